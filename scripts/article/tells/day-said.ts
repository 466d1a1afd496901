/** On which day a sentence has somebody say something. */
import { DAY_MS, dayNumber, isoDay } from '../../../src/core/days.ts';
import { MONTHS } from '../../../src/core/months.ts';
import { dayIn } from '../fields.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** A day that an article gives, and how it gives it. */
export interface DaySaid {
  /** `YYYY-MM-DD` */
  day: string;
  told: string;
}

const DAY = String.raw`(${WEEKDAYS.join('|')}|\d{1,2} (?:${MONTHS.join('|')})(?: \d{4})?)`;
const SAYS = String.raw`(?:said|told|tweeted|wrote|announced|claimed|denied|added|declared|posted|stated)`;
/** To whom and by what something is said: what stands there else is of what was said, as in "said the road was cut on Monday". */
const TO_WHOM = String.raw`(?: (?:reporters|journalists|so|it|this|late|early|earlier|again|(?:the )?\p{Lu}[\p{L}’'-]+|an? (?:[\p{L}-]+ )?(?:crowd|reporter|conference|briefing|agency)|(?:in|to|at|via|through) (?:(?:an?|the|his|her|its|their) )?[\p{L}’'-]+(?: (?:post|message|page|conference|briefing|statement|interview|agency))?)){0,3}?`;
/** "told reporters on Monday", "said in a tweet on 5 September"; "On Monday, X said". */
const SAID = new RegExp(
  String.raw`\b${SAYS}${TO_WHOM},? on ${DAY}|^On ${DAY},? (?:[\p{L}’'-]+,? ){1,6}?${SAYS}\b`,
  'u',
);

/** The day of the week of a `YYYY-MM-DD`. */
export function weekdayOf(day: string): string {
  return WEEKDAYS[new Date(dayNumber(day) * DAY_MS).getUTCDay()] ?? '';
}

/** The day on which a sentence has somebody say something: a weekday is the last one by the day of the article. */
export function daySaid(words: string, article: string): DaySaid | undefined {
  const [, behind, before] = SAID.exec(words) ?? [];
  const told = behind ?? before;
  if (told === undefined) return undefined;
  return { day: dayNamed(told, article), told };
}

/** A sentence without the day on which somebody said it: what is left speaks of other days. */
export function withoutDaySaid(words: string): string {
  const found = SAID.exec(words);
  const told = found?.[1] ?? found?.[2];
  return found === null || told === undefined ? words : words.replace(found[0], found[0].replace(told, ''));
}

/** Each day that some words name, by a weekday or a date. */
export const DAY_NAMED = new RegExp(DAY, 'gu');

/** The day of a weekday or a date, `YYYY-MM-DD`: of a weekday the last one by the day of the article. */
export function dayNamed(told: string, article: string): string {
  return dayIn(told, article) || lastOf(told, article);
}

function lastOf(weekday: string, article: string): string {
  const back =
    (new Date(dayNumber(article) * DAY_MS).getUTCDay() - WEEKDAYS.findIndex((name) => name === weekday) + 7) % 7;
  return isoDay(dayNumber(article) - back);
}
