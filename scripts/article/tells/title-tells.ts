/** What the words of a title or a sentence tell of a new claim: of what kind it is, and of which time. Offered, never taken unasked. */
import { dayNumber, isoDay } from '../../../src/core/days.ts';
import { toDays } from '../../../src/core/edtf.ts';
import type { Claim } from '../../../src/core/schema/claim.ts';
import { DAY_NAMED, dayNamed, withoutDaySaid } from './day-said.ts';

/** Verbs by which somebody says a thing in public, where nobody is said to have been the object of it. */
const SAYS =
  /(?<!\b(?:was|were|been|be|being|as|is|are) )\b(?:said(?! to\b)|says|told|tweeted|wrote|announced|claimed|denied|declared|promised|pledged|vowed|warned|urged|demanded|accused|dismissed|repeated|calls|called(?= (?:for|on)\b))\b/u;

/** Verbs by which a thing is so, and did not happen: "was a", "lies", "has". */
const IS_SO =
  /^[^,]*? (?:is|are|lies?|ha(?:s|ve)|was (?:an?|the|one of)|were (?:an?|the)|had been (?:an?|the|one of)|had an?) /u;

/** Whose truth arithmetic decides: what day of the week it was, how far miles are. */
const RECKONED = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|\b(?:km|kilomet(?:re|er)s|miles)$/u;

/** The kind of a claim, as its English title has it. */
export function kindIn(title: string): Claim['kind'] {
  if (SAYS.test(title)) return 'saying';
  return IS_SO.test(title) && !RECKONED.test(title) ? 'background' : 'event';
}

const SPAN = /\b(?:from|between) (\d{1,2})(?: (\p{Lu}\p{Ll}+))? (?:to|and) (\d{1,2}) (\p{Lu}\p{Ll}+)/u;

const SMALL = 'zero one two three four five six seven eight nine ten'.split(' ');
/** "has been so for six days", "in the last two weeks": as many days before somebody said it. */
const LASTED = new RegExp(
  String.raw`\b(?:(?:ha(?:s|ve|d)|been|not)\b[^.;]* for(?: the (?:last|past))?|(?:in|over|during) the (?:last|past)) (\d{1,2}|${SMALL.slice(1).join('|')}) (day|night|week)s?\b`,
  'iu',
);

/** How many days some words say that a thing has lasted. */
function daysLasted(words: string): number | undefined {
  const [, number, unit] = LASTED.exec(words) ?? [];
  if (number === undefined || unit === undefined) return undefined;
  const count = /^\d/.test(number) ? Number(number) : SMALL.indexOf(number.toLowerCase());
  return unit.toLowerCase() === 'week' ? 7 * count : count;
}

/**
 * The time that some English words speak of (EDTF): the only day that they name, beside that on which somebody said it.
 * A weekday is the last one by the day of the article; "since Sunday" and "for six days" last until it was said, and the night
 * of a day lasts into the next. Empty where they name none, or several.
 */
export function timeIn(words: string, { issued, made }: { issued: string; made: string }): string {
  const article = isoDay(toDays(issued).last);
  const left = withoutDaySaid(words);
  const [, from, month, to, lastMonth = ''] = SPAN.exec(left) ?? [];
  if (from !== undefined && to !== undefined) {
    const first = dayNamed(`${from} ${month ?? lastMonth}`, article);
    const last = dayNamed(`${to} ${lastMonth}`, article);
    return first !== '' && last !== '' && first < last ? `${first}/${last}` : '';
  }
  const named = [...left.matchAll(DAY_NAMED)];
  const days = new Set(named.map(([told]) => dayNamed(told, article)));
  const [day = ''] = days;
  const spoken = isoDay(toDays(made).last);
  const lasted = daysLasted(left);
  if (days.size === 0 && lasted !== undefined) return `${isoDay(dayNumber(spoken) - lasted)}/${spoken}`;
  if (days.size !== 1 || day === '') return '';
  const isSince = named.some(({ index }) => /\bsince (?:last )?$/u.test(left.slice(0, index)));
  if (dayNumber(day) >= dayNumber(spoken)) return day;
  const isNight = named.some(({ 0: told, index }) => /^ night\b/u.test(left.slice(index + told.length)));
  return isSince ? `${day}/${spoken}` : isNight ? `${day}/${isoDay(dayNumber(day) + 1)}` : day;
}
