/** The apostrophes of a whole page, made curly where they are ours. */
import { withApostrophes } from '../core/language/apostrophes.ts';

/** Elements whose words are not ours to set: what the browser runs, what is to be typed, and what was printed elsewhere. */
export const LEFT_ALONE = ['script', 'style', 'pre', 'code', 'kbd', 'samp', 'textarea', 'blockquote', 'q'].join('|');

const PIECE = new RegExp(`(<(${LEFT_ALONE})(?=[\\s>])[^>]*>[^]*?</\\2>)|(<!--[^]*?-->)|(<[^>]*>)|[^<]+`, 'gi');

/** Attributes that a reader is shown or read. */
const SEEN = /(?<=\s(?:alt|aria-label|label|placeholder|title)=")[^"]*/g;

/** What a link to the page shows elsewhere. */
const PREVIEW = /^<meta (?:name="description"|property="og:(?:title|description|image:alt)")/;

const CONTENT = /(?<=\scontent=")[^"]*/;

/** Hardly any piece does, and a page has thousands. */
const MAY_HAVE_ONE = /['&]/;

const ESCAPED = /&#39;|&#x27;|&apos;/g;

/** A page of HTML or XHTML in which the apostrophes of our own words are curly. Quotations, code and addresses stay. */
export function pageWithApostrophes(html: string): string {
  return html.replace(PIECE, (piece, alone?: string, _name?: string, comment?: string, tag?: string) => {
    if (alone !== undefined || comment !== undefined || !MAY_HAVE_ONE.test(piece)) return piece;
    if (tag === undefined) return curly(piece);
    return tag.replace(PREVIEW.test(tag) ? CONTENT : SEEN, curly);
  });
}

function curly(text: string): string {
  return withApostrophes(text.replace(ESCAPED, "'"));
}
