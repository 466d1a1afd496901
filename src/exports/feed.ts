/** The record's changes as feeds: Atom (RFC 4287) and JSON Feed 1.1. */
import { withApostrophes } from '../core/language/apostrophes.ts';
import type { Manifest } from '../core/schema/manifest.ts';
import type { SiteRecord } from '../record/look-up.ts';
import type { RecordChange } from './changes.ts';
import { htmlOf } from '../wording/html-text.ts';
import { lastingId } from './lasting-id.ts';
import { licenceShort } from '../wording/licence.ts';
import { pageWithApostrophes } from '../wording/page-apostrophes.ts';
import { contactOf, editorsOf, siteLine } from '../wording/site-name.ts';

/** The record, as far as the feeds tell of it. */
type FeedRecord = Pick<SiteRecord, 'manifest' | 'sources'>;

/** What both feeds say of the whole. */
function aboutOf(record: FeedRecord): string {
  return `${siteLine(record)}: new claims, revisions, corrections and withdrawals.`;
}

/** An entry as both feeds tell it. Its ids and days are the change's own: two builds, and two hosts, give the same. */
interface FeedEntry {
  id: string;
  url: string;
  title: string;
  /** An instant, as RFC 3339 has it. What is published stays as it is: its last change is its first day. */
  at: string;
  html: string;
  kind: RecordChange['kind'];
}

function feedEntries(changes: readonly RecordChange[], manifest: Manifest, root: string): FeedEntry[] {
  return changes.map(({ id, path, title, on, kind, what, verdict }) => ({
    id: lastingId(manifest, id),
    url: root + path.slice(1),
    title: withApostrophes(title),
    at: midnight(on),
    html: pageWithApostrophes(
      [...(verdict === undefined ? [] : paragraphs(verdict)), `<p>${htmlOf(what)}</p>`].join(''),
    ),
    kind,
  }));
}

function paragraphs({ label, asOf, reason, voices }: NonNullable<RecordChange['verdict']>): string[] {
  const found = `<p><strong>${htmlOf(label)}</strong> ${htmlOf(asOf)}. ${htmlOf(reason)}</p>`;
  // Where they disagree, who says what is the reason.
  return reason.includes(voices) ? [found] : [found, `<p>${htmlOf(voices)}</p>`];
}

/**
 * The feed as Atom.
 * @param root the address of the site's root, with its base path and a slash at the end
 */
export function atomOf(changes: readonly RecordChange[], record: FeedRecord, root: string): string {
  const { manifest } = record;
  const { link: page, email } = contactOf(manifest);
  const entries = feedEntries(changes, manifest, root);
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${manifest.language}">`,
    xmlElement('id', lastingId(manifest, 'feed')),
    xmlElement('title', manifest.name),
    xmlElement('subtitle', aboutOf(record)),
    xmlLink('alternate', 'text/html', root),
    xmlLink('alternate', 'application/feed+json', `${root}feed.json`),
    xmlLink('self', 'application/atom+xml', `${root}feed.xml`),
    // The format asks for an instant, also where nothing has happened yet.
    xmlElement('updated', entries[0]?.at ?? midnight('1970-01-01')),
    '<author>',
    xmlElement('name', editorsOf(manifest)),
    ...(page === undefined ? [] : [xmlElement('uri', page)]),
    ...(email === undefined ? [] : [xmlElement('email', email)]),
    '</author>',
    xmlElement('rights', `${licenceShort(manifest)}; quotations remain their owners’.`),
    ...entries.flatMap(({ id, url, title, at, html, kind }) => [
      '<entry>',
      xmlElement('id', id),
      xmlElement('title', title),
      xmlLink('alternate', 'text/html', url),
      xmlElement('published', at),
      xmlElement('updated', at),
      `<category term="${kind}"/>`,
      `<content type="html">${htmlOf(html)}</content>`,
      '</entry>',
    ]),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

/** The feed as JSON Feed 1.1 (https://jsonfeed.org/version/1.1). */
export function jsonFeedOf(changes: readonly RecordChange[], record: FeedRecord, root: string): object {
  const { manifest } = record;
  const { link: page, email } = contactOf(manifest);
  const contact = page ?? (email && `mailto:${email}`);
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: manifest.name,
    home_page_url: root,
    feed_url: `${root}feed.json`,
    description: aboutOf(record),
    language: manifest.language,
    authors: [{ name: editorsOf(manifest), ...(contact && { url: contact }) }],
    items: feedEntries(changes, manifest, root).map(({ id, url, title, at, html, kind }) => ({
      id,
      url,
      title,
      content_html: html,
      date_published: at,
      date_modified: at,
      tags: [kind],
    })),
  };
}

/** Text in an element: Atom takes a title without a type for plain text. */
function xmlElement(name: string, text: string): string {
  return `<${name}>${htmlOf(text)}</${name}>`;
}

function xmlLink(rel: string, type: string, address: string): string {
  return `<link rel="${rel}" type="${type}" href="${htmlOf(address)}"/>`;
}

function midnight(on: string): string {
  return `${on}T00:00:00Z`;
}
