/** Where words stand in an article: in data as half-open ranges that count from 0; for people from 1, and the last one is told. */

/** Half-open range of word numbers, `[from, to)`: from the first of the words up to and without the last number. */
export type WordRange = readonly [number, number];

/** `[4, 9)` → "words 5 to 9"; `[4, 5)` → "word 5". */
export function wordsInWords(range: WordRange): string {
  return `${range[1] - range[0] === 1 ? 'word' : 'words'} ${wordNumbersInWords(range)}`;
}

/** `[4, 9)` → "5 to 9"; `[4, 5)` → "5". */
export function wordNumbersInWords([from, to]: WordRange): string {
  return to - from === 1 ? String(to) : `${String(from + 1)} to ${String(to)}`;
}
