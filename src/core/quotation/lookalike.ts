/** Letters that look alike or are typed for one another: they explain a quotation that fails, and never prove one. */
import type { Prints } from '../fingerprint/bytes.ts';
import type { KeyedByte } from '../fingerprint/keyed-byte.ts';
import type { Nearest } from './nearest.ts';

/** The one sign that would have to be another for the words to be the article's. */
export interface Lookalike {
  /** The sign that the quotation has. */
  found: string;
  /** The sign in its place; empty where it is left out. */
  instead: string;
}

/** Each line: signs of which one is easily written for another. */
const ALIKE: readonly string[][] = [
  'يىیېۍئے',
  'كکڪ',
  'گګ',
  'هہھەۀة',
  'اأإآٱ',
  'وؤۆ',
  'ړر',
  '\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652',
  ...['0٠۰', '1١۱', '2٢۲', '3٣۳', '4٤۴', '5٥۵', '6٦۶', '7٧۷', '8٨۸', '9٩۹'],
].map((signs) => [...signs]);

/** Cyrillic and Greek letters that print like Latin ones. */
const LATIN = new Map(['аa', 'еe', 'оo', 'рp', 'сc', 'хx', 'уy', 'οo', 'АA', 'ВB', 'ЕE', 'ОO', 'ΑA', 'ΟO'].map(pair));

function pair([other = '', latin = '']: string): [string, string] {
  return [other, latin];
}

interface Variant extends Lookalike {
  words: string[];
  /** Half-open range of the words that are others. */
  changed: readonly [number, number];
}

/**
 * The one sign by which the words differ from the article's: in all of them, or at one place of those that seem to
 * differ, and there by its case too. `undefined` where they differ by more.
 * @param bytes the bytes of the words' runs
 */
export function lookalikeIn(
  byte: KeyedByte,
  words: readonly string[],
  bytes: Uint8Array,
  { source, runs, run }: Prints,
  nearest: Nearest | undefined,
): Lookalike | undefined {
  const starts = nearest === undefined ? [...runs.keys()] : [nearest.words[0]];
  const agrees = ({ words: other, changed: [from, to] }: Variant): boolean => {
    let left = starts;
    for (let i = 0; i < bytes.length && left.length > 0; i += 1) {
      const changed = i < to && from < i + run;
      const one = changed ? byte(source, other.slice(i, i + run).join(' ')) : bytes[i];
      left = left.filter((start) => runs[start + i] === one);
    }
    return left.length > 0;
  };
  return [...everywhere(words), ...(nearest === undefined ? [] : atOnePlace(words, nearest.differs))].find(agrees);
}

function everywhere(words: readonly string[]): Variant[] {
  return [...new Set(words.join(''))].flatMap((found) =>
    lookalikes(found).map((instead) => ({
      words: words.map((word) => word.replaceAll(found, instead)),
      changed: [0, words.length] as const,
      found,
      instead,
    })),
  );
}

function atOnePlace(words: readonly string[], [from, to]: readonly [number, number]): Variant[] {
  return words.slice(from, to).flatMap((word, i) => {
    const letters = [...word];
    return letters.flatMap((found, place) =>
      [...lookalikes(found), ...otherCase(found)].map((instead) => ({
        words: words.with(from + i, letters.with(place, instead).join('')),
        changed: [from + i, from + i + 1] as const,
        found,
        instead,
      })),
    );
  });
}

function lookalikes(sign: string): string[] {
  const latin = LATIN.get(sign);
  const others = ALIKE.find((signs) => signs.includes(sign))?.filter((other) => other !== sign) ?? [];
  return [...others, ...(latin === undefined ? [] : [latin]), ...(/\p{M}/u.test(sign) ? [''] : [])];
}

function otherCase(letter: string): string[] {
  return [letter.toLowerCase(), letter.toUpperCase()].filter((other) => other !== letter);
}
