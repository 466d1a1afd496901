/** What the site says of itself, made of the manifest. */
import type { Manifest } from '../core/schema/manifest.ts';
import type { SiteRecord } from '../record/look-up.ts';
import { stillPublished } from '../record/published.ts';
import { spanInWords } from './dates.ts';

/** The days on which the articles appeared: "3 to 6 May 2019". */
export function siteSpan({ sources }: Pick<SiteRecord, 'sources'>): string {
  return spanInWords(stillPublished(sources).map(({ issued }) => issued));
}

/** What the record tells, with the span of its days: "Who said what about the old bridge, 3 to 6 May 2019". */
export function siteLine(record: Pick<SiteRecord, 'manifest' | 'sources'>): string {
  return `${record.manifest.line}, ${siteSpan(record)}`;
}

/** The record's name inside a sentence: "the Sarvand Record". */
export function siteInSentence({ name }: Pick<Manifest, 'name'>): string {
  return name.replace(/^The /, 'the ');
}

/** Who answers for the record: its publisher, or where that is nobody but the record itself, its editors. */
export function editorsOf({ name, publisher }: Pick<Manifest, 'name' | 'publisher'>): string {
  return publisher.name === name ? `The editors of ${name}` : publisher.name;
}

/** The same inside a sentence: "the editors of the Sarvand Record". */
export function editorsInSentence({ name, publisher }: Pick<Manifest, 'name' | 'publisher'>): string {
  return publisher.name === name ? `the editors of ${siteInSentence({ name })}` : siteInSentence(publisher);
}

/** How they can be reached: at a web address, or by mail; empty where the manifest tells neither. */
export function contactOf({ publisher: { contact } }: Pick<Manifest, 'publisher'>): { link?: string; email?: string } {
  if (contact === undefined) return {};
  return contact.includes('://') ? { link: contact } : { email: contact };
}

/** What stands at the head of every page of a record that shows what the software does. */
export const DEMONSTRATION =
  'A demonstration. This record is invented: its articles, people and places do not exist, and nothing in it happened.';
