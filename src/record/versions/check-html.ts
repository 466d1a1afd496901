/** The accounts of recorded versions: a page prints their HTML as it stands, so it holds what an account can, and no more. */
import { versionEdited } from '../../core/rules/index.ts';
import type { Version } from '../../core/schema/version.ts';
import { messageOn, type Report } from '../message.ts';
import type { Recorded } from './read.ts';

const ADDRESS = String.raw`(?:\/(?!\/)|https?:\/\/)[^"<>]*`;
// A title is text: within its quotation marks, < and > are signs like any other, and are written as they are.
const ATTRIBUTE = String.raw` (?:href="${ADDRESS}"|cite="\/sources\/[^"<>]*"|(?:data-voice|lang|dir|class|start)="[^"<>]*"|title="[^"]*")`;

/** A tag that the renderer of bodies writes. */
const TAG = new RegExp(
  String.raw`<\/?(?:p|a|q|em|strong|ul|ol|li|h[3-6]|br|cite|figure|figcaption|blockquote)(?:${ATTRIBUTE})*>`,
  'g',
);

const QUOTED = /<(q|blockquote)(?: [^<>]*)?>([^]*?)<\/\1>/g;

/** The marks that have stood for a quotation from the first version on: the list of today may have grown since. */
const QUOTATION_MARK = /["“”„«»]/;

/** Reports every version whose account holds other HTML than a body gives, or a quotation that is not among its own. */
export function checkRecordedHtml({ sound, folders }: Recorded, report: Report): void {
  for (const [id, versions] of sound) {
    for (const version of versions) {
      const fault = faultOf(version);
      if (fault === undefined) continue;
      const path = `${folders.get(id) ?? ''}/${String(version.version)}.json`;
      report(messageOn(path, versionEdited.account([], fault)));
    }
  }
}

function faultOf({ html, bodyQuotes }: Version): string | undefined {
  const [strange] = /<[^>]*>?/.exec(html.replace(TAG, '')) ?? [];
  if (strange !== undefined) return `holds ${strange}, which no account can`;
  const proved = new Set(bodyQuotes.map(({ exact }) => plainWords(exact)));
  for (const [, , quoted = ''] of html.matchAll(QUOTED)) {
    const words = plainWords(decoded(quoted.replace(TAG, '')));
    if (!proved.has(words)) return `quotes "${words}", which is not among its quotations`;
  }
  const [mark] = QUOTATION_MARK.exec(decoded(html.replace(QUOTED, '').replace(TAG, ''))) ?? [];
  return mark === undefined ? undefined : `holds the quotation mark ${mark} outside a quotation`;
}

function plainWords(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The renderer writes no other references than these. */
function decoded(html: string): string {
  return html.replace(/&#x([\dA-F]{1,6});/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));
}
