/** The days of the record, and where the page of each lies. */
import { daysOfRecord } from '../core/as-of.ts';
import type { SiteRecord } from './look-up.ts';
import { once } from './once.ts';
import { stillPublished } from './published.ts';

/** The address of a day's page. */
export function asOfPath(day: string): `/${string}` {
  return `/as-of/${day}/`;
}

/** The days of the record, `YYYY-MM-DD`, in order: those of its articles with a week after each, and those as of which claims are judged. */
export const recordDays = once(({ sources, claims }: Pick<SiteRecord, 'sources' | 'claims'>): readonly string[] =>
  daysOfRecord(
    stillPublished(sources).map(({ issued }) => issued),
    stillPublished(claims).map(({ asOf }) => asOf),
  ),
);
