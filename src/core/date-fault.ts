/** Why a text is no date, for the editor who wrote it. */
import { parseDays } from './edtf.ts';
import { MONTHS } from './months.ts';

/**
 * What is wrong with a text that is no day or no interval of days, where that can be told.
 *
 * `2010-02-30` → `February 2010 has 28 days`
 */
export function dateFault(text: string): string | undefined {
  if (/\dT\d|\d:\d/.test(text)) return 'a time of day is more than a day';
  const [first = '', second, ...more] = text.split('/');
  const fault = yearFault(text) ?? dayFault(first) ?? dayFault(second ?? '');
  if (fault !== undefined) return fault;
  if (text === '../..' || text === '/') return 'an interval has at least one end';
  if (second === undefined || more.length > 0) return undefined;
  return parseDays(first) !== undefined && parseDays(second) !== undefined && parseDays(text) === undefined
    ? 'the interval ends before it starts'
    : undefined;
}

/** What is wrong with a year: it has other than four digits, or is long before anything that a record is about. */
export function yearFault(text: string): string | undefined {
  for (const [, year = ''] of text.matchAll(/(?:^|\/)(Y?-?\d{4,})/g)) {
    if (/^[12]\d{3}[01]\d[0-3]\d$/.test(year)) return 'the hyphens between year, month and day are missing';
    if (!/^[1-9]\d{3}$/.test(year)) return 'a year has four digits, from 1000 to 9999';
  }
  return undefined;
}

/** What is wrong with a month or a day. */
function dayFault(text: string): string | undefined {
  const [, year = '', month = '', day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?[~?%]?$/.exec(text) ?? [];
  if (month === '') return undefined;
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return `there is no month ${month}`;
  if (day === undefined) return undefined;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= days ? undefined : `${name} ${year} has ${String(days)} days`;
}
