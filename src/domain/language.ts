/** What our own prose may not say, and marks that it may not use. A source's words, in proved quotations, are free of both. */
import { LOADED_WORDS, type LoadedWord } from './language/loaded-words.ts';

export { LOADED_WORDS, type LoadedWord } from './language/loaded-words.ts';
export { findQuotationMarks, type MarkFound } from './language/quotation-marks.ts';

export interface LoadedWordFound extends Pick<LoadedWord, 'reason' | 'instead'> {
  /** The word as it is written. */
  word: string;
  /** Where it starts, in UTF-16 units. */
  index: number;
}

const PATTERNS = LOADED_WORDS.map((entry) => ({ entry, pattern: patternOf(entry.forms) }));

/** Every loaded word in a text of ours, in order. Only whole words count: "liberal" and "regimen" are free. */
export function findLoaded(text: string): LoadedWordFound[] {
  return PATTERNS.flatMap(({ entry: { reason, instead }, pattern }) =>
    Array.from(text.matchAll(pattern), ({ 0: word, index }) => ({ word, index, reason, instead })),
  ).sort((a, b) => a.index - b.index);
}

/** Whole words, in any case; a blank or hyphen in a form may be either, of any kind. */
function patternOf(forms: readonly string[]): RegExp {
  const words = forms.map((form) => form.replaceAll(/[ -]/g, '[\\s\\p{Dash}]+'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}
