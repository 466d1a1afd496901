/** EDTF dates as a reader says them. */
import { isoDay } from '../core/days.ts';
import { toDays } from '../core/edtf.ts';
import { MONTHS } from '../core/months.ts';

/** What EDTF's marks of uncertain, approximate and both say. */
const HEDGES: Record<string, string> = { '?': 'probably ', '~': 'about ', '%': 'probably about ' };

/**
 * An EDTF date, month, year or interval in English, as "3 May 2010", "about April 2010",
 * "3 to 6 May 2010", "by 4 May 2010", "from 3 May 2010".
 * A part that is not of these forms is given as it is written.
 */
export function dateInWords(edtf: string): string {
  const [from, to] = edtf.split('/');
  if (from === undefined || to === undefined) return oneDate(edtf);
  if (from === '..' || from === '') return `by ${oneDate(to)}`;
  if (to === '..' || to === '') return `from ${oneDate(from)}`;
  if (from === to) return oneDate(from);
  return `${shared(from, to)} to ${oneDate(to)}`;
}

/**
 * When something was said, to follow a name or a verb: "on 3 May", "on 3 or 4 May", "between 4 and 6 May",
 * "by 4 May", "in April 2009".
 * @param year left out where it is the same, as everybody knows which is meant: `YYYY`
 */
export function whenSaid(edtf: string, year: string): string {
  const words = dateInWords(edtf).replaceAll(` ${year}`, '');
  const [from, to = from] = edtf.split('/');
  const isDay = (part = ''): boolean => /^\d{4}-\d\d-\d\d$/.test(part);
  if (isDay(from) && isDay(to)) {
    if (from === to) return `on ${words}`;
    const { first, last } = toDays(edtf);
    return last - first === 1 ? `on ${words.replace(' to ', ' or ')}` : `between ${words.replace(' to ', ' and ')}`;
  }
  return /^\d{4}(?:-\d\d)?$/.test(edtf) ? `in ${words}` : words;
}

/**
 * The days from the first to the last of several dates: "3 to 6 May 2010"; one day alone where they are all of it.
 * @param dates EDTF, one at least
 */
export function spanInWords(dates: readonly string[]): string {
  const days = dates.map(toDays);
  const [first, last] = [Math.min(...days.map((each) => each.first)), Math.max(...days.map((each) => each.last))];
  return dateInWords(`${isoDay(first)}/${isoDay(last)}`);
}

/** {@link dateInWords} for a line of a page, where a day and its month must not be parted. */
export function dateOnPage(edtf: string): string {
  return unbroken(dateInWords(edtf));
}

/** An instant (ISO 8601, UTC) for a line of a page: "12 May 2026, 10:31 UTC". */
export function instantOnPage(instant: string): string {
  return `${dateOnPage(instant.slice(0, 10))}, ${instant.slice(11, 16)}\u00a0UTC`;
}

/**
 * A day at the head of a narrow column, "3 Sep": four of them fit side by side on a phone. With its year where the days
 * beside it are of several.
 * @param day `YYYY-MM-DD`
 * @param among the days beside it, and itself
 */
export function shortDay(day: string, among: readonly string[]): string {
  const one = new Set(among.map((each) => each.slice(0, 4))).size === 1;
  return dateOnPage(day).replace(
    /(\p{L}{3})\p{L}*(\s\d{4})$/u,
    (_, month: string, year: string) => month + (one ? '' : year),
  );
}

/** Words with dates: a day stays on one line with its month, and with the "to" that leads from it to another. */
export function unbroken(words: string): string {
  return words.replace(/(\d) (?=\p{Lu}|to \d)/gu, '$1\u00a0');
}

/** The start of an interval without the year or month that its end repeats. */
function shared(from: string, to: string): string {
  const plain = /^(\d{4})-(\d\d)(?:-(\d\d))?$/;
  const a = plain.exec(from);
  const b = plain.exec(to);
  if (a === null || b === null || a[1] !== b[1] || (a[3] === undefined) !== (b[3] === undefined)) return oneDate(from);
  const month = MONTHS[Number(a[2]) - 1] ?? '';
  if (a[3] === undefined) return month;
  const dayOfMonth = String(Number(a[3]));
  return a[2] === b[2] ? dayOfMonth : `${dayOfMonth} ${month}`;
}

function oneDate(text: string): string {
  const parts = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?([~?%]?)$/.exec(text);
  if (parts === null) return text;
  const [, year = '', month, dayOfMonth, mark = ''] = parts;
  const date = [dayOfMonth && String(Number(dayOfMonth)), month && MONTHS[Number(month) - 1], year]
    .filter(Boolean)
    .join(' ');
  return `${HEDGES[mark] ?? ''}${date}`;
}
