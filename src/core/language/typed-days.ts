/**
 * Days of all articles that a text types, though the record knows them: on which the first or the last of them appeared.
 * Only what can mean nothing else is found: “the first article of 4 May” may be the first of that day.
 */
import { DAY_MS, type Days } from '../days.ts';
import { MONTHS } from '../months.ts';

/** A day as a text has it. */
interface DayWords {
  day: number;
  /** From 1. */
  month: number;
  /** Missing where the text leaves it to be known. */
  year: number | undefined;
}

export interface TypedDays {
  /** As they stand there, blanks folded. */
  words: string;
  /** Where they start, in UTF-16 code units. */
  index: number;
  /** When the first article appeared by it, where it says so. */
  first?: DayWords;
  /** When the last one did. */
  last?: DayWords;
}

const MONTH = `(?:${MONTHS.join('|')})`;
const THING = '(?:articles|sources)';
const NUMBER = String.raw`(?:\p{L}+ |\d+ )?`;
const THESE = '(?:the|these|those|our|all)';
const OUT = '(?:appeared|appear|came out|(?:is|are|was|were)(?: published| printed| dated)?|dates?|dated)';
// Between what is dated and its day stands a verb or a comma.
const HOW = String.raw`(?: ${OUT}|,(?: ${OUT})?)`;

/** The first of them, or the last. */
const EDGE = patternOf(
  String.raw`the (?<edge>first|earliest|oldest|last|latest|newest)(?: article| source| of ${THESE}(?: ${NUMBER}${THING})?)${HOW}(?: of| from| on)? (?<day>\d{1,2}) (?<month>${MONTH})(?: (?<year>\d{4}))?`,
);

/** From the first to the last. */
const SPAN = patternOf(
  String.raw`${THESE} ${NUMBER}${THING}${HOW}(?: of| from| between)? (?<from>\d{1,2})(?: (?<fromMonth>${MONTH})(?: (?<fromYear>\d{4}))?)? (?:to|until|and) (?<day>\d{1,2}) (?<month>${MONTH})(?: (?<year>\d{4}))?`,
);

function patternOf(words: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}-])${words.replaceAll(' ', String.raw`\s+`)}(?!\p{N})`, 'giu');
}

/** Every day of the first or the last of all articles that a text gives, in order. */
export function daysOfAll(text: string): TypedDays[] {
  const edges = Array.from(text.matchAll(EDGE), ({ 0: words, index, groups = {} }): TypedDays => {
    const isFirst = /first|earliest|oldest/i.test(groups.edge ?? '');
    return { ...found(words, index), [isFirst ? 'first' : 'last']: dayIn(groups.day, groups.month, groups.year) };
  });
  const spans = Array.from(text.matchAll(SPAN), ({ 0: words, index, groups = {} }): TypedDays => {
    const { from, fromMonth, fromYear, day, month, year } = groups;
    return {
      ...found(words, index),
      first: dayIn(from, fromMonth ?? month, fromYear ?? year),
      last: dayIn(day, month, year),
    };
  });
  return [...edges, ...spans].sort((a, b) => a.index - b.index);
}

function found(words: string, index: number): Pick<TypedDays, 'words' | 'index'> {
  return { words: words.replace(/\s+/g, ' '), index };
}

function dayIn(day = '', month = '', year?: string): DayWords {
  const at = MONTHS.findIndex((name) => name.toLowerCase() === month.toLowerCase());
  return { day: Number(day), month: at + 1, year: year === undefined ? undefined : Number(year) };
}

/** Whether a typed day can be one of some days: those on which an article can have appeared. */
export function canBe({ day, month, year }: DayWords, { first, last }: Days): boolean {
  const yearOf = (days: number): number => new Date(days * DAY_MS).getUTCFullYear();
  const years = year === undefined ? [yearOf(first), yearOf(last)] : [year];
  return years.some((each) => {
    const typed = Date.UTC(each, month - 1, day) / DAY_MS;
    return first <= typed && typed <= last;
  });
}
