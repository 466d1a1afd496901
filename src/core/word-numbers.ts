/** Word numbers for people: from 1, and the last one is told. In data ranges are half-open and count from 0. */

/** `[4, 9)` → "words 5 to 9"; `[4, 5)` → "word 5". */
export function wordsInWords(range: readonly [number, number]): string {
  return `${range[1] - range[0] === 1 ? 'word' : 'words'} ${numbersInWords(range)}`;
}

/** `[4, 9)` → "5 to 9"; `[4, 5)` → "5". */
export function numbersInWords([from, to]: readonly [number, number]): string {
  return to - from === 1 ? String(to) : `${String(from + 1)} to ${String(to)}`;
}
