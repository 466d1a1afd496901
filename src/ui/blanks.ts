/** A page without what the browser that reads it passes over. */

/** Text whose blanks are shown, data and style, comments, and what stands inside a tag. */
const KEPT = /<(pre|textarea|script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<(?:[^>"']|"[^"]*"|'[^']*')*>/g;

/** Elements that no style sheet of ours sets into a line: blanks on either side of their tags are never seen. */
const NEVER_IN_LINE =
  /^<\/?(?:html|head|title|meta|link|script|body|header|main|nav|article|section|footer|div|p|ul|ol|dl|table|thead|tbody|tr|th|td|figure|blockquote|figcaption|pre|svg|g|path|text)\b/;

/** Elements that may stand in a line, each as a box of its own: blanks at the edges inside are never seen. */
const OPENS_BOX = /^<(?:li|h[1-6]|summary|button)\b/;
const CLOSES_BOX = /^<\/(?:li|h[1-6]|summary|button)\b/;

/**
 * HTML in which every stretch of blanks between tags is one, or none where none is seen, and a quotation mark in text is
 * itself: a browser shows the same. What the templates write besides is some two hundred bytes of a long page, compressed.
 */
export function withoutIndents(html: string): string {
  let from = 0;
  let before = '';
  let text = '';
  for (const { 0: kept, 1: element, index } of html.matchAll(KEPT)) {
    let between = '';
    // Most tags stand right behind another one.
    if (index > from) {
      between = plain(html.slice(from, index).replace(/[ \t\n\f\r]+/g, ' '));
      if (between.startsWith(' ') && (NEVER_IN_LINE.test(before) || OPENS_BOX.test(before))) between = between.slice(1);
      if (between.endsWith(' ') && (NEVER_IN_LINE.test(kept) || CLOSES_BOX.test(kept))) between = between.slice(0, -1);
    }
    text += between;
    before = kept;
    text += element === 'pre' ? kept.replace(/>[^<>]*</g, plain) : kept;
    from = index + kept.length;
  }
  return withoutStrayBlanks(text + html.slice(from));
}

/**
 * Without the blanks that would be seen where none belongs: underlined at the edges of a link, where one stands outside as
 * well, and before the comma or the full stop that a template has behind an element.
 */
function withoutStrayBlanks(html: string): string {
  return html
    .replace(/(?<= |<(?:p|li|td|th|dd|h[1-6])(?: [^>]*)?>)(<a [^>]*>) /g, '$1')
    .replace(/ <\/a>(?=[ .,;:)]|<\/(?:p|li|td|th|dd|h[1-6])>)/g, '</a>')
    .replace(/(<\/(?:a|span|strong)>) (?=[,;.](?: |<))/g, '$1');
}

/** Only in an attribute does a quotation mark have to be told by its name. */
function plain(text: string): string {
  return text.replaceAll('&quot;', '"');
}
