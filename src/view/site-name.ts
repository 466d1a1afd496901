/** What the site says of itself, made of the manifest. */
import type { SiteRecord } from '../record/look-up.ts';
import { standing } from '../record/standing.ts';
import { spanInWords } from './dates.ts';

/** The record's name and what it tells, with the span of its days: "Who said what about the old bridge, 3 to 6 May 2019". */
export function siteLine({ manifest, sources }: Pick<SiteRecord, 'manifest' | 'sources'>): string {
  return `${manifest.line}, ${spanInWords(standing(sources).map(({ issued }) => issued))}`;
}
