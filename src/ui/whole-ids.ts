/** HTML in which no line parts the number of a claim at its hyphen: for words that programs have put together. */
export function wholeIds(html: string): string {
  return html.replaceAll(/\b[A-Z]+-\d{3,}\b/g, '<span class="id">$&</span>');
}
