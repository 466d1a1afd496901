/** Text in HTML. */

/** A text as HTML has it, in an element or within quotation marks as an attribute. */
export function htmlOf(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
