/** What a line must not part: a day and its month, a number and its unit. */
import { MONTHS } from '../core/months.ts';

const PARTED = new RegExp(String.raw`(?<=\b\d\d?) (?=(?:${MONTHS.join('|')})\b)|(?<=\d) (?=(?:km|mi|kB|MB)\b)`, 'g');

/** A text in which “4 September” and “150 km” stay on one line: for a page, and for what a script writes into one. */
export function withWholeDates(text: string): string {
  return text.replace(PARTED, '\u00a0');
}
