/** What the lines at the head of an article are for: its headline, who wrote it, its day. */
import { MONTHS } from '../../src/core/months.ts';
import type { NonClaim } from '../../src/core/schema/source.ts';

const DATE = new RegExp(
  String.raw`\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d{1,2} (?:${MONTHS.join('|')})|(?:${MONTHS.join('|')}) \d{1,2})\b`,
  'u',
);
/** What a line of the day has besides: hours, zones, years, when it was changed. */
const BESIDES = /\b(?:published|updated|posted|last|modified|on|at|GMT|UTC|[AP]M|\d{1,2}[:.]\d{2}|\d{4})\b/giu;

const BYLINE = /^By (?:\p{Lu}[\p{L}\p{M}.’'-]*(?:,| and)? ?){1,8}$/u;

/** What is offered for a line; nothing, where it may say anything. */
export function usualUse(
  words: string,
  { headline, outlet }: { headline: string | undefined; outlet: string | undefined },
): NonClaim | undefined {
  if (headline !== undefined && lettersOf(words) === lettersOf(headline)) return 'repeat';
  if (BYLINE.test(words)) return 'credit';
  const rest = outlet === undefined ? words : words.replace(outlet, ' ');
  const left = rest.replace(DATE, ' ').replace(BESIDES, ' ').replace(DATE, ' ');
  return rest !== left && DATE.test(words) && lettersOf(left) === '' ? 'furniture' : undefined;
}

function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
