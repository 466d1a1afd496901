/** What a line of a page must not part: a day and its month, a number and its unit. */
import { MONTHS } from '../core/months.ts';
import { LEFT_ALONE } from './page-apostrophes.ts';

/** What is copied as it stands, and what a window is called: a program that reads either expects plain spaces. */
const PLAIN = String.raw`<(${LEFT_ALONE}|title)(?=[\s>])[^>]*>[^]*?</\1>|<(\w+)(?=[^>]*\sdata-copy=)[^>]*>[^]*?</\2>`;

const PIECE = new RegExp(String.raw`${PLAIN}|<!--[^]*?-->|<[^>]*>|[^<]+`, 'gi');

const PARTED = new RegExp(String.raw`(?<=\b\d\d?) (?=(?:${MONTHS.join('|')})\b)|(?<=\d) (?=(?:km|mi|kB|MB)\b)`, 'g');

/**
 * A page of HTML in which “4 September” and “150 km” stay on one line. Attributes, quotations, code and what is copied stay.
 */
export function pageWithWholeDates(html: string): string {
  return html.replace(PIECE, (piece) => (piece.startsWith('<') ? piece : piece.replace(PARTED, '\u00a0')));
}
