/** Days in a query and in a text, in whatever form they are written. */
import { MONTHS } from '../months.ts';
import { foldForSearch } from '../search-fold.ts';

/** A day of a month, with the year where it is told. */
export interface SearchedDay {
  month: number;
  day: number;
  year?: number;
}

const MONTH = MONTHS.map((name) => {
  const small = name.toLowerCase();
  return `${small.slice(0, 3)}${small.length > 3 ? `(?:t|${small.slice(3)})?` : ''}`;
}).join('|');

const DAY_FORMS: readonly (readonly [RegExp, (parts: readonly (string | undefined)[]) => SearchedDay[]])[] = [
  [/\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b/gu, ([y = '', m = '', d = '']) => [dayOf(d, Number(m), y)]],
  // Where either number can be the month, both readings are meant.
  [
    /\b(\d{1,2})[./-](\d{1,2})[./-](\d{4})\b/gu,
    ([a = '', b = '', y = '']) => [dayOf(a, Number(b), y), ...(a === b ? [] : [dayOf(b, Number(a), y)])],
  ],
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH})\\b\\.?(?:,? (\\d{4})\\b)?`, 'gu'),
    ([d = '', m = '', y]) => [dayOf(d, monthOf(m), y)],
  ],
  [
    new RegExp(`\\b(${MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (\\d{4})\\b)?`, 'gu'),
    ([m = '', d = '', y]) => [dayOf(d, monthOf(m), y)],
  ],
];

/**
 * The days that a text names, each with all that it can mean, and the text without them: `06.09.2021`, `6 September`,
 * `Sept. 6, 2021` and `2021-09-06` are the same day; `04.06.2021` can be two.
 */
export function searchedDaysIn(text: string): { days: { written: string; readings: SearchedDay[] }[]; rest: string } {
  const days: { written: string; readings: SearchedDay[] }[] = [];
  let rest = foldForSearch(text);
  for (const [form, read] of DAY_FORMS) {
    rest = rest.replace(form, (written: string, ...groups: (string | undefined)[]) => {
      const readings = read(groups.slice(0, 3)).filter(exists);
      if (readings.length === 0) return written;
      days.push({ written, readings });
      return ' ';
    });
  }
  return { days, rest };
}

/** The word under which a day of any year is indexed: `day0906`. */
export function dayWord({ month, day }: Pick<SearchedDay, 'month' | 'day'>): string {
  return `day${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`;
}

function dayOf(day: string, month: number, year?: string): SearchedDay {
  return { month, day: Number(day), ...(year !== undefined && /^\d{4}$/u.test(year) && { year: Number(year) }) };
}

function exists({ month, day }: SearchedDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function monthOf(name: string): number {
  return MONTHS.findIndex((month) => month.toLowerCase().startsWith(name.slice(0, 3))) + 1;
}
