/** Whose words a sentence most often has: what is offered, and never taken unasked. */
import type { Entry } from '../../../src/record/entries.ts';
import type { WordRange } from '../../../src/core/word-numbers.ts';
import type { Dialogue } from '../context.ts';
import { exactlyNamed } from './named.ts';
import { pronounIn, pronounSpeaking, unquotedText, type Meant } from './speaker.ts';
import { allSpeakers, isDescribed, type ToldSpeaker } from './told-speaker.ts';
import { doesOwnWork } from './voice-tells.ts';

/** A sentence, or a part of one, whose speaker is sought. */
export interface Heard {
  /** The article's outlet. */
  outlet: string;
  words: string;
  sentence: WordRange;
  isQuoted: (words: WordRange) => boolean;
  /** The whole sentence, with the mark before it where it begins within quotation marks. */
  whole: string;
  /** What stands before it, the nearest first: of a part, what its sentence has before it. */
  earlier: readonly Earlier[];
}

/** A sentence before another. */
export interface Earlier {
  /** With the mark before them where they begin within quotation marks. */
  words: string;
  /** The utterances that have words of it. */
  spoken: readonly string[];
}

/** Who is offered: an utterance that the article carries or somebody of the record, or a name that the record does not have. */
export type LikelyVoice = { slug: string } | { name: string };

/** Who speaks as some words tell: an actor, or a name that the record does not have. */
type Speaker = { actor: string } | Pick<ToldSpeaker, 'name' | 'kind'>;
/** In the place of somebody, where several may be meant. */
const SEVERAL: unique symbol = Symbol('several');

type Statement = Entry<'statements'>;

/** What the article had so far. */
interface Had {
  /** The utterances that it carries. */
  carried: readonly Statement[];
  /** Those that it had before the sentence, the last one last. */
  spoken: readonly string[];
  /** Who is not meant, since another is asked for beside them. */
  other: string | undefined;
}

/** The words of a sentence, with the mark before them where they begin within quotation marks. */
export function asHeard({ words, sentence: [from], isQuoted }: Pick<Heard, 'words' | 'sentence' | 'isQuoted'>): string {
  return isQuoted([from, from + 1]) ? `"${words}` : words;
}

/**
 * Of whom the sentence has speak by name or by a description, of a part the whole sentence; of whoever was named last as
 * speaking before "he" or "they", or before what is all quoted; else of the outlet. Nobody, where two may be meant.
 */
export function likelyVoice(context: Dialogue, heard: Heard, had: Had): LikelyVoice | undefined {
  const room = new Hearing(context, heard, had);
  const speaker = room.speaker();
  if (speaker === undefined || speaker === SEVERAL) return undefined;
  if ('name' in speaker) return { name: speaker.name };
  const { statements } = context.entries.sound;
  const actorOf = (statement: string): string => statements.get(statement)?.data.actor ?? '';
  return {
    slug:
      had.spoken.findLast((each) => actorOf(each) === speaker.actor) ??
      had.carried.find(({ data }) => data.actor === speaker.actor)?.slug ??
      speaker.actor,
  };
}

/** What is known where a sentence is heard. */
class Hearing {
  readonly #context: Dialogue;
  readonly #heard: Heard;
  readonly #had: Had;
  readonly #known: readonly Entry<'actors'>[];

  constructor(context: Dialogue, heard: Heard, had: Had) {
    this.#context = context;
    this.#heard = heard;
    this.#had = had;
    this.#known = knownIn(context, had.carried);
  }

