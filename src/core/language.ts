/** What our own prose may not say, and marks that it may not use. A source's words, in proved quotations, are free of both. */
import { fold } from './language/folded.ts';
import { LOADED_WORDS, type LoadedWord } from './language/loaded-words.ts';

export { LOADED_WORDS, type LoadedWord } from './language/loaded-words.ts';
export { findQuotationMarks, type MarkFound } from './language/quotation-marks.ts';

export interface LoadedWordFound extends Pick<LoadedWord, 'reason' | 'instead'> {
  /** The word as it is written. */
  word: string;
  /** Where it starts, in UTF-16 units. */
  index: number;
}

interface LoadedPattern {
  entry: LoadedWord;
  pattern: RegExp;
}

const patternsOf = (words: readonly LoadedWord[]): LoadedPattern[] =>
  words.map((entry) => ({ entry, pattern: patternOf(entry.forms) }));
const PATTERNS = patternsOf(LOADED_WORDS);

/** Those of one record, which asks for them thousands of times. */
const ownPatterns = new WeakMap<readonly LoadedWord[], readonly LoadedPattern[]>();

function patternsBeside(own: readonly LoadedWord[]): readonly LoadedPattern[] {
  const known = ownPatterns.get(own) ?? patternsOf(own);
  ownPatterns.set(own, known);
  return [...PATTERNS, ...known];
}

/**
 * Every loaded word in a text of ours, in order. Only whole words count: "liberal" and "regimen" are free.
 * What is hidden in a word (a soft hyphen, strokes through its letters) does not hide it.
 * @param names in which a loaded word with a capital is only a name: "Sahlan Liberation Movement"
 * @param own loaded words beside those that are so in any record
 */
export function findLoaded(
  text: string,
  names: readonly string[] = [],
  own: readonly LoadedWord[] = [],
): LoadedWordFound[] {
  const { text: folded, starts } = fold(text);
  const found = patternsBeside(own).flatMap(({ entry: { reason, instead }, pattern }) =>
    Array.from(folded.matchAll(pattern), ({ 0: match, index: at }) => {
      const [index = 0, end = 0] = [starts[at], starts[at + match.length]];
      return { word: text.slice(index, end).replace(HIDDEN, ''), index, end, reason, instead };
    }),
  );
  return found
    .filter(({ word, index, end }) => !(/^\p{Lu}/u.test(word) && within(text, index, end, names)))
    .map(({ end: _end, ...rest }) => rest)
    .sort((a, b) => a.index - b.index);
}

const HIDDEN = /\p{Default_Ignorable_Code_Point}/gu;

/** Whether a stretch of a text lies in one of the names, as they are written. */
function within(text: string, from: number, to: number, names: readonly string[]): boolean {
  return names.some((name) => {
    for (let at = text.indexOf(name); at !== -1 && at <= from; at = text.indexOf(name, at + 1)) {
      if (to <= at + name.length) return true;
    }
    return false;
  });
}

/** Whole words, in any case; a blank or hyphen in a form may be either, of any kind. */
function patternOf(forms: readonly string[]): RegExp {
  const words = forms.map((form) => form.replaceAll(/[ -]/g, '[\\s\\p{Dash}]+'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}
