/** Numbers of articles that a text types, though the record knows them: "the five articles", "the other four sources". */

const SMALL = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'] as const;

const NUMBER = String.raw`(?<number>${SMALL.join('|')}|[1-9]\d?)`;
const THING = '(?:articles|sources)';
const WHICH = '(?:the|these|those|our|same|all)';
const BEFORE = String.raw`(?<![\p{L}\p{N}-])`;
const AFTER = String.raw`(?![\p{L}\p{N}-])`;

/** Each way to speak of all articles at once, and how many more they are than the number says. */
const WAYS = [
  // "the five articles", "all five sources"
  [String.raw`${WHICH} ${NUMBER} ${THING}`, 0],
  // "the other four articles"
  [String.raw`${WHICH} other ${NUMBER} ${THING}`, 1],
  // "the four other articles"
  [String.raw`${WHICH} ${NUMBER} other ${THING}`, 1],
  // "no other article of the five"; of the two, it would be of two sides
  [String.raw`(?:article|source)s? of (?:the|these) (?!two|2)${NUMBER}`, 0],
] as const;

export interface TypedCount {
  /** As it stands there. */
  words: string;
  /** Where it starts, in UTF-16 code units. */
  index: number;
  /** How many articles there are by it. */
  articles: number;
  /** The number alone, and where it starts. */
  number: { text: string; index: number };
}

const ALL = WAYS.map(([pattern, more]) => ({ pattern: patternOf(pattern), more }));
const ANY = patternOf(String.raw`${NUMBER} ${THING}`);
/** "the five" once more, of the articles that the sentence has counted already. */
const AGAIN = patternOf(String.raw`the ${NUMBER}(?=\s*(?:[,.;:)]|$))`);

function patternOf(words: string): RegExp {
  return new RegExp(`${BEFORE}${words.replaceAll(' ', String.raw`\s+`)}${AFTER}`, 'dgiu');
}

/** Every number that a text gives of all articles of the record, in order. A group of some has none of these words: "both articles", "three of the articles". */
export function countsOfAll(text: string): TypedCount[] {
  const counts = ALL.flatMap(({ pattern, more }) => found(text, pattern, more));
  const again = found(text, AGAIN, 0).flatMap((bare) => {
    const count = counts.find((each) => isSaidAgain(text, each, bare));
    return count === undefined ? [] : [{ ...bare, articles: count.articles }];
  });
  return [...counts, ...again].sort((a, b) => a.index - b.index);
}

/** Whether a number behind a count is of the same articles: the same number, in the same sentence. */
function isSaidAgain(text: string, { words, index, number }: TypedCount, bare: TypedCount): boolean {
  const end = index + words.length;
  return (
    bare.index >= end &&
    valueOf(bare.number.text) === valueOf(number.text) &&
    !/[.?!]\s/.test(text.slice(end, bare.index))
  );
}

/** Every number of articles in a text, of all or of some. */
export function countsOfAny(text: string): TypedCount[] {
  return found(text, ANY, 0);
}

/**
 * The number to write in the place of a count's where there are so many articles: in digits where it was.
 *
 * "four" in "the other four articles", of 6 → "five"; `undefined` where none can stand there: one article is no number of articles.
 */
export function numberFor({ number, articles }: TypedCount, now: number): string | undefined {
  const less = now - (articles - valueOf(number.text));
  if (less < 2) return undefined;
  return /^\d/.test(number.text) ? String(less) : (SMALL[less - 2] ?? String(less));
}

function valueOf(number: string): number {
  const small = SMALL.findIndex((word) => word === number.toLowerCase());
  return small === -1 ? Number(number) : small + 2;
}

function found(text: string, pattern: RegExp, more: number): TypedCount[] {
  return Array.from(text.matchAll(pattern), ({ 0: words, index, groups, indices }) => {
    const number = { text: groups?.number ?? '', index: indices?.groups?.number?.[0] ?? index };
    return { words: words.replace(/\s+/g, ' '), index, articles: valueOf(number.text) + more, number };
  });
}
