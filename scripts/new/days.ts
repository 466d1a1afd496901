/** Days as people type them. */
import { MONTHS } from '../../src/core/months.ts';

const MONTH = MONTHS.map((name) => `${name}|${name.slice(0, 3)}`).join('|');
const DAY_FIRST = new RegExp(String.raw`^(?:(\d{1,2}) )?(${MONTH})\.?,? (\d{4})$`, 'i');
const MONTH_FIRST = new RegExp(String.raw`^(${MONTH})\.? (\d{1,2}),? (\d{4})$`, 'i');
const SPAN = /^(?:from )?(.+?) ?(?: to |–| - ) ?(.+)$/;

/** The fields that hold a time. */
const OF_TIME: ReadonlySet<string> = new Set(['issued', 'on', 'when', 'speaks-of', 'as-of']);

/**
 * A time in the form that the record writes (EDTF): "6 September 2021" is `2021-09-06`, "3 to 6 September 2021" a range.
 * What is not of these forms stays as it is, and so does what is no field of a time.
 */
export function timeAsTyped(typed: string, flag: string): string {
  if (!OF_TIME.has(flag)) return typed;
  const [, from = '', to = ''] = SPAN.exec(typed) ?? [];
  const last = dayAsTyped(to);
  if (last === undefined) return dayAsTyped(typed) ?? typed;
  // "3 to 6 September 2021": the first day has its month and year from the last.
  const [, , month = '', year = ''] = DAY_FIRST.exec(to) ?? [];
  const first = dayAsTyped(from) ?? dayAsTyped(`${from} ${year}`) ?? dayAsTyped(`${from} ${month} ${year}`);
  return first === undefined ? typed : `${first}/${last}`;
}

function dayAsTyped(typed: string): string | undefined {
  const [, behind, monthOf, yearOf] = DAY_FIRST.exec(typed) ?? [];
  const [, month = monthOf, day = behind, year = yearOf] = MONTH_FIRST.exec(typed) ?? [];
  if (month === undefined || year === undefined) return undefined;
  const at = MONTHS.findIndex((name) => name.toLowerCase().startsWith(month.toLowerCase())) + 1;
  return [year, String(at).padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
}
