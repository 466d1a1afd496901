/** Days that have not come yet. */
import { DAY_MS, isoDay } from '../../core/days.ts';
import { parseDays } from '../../core/edtf.ts';
import type { Finding } from '../../core/finding.ts';
import { dayToCome } from '../../core/rules/index.ts';
import type { Entries } from '../entries.ts';
import type { Report } from '../message.ts';
import { CONTENT_KINDS, type ContentKind } from '../kinds.ts';
import { selectTexts, type PathPattern } from '../reading/select.ts';

/** The fields that tell when something was done: it has been. */
const DONE: Record<ContentKind, readonly PathPattern[]> = {
  actors: ['owner.read'],
  claims: ['asOf', 'revisions.*.on', 'evidence.*.quotes.*.confirmed'],
  places: [],
  sources: ['issued', 'accessed', 'captures.*.day'],
  statements: ['made.on'],
};
const DONE_EVERYWHERE: readonly PathPattern[] = ['reviewed', 'withdrawn.on'];

/** The fields that tell what a claim is about: somebody may have spoken of what was to come. */
const SPOKEN_OF: readonly PathPattern[] = ['when', 'evidence.*.speaksOf', 'calculation.date'];

/** In days. */
const YEAR = 366;

/** How far ahead somebody may have looked. */
const YEARS_AHEAD = 10;

/** Today, wherever on earth it is latest. */
export function latestToday(now = Date.now()): string {
  return new Date(now + 14 * 3_600_000).toISOString().slice(0, 10);
}

/** Reports days of the record's own work that lie after today, and times spoken of that lie far ahead. */
export function checkDays({ sound }: Entries, today: string, report: Report): void {
  const now = Date.parse(today) / DAY_MS;
  const farthest = Date.parse(`${String(Number(today.slice(0, 4)) + YEARS_AHEAD)}-12-31`) / DAY_MS;
  for (const kind of CONTENT_KINDS) {
    for (const entry of sound[kind].values()) {
      const tell = (patterns: readonly PathPattern[], latest: number): void => {
        for (const { path, value } of patterns.flatMap((pattern) => selectTexts(entry.data, pattern))) {
          const field = String(path.findLast((step) => typeof step === 'string'));
          for (const finding of toCome(field, value, latest)) report(entry.located.message({ ...finding, path }));
        }
      };
      tell([...DONE[kind], ...DONE_EVERYWHERE], now);
      if (kind === 'claims') tell(SPOKEN_OF, farthest);
    }
  }
}

/** What is wrong with a day on which something was done. */
export function checkDone(field: string, day: string, today: string): Finding[] {
  return toCome(field, day, Date.parse(today) / DAY_MS);
}

function toCome(field: string, text: string, latest: number): Finding[] {
  return isAfter(text, latest) ? [dayToCome.tell([field], field, text, isoDay(latest))] : [];
}

/** A vague date reaches past what it means, by a year at most; an open end is no day. */
function isAfter(text: string, latest: number): boolean {
  const { first, last } = parseDays(text) ?? { first: -Infinity, last: -Infinity };
  return first > latest || (last !== Infinity && last > latest + 2 * YEAR);
}
