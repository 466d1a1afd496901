/** Who speaks in a sentence, by its words: what is offered, and never taken unasked. */
import type { Entry } from '../../src/record/entries.ts';

/** A verb by which somebody speaks. */
export const SPEAKS = String.raw`(?:sa(?:id|ys?)|t(?:old|ells?)|wr(?:ote|ites?)|tweet(?:ed|s)|post(?:ed|s)|claim(?:ed|s)?|announce(?:d|s)?|den(?:ied|ies|y)|add(?:ed|s)|insist(?:ed|s)?|report(?:ed|s)?|state(?:d|s)|warn(?:ed|s)?|vow(?:ed|s)?|declare(?:d|s)?|confirm(?:ed|s)?|reject(?:ed|s)?|accuse(?:d|s)?|urge(?:d|s)?|promise(?:d|s)?|explain(?:ed|s)?|admit(?:ted|s)?|acknowledge(?:d|s)?|spoke|speaks?)`;
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

/** Those of some actors who speak in a sentence by their names, in the order of its words. */
export function speakersIn(words: string, actors: readonly Entry<'actors'>[]): string[] {
  const text = unquotedText(words);
  const found = actors.flatMap((actor) => {
    const at = speaksAt(text, namesOf(actor));
    return at === undefined ? [] : [{ slug: actor.slug, at }];
  });
  return found.toSorted((a, b) => a.at - b.at).map(({ slug }) => slug);
}

/** Names as a sentence has them: without an article before them; of a person, the last word too. */
function namesOf({ data }: Entry<'actors'>): string[] {
  const all = [data.name, ...(data.spellings ?? []).map(({ text }) => text)].map((name) =>
    name.replace(/^(?:the|an?) /i, ''),
  );
  const last = data.kind === 'person' ? all.map((name) => name.split(/\s+/).at(-1) ?? name) : [];
  // The longest first: the last word of a name that stands there in full is no name by itself.
  return [...all, ...last].toSorted((a, b) => b.length - a.length);
}

/** Where somebody of these names speaks. */
function speaksAt(text: string, names: readonly string[]): number | undefined {
  const sought = new RegExp(
    String.raw`(?<![\p{L}\p{M}\p{N}-])(?:${names.map(escaped).join('|')})(?![\p{L}\p{M}\p{N}’'-])`,
    'giu',
  );
  for (const { index, 0: match } of text.matchAll(sought)) {
    const before = text.slice(0, index);
    const behind = text.slice(index + match.length);
    if (LEADS_UP.test(before) && ENDS.test(behind)) return index;
    if (GOES_ON.test(behind) && !NO_SUBJECT.test(before)) return index;
  }
  return undefined;
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

/** A text of which each sign stands for itself in a pattern. */
export function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
