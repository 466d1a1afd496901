/** The words of a text as the search compares them. */
import { stemmer } from 'stemmer';
import { foldForSearch } from '../search-fold.ts';

/** Words that stand in every text, and say nothing of what it is about: they are neither indexed nor demanded. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about am an and any are as at be been being but by can could did do does doing for from had has have having he her
  hers him his how i if in into is it its many may me much my nor of on or our she should so some such than that the their
  them then there these they this those to too very was we were what when where which while who whom whose why will with
  would you your tell say said says saying asked ask happened happen really true claim claims claimed`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** A word, as it was written (folded) and as it is compared. */
export interface SearchWord {
  written: string;
  /** Its stem, where it is written in the letters a to z; otherwise the word itself. */
  stem: string;
  /** Whether it says nothing of what a text is about. */
  stop: boolean;
}

/** Digits in groups of three are one number: `150,000`. An apostrophe within a word is no letter of it. */
const DIGIT_GROUPS = /(?<=\d)[,٬](?=\d{3}(?!\d))/gu;

/** The words of a text, in their order: `Arlin’s vice-president` → `arlin`, `vice`, `president`. */
export function searchWordsOf(text: string): SearchWord[] {
  const plain = foldForSearch(text)
    .replace(/'s\b/gu, '')
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '')
    .replace(DIGIT_GROUPS, '');
  return (plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((written) => ({
    written,
    stem: stemOf(written),
    stop: STOP_WORDS.has(written),
  }));
}

/** The stem of a folded word, as it is indexed. */
export function stemOf(written: string): string {
  return /^[a-z]{3,}$/u.test(written) ? stemmer(written) : written;
}
