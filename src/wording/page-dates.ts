/** Pages in which no line parts a day from its month, or a number from its unit. */
import { LEFT_ALONE } from './page-apostrophes.ts';
import { withWholeDates } from './whole-dates.ts';

/** What is copied as it stands, and what a window is called: a program that reads either expects plain spaces. */
const PLAIN = String.raw`<(${LEFT_ALONE}|title)(?=[\s>])[^>]*>[^]*?</\1>|<(\w+)(?=[^>]*\sdata-copy=)[^>]*>[^]*?</\2>`;

const PIECE = new RegExp(String.raw`${PLAIN}|<!--[^]*?-->|<[^>]*>|[^<]+`, 'gi');

/**
 * A page of HTML in which “4 September” and “150 km” stay on one line. Attributes, quotations, code and what is copied stay.
 */
export function pageWithWholeDates(html: string): string {
  return html.replace(PIECE, (piece) => (piece.startsWith('<') ? piece : withWholeDates(piece)));
}
