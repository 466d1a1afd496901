/** What a reader is told who reads a copy. */
import { htmlOf } from '../../wording/html-text.ts';
import { KEPT_AT, KEPT_BUILD } from './names.ts';

/** "29 November 2026 at 11:20 UTC": of no time zone but one that is said. */
function momentInWords(iso: string): string {
  const at = new Date(iso);
  const [day, time] = [{ dateStyle: 'long' }, { timeStyle: 'short' }].map((style) =>
    at.toLocaleString('en-GB', { ...style, timeZone: 'UTC' } as Intl.DateTimeFormatOptions),
  );
  return `${day ?? ''} at ${time ?? ''} UTC`;
}

/** What stands above a page that is a copy. */
export function aboutCopy(headers: Headers): string {
  const build = headers.get(KEPT_BUILD) ?? '';
  const of = build === '' ? 'It is not known of which build it is' : `Build ${build}`;
  const kept = headers.get(KEPT_AT);
  return `The site did not answer. This is the copy on your device${kept === null ? '' : `, of ${momentInWords(kept)}`}. ${of}.`;
}

/** A page with a sentence before all that it says. */
export function withNotice(html: string, words: string): string {
  return html.replace(
    /<main\b[^>]*>/,
    (main) => `${main}<p class="note" role="status"><strong>${htmlOf(words)}</strong></p>`,
  );
}

/** What takes the place of a page of which there is no copy. */
export function noCopy(pages: readonly { address: string; title: string }[]): string {
  const list = pages.map(({ address, title }) => `<li><a href="${htmlOf(address)}">${title}</a></li>`).join('');
  const kept = pages.length === 0 ? '' : `<h2>What your device keeps</h2><ul class="prose">${list}</ul>`;
  return `<h1>No copy of this page</h1><p>The site does not answer, and you have not read this page before. Try again when there is a line.</p>${kept}`;
}

/** The title that a page has in its head, as HTML. */
export function titleOf(html: string): string {
  return /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
}

/** A page that says something else than it did, with its head and its foot. */
export function withMain(html: string, main: string): string {
  return html.replace(/(<main\b[^>]*>).*<\/main>/s, (_, open: string) => `${open}${main}</main>`);
}
