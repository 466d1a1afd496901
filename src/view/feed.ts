/** The record's changes as a feed (Atom, JSON Feed). */
import { Feed } from 'feed';
import type { Change } from './changes.ts';
import { htmlOf } from './html-text.ts';
import { licenceShort } from './licence.ts';
import type { SiteRecord } from '../record/look-up.ts';
import { contactOf, editorsOf, siteLine } from './site-name.ts';

/**
 * The feed of changes. Its dates are the changes' own, so that two builds of one record give the same bytes.
 * @param root the address of the site's root, with its base path and a slash at the end
 */
export function feedOf(
  changes: readonly Change[],
  record: Pick<SiteRecord, 'manifest' | 'sources'>,
  root: string,
): Feed {
  const { name, language } = record.manifest;
  const at = (path: string) => new URL(path.slice(1), root).href;
  const [newest] = changes;
  const feed = new Feed({
    id: root,
    link: root,
    title: name,
    description: `${siteLine(record)}: new claims, revisions, corrections and withdrawals.`,
    language,
    author: { name: editorsOf(record.manifest), ...contactOf(record.manifest) },
    copyright: `${licenceShort(record.manifest)}; quotations remain their owners’.`,
    feedLinks: { atom: at('/feed.xml'), json: at('/feed.json') },
    ...(newest && { updated: dayOf(newest.on) }),
  });
  for (const { path, title, on, what, reason, kind } of changes) {
    feed.addItem({
      id: at(path),
      link: at(path),
      title,
      date: dayOf(on),
      // Feeds hold it as HTML.
      description: htmlOf([what, reason].filter(Boolean).join(' ')),
      category: [{ name: kind, term: kind }],
    });
  }
  return feed;
}

function dayOf(on: string): Date {
  return new Date(`${on}T00:00:00Z`);
}

/** The feed as JSON Feed 1.1 (https://jsonfeed.org/version/1.1). The library writes 1.0, which has no language and one author. */
export function jsonFeedOf(feed: Feed): object {
  const { author, ...told } = JSON.parse(feed.json1()) as { author: object };
  return { ...told, version: 'https://jsonfeed.org/version/1.1', language: feed.options.language, authors: [author] };
}
