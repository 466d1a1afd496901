/** A page without what the browser that reads it passes over. */

/** Text whose blanks are shown, data and style, comments, and what stands inside a tag. */
const KEPT = /<(pre|textarea|script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<(?:[^>"']|"[^"]*"|'[^']*')*>/g;

/**
 * HTML in which every stretch of blanks between tags is one, and a quotation mark in text is itself: a browser shows the
 * same. What the templates write besides is over a hundred bytes of a long page, compressed.
 */
export function withoutIndents(html: string): string {
  let from = 0;
  let text = '';
  for (const { 0: kept, 1: element, index } of html.matchAll(KEPT)) {
    text += plain(html.slice(from, index).replace(/[ \t\n\f\r]+/g, ' '));
    text += element === 'pre' ? kept.replace(/>[^<>]*</g, plain) : kept;
    from = index + kept.length;
  }
  return text + html.slice(from);
}

/** Only in an attribute does a quotation mark have to be told by its name. */
function plain(text: string): string {
  return text.replaceAll('&quot;', '"');
}