  speaker(): Speaker | typeof SEVERAL | undefined {
    const { outlet, whole } = this.#heard;
    const { other } = this.#had;
    const text = asHeard(this.#heard);
    const own = other === undefined ? { actor: outlet } : undefined;
    const [named] = this.#speakersOf(text);
    if (named !== undefined) return named;
    const isPart = whole !== text;
    if (isPart && own !== undefined && doesOwnWork(this.#context, outlet, text)) return own;
    if (isPart && pronounSpeaking(text) === undefined) {
      const speakers = this.#speakersOf(whole);
      if (speakers.length > 0) return only(speakers);
    }
    const pronoun = pronounIn(text) ?? (isPart ? pronounIn(whole) : undefined);
    if (pronoun !== undefined) return this.#meantBy(pronoun) ?? own;
    return /\p{L}/u.test(unquotedText(text)) ? own : this.#meantBy('several');
  }

  /**
   * Whom some words have speak, by names first and then by descriptions: nobody twice.
   * @param from behind how many sentences, the nearest first, stands what was before these words
   */
  #speakersOf(text: string, from = 0): (Speaker | typeof SEVERAL)[] {
    const { carried, other } = this.#had;
    const { actors } = this.#context.entries.sound;
    const isOfArticle = (slug: string): boolean => carried.some(({ data }) => data.actor === slug);
    const others = other === undefined ? undefined : actors.get(other);
    const isOther = (told: ToldSpeaker): boolean =>
      others !== undefined && (exactlyNamed(told.name, [others]) !== undefined || isDescribed(others, told));
    const { named, told } = allSpeakers(text, this.#known, isOfArticle);
    const byName = named.flatMap<Speaker | typeof SEVERAL>(({ slugs: [slug, ...more] }) =>
      slug === undefined || slug === other ? [] : [more.length > 0 ? SEVERAL : { actor: slug }],
    );
    const byDescription = told
      .filter((each) => !isOther(each))
      .map<Speaker | typeof SEVERAL>((each) => {
        const same = carried.find(({ data }) => data.actor !== other && isDescribed(actors.get(data.actor), each));
        if (same !== undefined) return { actor: same.data.actor };
        return (each.isKnown ? this.#meantBy('one', from) : undefined) ?? { name: each.name, kind: each.kind };
      });
    return [...byName, ...byDescription];
  }

  /**
   * Who is meant by a pronoun: of the sentences before it the first that has anybody speak tells.
   * @param from behind how many of them it stands
   */
  #meantBy(meant: Meant, from = 0): Speaker | typeof SEVERAL | undefined {
    for (let at = from; at < this.#heard.earlier.length; at += 1) {
      const found = this.#speakerBefore(at, meant);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Who spoke in an earlier sentence, as it says and as it was answered. */
  #speakerBefore(at: number, meant: Meant): Speaker | typeof SEVERAL | undefined {
    const { words = '', spoken = [] } = this.#heard.earlier[at] ?? {};
    const { statements } = this.#context.entries.sound;
    const all = this.#speakersOf(words, at + 1);
    const told = all.filter((each) => each === SEVERAL || this.#fits(each, meant));
    const answered = [...new Set(spoken.flatMap((each) => statements.get(each)?.data.actor ?? []))].filter(
      (actor) => actor !== this.#heard.outlet && actor !== this.#had.other && this.#fits({ actor }, meant),
    );
    const said = only(told);
    if (said === SEVERAL) return SEVERAL;
    // Whom the sentence names has said it, though another voice was answered beside them.
    if (said !== undefined && 'actor' in said)
      return answered.length === 0 || answered.includes(said.actor) ? said : SEVERAL;
    const aside = at === 0 && all.length === 0 && meant !== 'body' ? this.#onlyNamed(words) : undefined;
    const meantIn = only(aside === undefined ? answered : [...answered, aside]);
    if (meantIn === SEVERAL) return SEVERAL;
    return meantIn === undefined ? said : { actor: meantIn };
  }

  #fits(speaker: Speaker, meant: Meant): boolean {
    const { actors } = this.#context.entries.sound;
    const kind = 'actor' in speaker ? actors.get(speaker.actor)?.data.kind : speaker.kind;
    return meant === 'several' || (kind === 'organisation') === (meant === 'body');
  }

  /** The only person whom a sentence names that has nobody speak: "he" of the next is that one. */
  #onlyNamed(words: string): string | undefined {
    if (pronounIn(words) !== undefined) return undefined;
    const text = unquotedText(words);
    const named = this.#known.filter(
      ({ slug, data }) =>
        slug !== this.#had.other &&
        data.kind === 'person' &&
        [data.name, ...(data.spellings ?? []).map((each) => each.text)].some((name) => text.includes(name)),
    );
    return named.length === 1 ? named[0]?.slug : undefined;
  }
}

/** The one of which all are; none in particular of several. */
function only<T>(all: readonly T[]): T | typeof SEVERAL | undefined {
  const [first, ...more] = new Map(all.map((each) => [JSON.stringify(each), each])).values();
  return more.length > 0 ? SEVERAL : first;
}

/** Who can be named: an unnamed voice is that of its article, and of no other. */
function knownIn({ entries }: Dialogue, carried: readonly Statement[]): Entry<'actors'>[] {
  return [...entries.sound.actors.values()].filter(
    ({ slug, data }) =>
      data.withdrawn === undefined &&
      data.kind !== 'outlet' &&
      (data.kind !== 'unnamed' || carried.some((statement) => statement.data.actor === slug)),
  );
}
