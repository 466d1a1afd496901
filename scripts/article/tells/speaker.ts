/** Who speaks in a sentence, by its words: what is offered, and never taken unasked. */
import type { Entry } from '../../../src/record/entries.ts';

/** A verb by which somebody speaks. */
export const SPEAKS = String.raw`(?:sa(?:id|ys?)|t(?:old|ells?)|wr(?:ote|ites?)|tweet(?:ed|s)|post(?:ed|s)|claim(?:ed|s)?|announce(?:d|s)?|den(?:ied|ies|y)|add(?:ed|s)|insist(?:ed|s)?|report(?:ed|s)?|state(?:d|s)|warn(?:ed|s)?|vow(?:ed|s)?|declare(?:d|s)?|confirm(?:ed|s)?|reject(?:ed|s)?|dismiss(?:ed|es)|dispute[ds]|contradict(?:ed|s)|accuse(?:d|s)?|urge(?:d|s)?|promise(?:d|s)?|explain(?:ed|s)?|admit(?:ted|s)?|acknowledge(?:d|s)?|refut(?:ed|es)|call(?:ed|s)(?= (?:it|this|that|them|these|those|for|on)\b)|spoke|speaks?)`;
/** What may stand between whoever speaks and that verb. */
export const BEFORE_VERB = String.raw`(?:(?:ha(?:s|ve|d)|also|later|then|again|now|meanwhile|himself|herself|themselves|on \p{Lu}\p{L}+day)\s+)*`;
/** That a word ends. */
export const WORD_AFTER = String.raw`(?![\p{L}\p{M}\p{N}])`;

/** Behind a name: "X said", "X, a spokesman, said"; "the spokesman, X, said". */
const GOES_ON = new RegExp(String.raw`^(?:,|,[^,;]{1,80},)?\s+${BEFORE_VERB}${SPEAKS}${WORD_AFTER}`, 'u');
/** Before a name that ends its clause: "said the spokesman X". */
const LEADS_UP = /(?:\b(?:said|says|added|wrote|tweeted)|\baccording to)\s+(?:[\p{L}’'-]+,?\s+){0,5}$/iu;
const ENDS = /^(?:\s*(?:[.,;"]|$)|\s+(?:who|on|in)\s)/u;
/** Whoever follows one of these is not the subject. */
export const NO_SUBJECT = /\b(?:of|to|by|from|with|against|for|in|near|like|than|told)\s+(?:the\s+)?$/iu;

const PRONOUN_SPEAKS = new RegExp(
  String.raw`(?<![\p{L}’'])(he|she|they|it)\s+${BEFORE_VERB}${SPEAKS}${WORD_AFTER}`,
  'iu',
);
const PRONOUN_BEGINS = new RegExp(String.raw`^\W*(he|she|they)${WORD_AFTER}`, 'iu');

/** What the sentence says outside quotation marks: who is named within them does not speak. */
export function unquotedText(words: string): string {
  return words.replace(/[“"«][^”"»]*(?:[”"»]|$)/gu, '""');
}

/** Somebody who speaks in a sentence by a name. */
export interface SpeakerIn {
  /** Whoever may be meant, by slug: several where a name is as much one's as another's. */
  slugs: string[];
  /** Where the name stands. */
  at: number;
}

/** A name of an actor, where a sentence has it. */
interface NameAt {
  slug: string;
  at: number;
  end: number;
  /** Whether it is a whole name of that actor, and not the last word of one. */
  isWhole: boolean;
}

/**
 * Those of some actors who speak in a sentence by their names, in the order of its words. Who has a longer name that stands
 * there is meant, then who is of the article, then who has all of the name.
 */
export function speakersIn(
  words: string,
  actors: readonly Entry<'actors'>[],
  isOfArticle: (slug: string) => boolean = () => false,
): SpeakerIn[] {
  const text = unquotedText(words);
  const names = actors.flatMap((actor) => namesAt(text, actor));
  const found = new Map<number, NameAt[]>();
  const had = new Set<string>();
  for (const name of names.toSorted((a, b) => a.at - b.at)) {
    const isPart = names.some(({ at, end }) => at <= name.at && name.end <= end && end - at > name.end - name.at);
    if (isPart || had.has(name.slug) || !speaksAt(text, name)) continue;
    had.add(name.slug);
    found.set(name.at, [...(found.get(name.at) ?? []), name]);
  }
  return [...found].map(([at, meant]) => ({ at, slugs: likeliest(meant, isOfArticle).map(({ slug }) => slug) }));
}

function likeliest(meant: readonly NameAt[], isOfArticle: (slug: string) => boolean): readonly NameAt[] {
  const here = meant.filter(({ slug }) => isOfArticle(slug));
  const left = here.length > 0 ? here : meant;
  const whole = left.filter(({ isWhole }) => isWhole);
  return whole.length > 0 ? whole : left;
}

/** Names as a sentence has them: without an article before them; of a person, the last word too. */
function namesAt(text: string, { slug, data }: Entry<'actors'>): NameAt[] {
  const all = [data.name, ...(data.spellings ?? []).map((spelling) => spelling.text)].map((name) =>
    name.replace(/^(?:the|an?) /i, ''),
  );
  // What stands behind a comma says what somebody is: "Varg, of the Assembly".
  const last = data.kind === 'person' ? all.map((name) => name.replace(/,.*$/su, '').split(/\s+/).at(-1) ?? name) : [];
  // The longest first: the last word of a name that stands there in full is no name by itself.
  const names = [...all, ...last].toSorted((a, b) => b.length - a.length);
  const sought = new RegExp(
    String.raw`(?<![\p{L}\p{M}\p{N}-])(?:${names.map(escaped).join('|')})(?![\p{L}\p{M}\p{N}’'-])`,
    'giu',
  );
  const whole = new Set(all.map((name) => name.toLowerCase()));
  return [...text.matchAll(sought)].map(({ index, 0: match }) => ({
    ...{ slug, at: index, end: index + match.length },
    isWhole: whole.has(match.toLowerCase()),
  }));
}

/** Whether somebody speaks whose name stands there. */
function speaksAt(text: string, { at, end }: NameAt): boolean {
  const before = text.slice(0, at);
  const behind = text.slice(end);
  return (LEADS_UP.test(before) && ENDS.test(behind)) || (GOES_ON.test(behind) && !NO_SUBJECT.test(before));
}

/** Whoever a pronoun may mean: a man or a woman, several, a body such as an office. */
export type Meant = 'one' | 'several' | 'body';

/** The pronoun for whoever spoke before, where a sentence has one as its speaker, or else begins with it. */
export function pronounIn(words: string): Meant | undefined {
  const text = unquotedText(words);
  const pronoun = (PRONOUN_SPEAKS.exec(text) ?? PRONOUN_BEGINS.exec(text))?.[1]?.toLowerCase();
  if (pronoun === undefined) return undefined;
  if (pronoun === 'it') return 'body';
  return pronoun === 'they' ? 'several' : 'one';
}

/** Where a sentence has a pronoun speak. */
export function pronounSpeaking(words: string): number | undefined {
  return PRONOUN_SPEAKS.exec(unquotedText(words))?.index;
}

/** A text of which each sign stands for itself in a pattern. */
export function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
