/**
 * Dates as the record writes them: EDTF (ISO 8601-2), levels 0 and 1, whole days.
 * Read as an interval of calendar days, so that "surely later" has one meaning everywhere.
 */
import edtf, { type EdtfDate } from 'edtf';
import { DAY_MS, type Days } from './days.ts';

// The parser takes about 0.1 ms, and a record says the same few days thousands of times.
const known = new Map<string, Readonly<Days> | undefined>();

/**
 * Reads an EDTF date, month, year or interval as the days it can mean.
 *
 * An approximate (`~`) or uncertain (`?`) end is widened by its own length on each side:
 * `2010-05~` reaches from April to June. An open (`..`) or unknown end is infinite.
 * @returns `undefined` where the text is no EDTF of these forms (times of day, seasons and days that no calendar has included).
 */
export function parseDays(text: string): Readonly<Days> | undefined {
  if (!known.has(text)) known.set(text, readDays(text));
  return known.get(text);
}

function readDays(text: string): Readonly<Days> | undefined {
  return read(text) ?? readShortInterval(text);
}

// The library knows no interval whose ends are one day, or of which one holds the other: `2010-05-06/2010-05-06`.
function readShortInterval(text: string): Readonly<Days> | undefined {
  const [from, to, ...more] = text.split('/');
  if (from === undefined || to === undefined || more.length > 0) return undefined;
  const [lower, upper, start, end] = [from, to, from.replace(/[~?%]$/, ''), to.replace(/[~?%]$/, '')].map(read);
  if (lower === undefined || upper === undefined || start === undefined || end === undefined) return undefined;
  return start.first <= end.last ? { first: lower.first, last: upper.last } : undefined;
}

function read(text: string): Readonly<Days> | undefined {
  try {
    // Its "Year" is one of more than four digits (Y170000002), which it reads as no number; 2010 is a "Date".
    const value = edtf(text, { level: 1, types: ['Date', 'Interval'] });
    if (/T\d/.test(text) || !everyDayExists(text)) return undefined;
    if (value.type === 'Date') return daysOf(value);
    const first = typeof value.lower === 'object' && value.lower !== null ? daysOf(value.lower).first : -Infinity;
    const last = typeof value.upper === 'object' && value.upper !== null ? daysOf(value.upper).last : Infinity;
    return first === -Infinity && last === Infinity ? undefined : { first, last };
  } catch {
    return undefined;
  }
}

/**
 * As {@link parseDays}, for text that a schema has already accepted.
 * @throws RangeError where the text is no EDTF: a fault of the program, not of an editor.
 */
export function toDays(text: string): Readonly<Days> {
  const days = parseDays(text);
  if (days === undefined) throw new RangeError(`not EDTF: ${text}`);
  return days;
}

// The library takes 29 February in any year.
function everyDayExists(text: string): boolean {
  return Array.from(text.matchAll(/\d{4}-\d{2}-\d{2}/g)).every(([day]) => new Date(day).toISOString().startsWith(day));
}

function daysOf({ min, max, uncertain, approximate }: EdtfDate): Days {
  const first = Math.floor(min / DAY_MS);
  const last = Math.floor(max / DAY_MS);
  const vague = uncertain.value > 0 || approximate.value > 0;
  const margin = vague ? last - first + 1 : 0;
  return { first: first - margin, last: last + margin };
}
