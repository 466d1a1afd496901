/** HTML in which no line parts the number of a claim at its hyphen: for words that programs have put together. */
export function wholeIds(html: string): string {
  return html.replaceAll(/\b[A-Z]+-\d{3,}\b/g, '<span class="id">$&</span>');
}

/** What fits into a line of a small screen beside the mark of punctuation that follows it. */
const SHORT = 24;

/**
 * HTML of code in which no line parts a word at a hyphen or a slash of its own, as an option, an id or a day: whoever copies
 * it needs it whole. A short one stays in its line with the sign behind it; a longer one goes on a line of its own, and
 * breaks where it does not fit there.
 */
export function wholeCode(html: string): string {
  return html.replaceAll(/<[^>]*>|[^\s<>]*[-/][^\s<>]*/g, (word) =>
    word.startsWith('<') ? word : `<span class="${word.length > SHORT ? 'whole' : 'id'}">${word}</span>`,
  );
}
