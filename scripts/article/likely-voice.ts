/** Whose words a sentence most often has: what is offered, and never taken unasked. */
import type { Entry } from '../../src/record/entries.ts';
import type { WordRange } from '../../src/core/word-numbers.ts';
import type { Dialogue } from './context.ts';
import { exactlyNamed } from './named.ts';
import { pronounIn, speakersIn, unquotedText, type Meant } from './speaker.ts';
import { toldSpeakers, type ToldSpeaker } from './told-speaker.ts';

/** A sentence whose speaker is sought. */
export interface Heard {
  /** The article's outlet. */
  outlet: string;
  words: string;
  sentence: WordRange;
  isQuoted: (words: WordRange) => boolean;
  /** The sentence before it, as it is printed. */
  previous: string;
}

/** Who is offered: an utterance that the article carries or somebody of the record, or a name that the record does not have. */
export type LikelyVoice = { slug: string } | { name: string };

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
export function asHeard({ words, sentence: [from], isQuoted }: Omit<Heard, 'outlet'>): string {
  return isQuoted([from, from + 1]) ? `"${words}` : words;
}

/**
 * Of whom the sentence has speak by name or by a description; of whoever was spoken of last before "he" or "they"; where all
 * of it is quoted, of whoever spoke last; else of the outlet.
 */
export function likelyVoice(context: Dialogue, heard: Heard, { carried, spoken, other }: Had): LikelyVoice | undefined {
  const { statements, actors } = context.entries.sound;
  const actorOf = (statement: string): string => statements.get(statement)?.data.actor ?? '';
  const before = spoken.filter((each) => statements.has(each) && actorOf(each) !== other);
  const wordsOf = (actor: string): LikelyVoice => ({
    slug:
      before.findLast((each) => actorOf(each) === actor) ??
      carried.find(({ data }) => data.actor === actor)?.slug ??
      actor,
  });
  const known = knownIn(context, carried);
  const text = asHeard(heard);
  const named = speakersIn(text, known).find((slug) => slug !== other);
  if (named !== undefined) return wordsOf(named);

  const people = before.filter((each) => actorOf(each) !== heard.outlet);
  const last = (meant: Meant): LikelyVoice | undefined => {
    const isOne = (each: string): boolean => actors.get(actorOf(each))?.data.kind !== 'organisation';
    const spoke = meant === 'several' ? people.at(-1) : people.findLast((each) => isOne(each) === (meant === 'one'));
    const told = meant === 'body' ? undefined : toldOf(heard.previous, known, other);
    return told !== undefined ? wordsOf(told) : spoke === undefined ? undefined : { slug: spoke };
  };
  const others = other === undefined ? undefined : actors.get(other);
  const isOther = (told: ToldSpeaker): boolean =>
    others !== undefined && (exactlyNamed(told.name, [others]) !== undefined || isSame(others, told));
  const described = toldSpeakers(text).find((told) => !isOther(told));
  if (described !== undefined) {
    const same = carried.find(({ data }) => data.actor !== other && isSame(actors.get(data.actor), described));
    if (same !== undefined) return wordsOf(same.data.actor);
    const meant = described.isKnown ? last('one') : undefined;
    if (meant !== undefined) return meant;
    return { name: described.name };
  }
  const pronoun = pronounIn(text);
  if (pronoun !== undefined) return last(pronoun) ?? (other === undefined ? wordsOf(heard.outlet) : undefined);
  if (!/\p{L}/u.test(unquotedText(text))) {
    const latest = before.at(-1);
    return latest === undefined ? undefined : { slug: latest };
  }
  return other === undefined ? wordsOf(heard.outlet) : undefined;
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

/** The only person whom a sentence names that has nobody speak: "he" of the next is that one. */
function toldOf(previous: string, known: readonly Entry<'actors'>[], other: string | undefined): string | undefined {
  if (speakersIn(previous, known).length > 0 || toldSpeakers(previous).length > 0 || pronounIn(previous) !== undefined)
    return undefined;
  const text = unquotedText(previous);
  const named = known.filter(
    ({ slug, data }) =>
      slug !== other &&
      data.kind === 'person' &&
      [data.name, ...(data.spellings ?? []).map((each) => each.text)].some((name) => text.includes(name)),
  );
  return named.length === 1 ? named[0]?.slug : undefined;
}

/** Whether a description may be of an unnamed voice: "the driver", of "A driver at the ford". */
function isSame(actor: Entry<'actors'> | undefined, { name, isKnown }: ToldSpeaker): boolean {
  if (actor?.data.kind !== 'unnamed') return false;
  const own = actor.data.name.toLowerCase();
  return own === name.toLowerCase() || (isKnown && kindOf(own) === kindOf(name.toLowerCase()));
}

/** What is described, without how many there are: `driver` of "the driver at the ford". */
function kindOf(description: string): string {
  const [kind = ''] = description.split(/ (?:of|in|from|at|for|with) /);
  return kind.split(' ').at(-1) ?? '';
}
