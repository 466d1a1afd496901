/** What the lines at the head and at the foot of an article are for: its headline, who wrote it, its day, its page. */
import { MONTHS } from '../../../src/core/months.ts';
import { searchWordsOf } from '../../../src/core/search/words.ts';
import type { NonClaim } from '../../../src/core/schema/source.ts';
import { SPEAKS, WORD_AFTER } from './speaker.ts';

const DATE = new RegExp(
  String.raw`\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d{1,2} (?:${MONTHS.join('|')})|(?:${MONTHS.join('|')}) \d{1,2})\b`,
  'u',
);
/** What a line of the day has besides: hours, zones, years, when it was changed. */
const BESIDES = /\b(?:published|updated|posted|last|modified|on|at|GMT|UTC|[AP]M|\d{1,2}[:.]\d{2}|\d{4})\b/giu;

const BYLINE =
  /^(?:By (?:\p{Lu}[\p{L}\p{M}.’'-]*(?:,| and)? ?){1,8}|\(?(?:Photo(?:graph)?|Picture|Image)s?(?: by\b|:).*)$/u;

/** What a page says to its reader, at the end of an article. */
const TO_THE_READER =
  /^(?:Follow|Subscribe|Sign up|Log in|Register|Read (?:more|also)|Share this|Write to|Advertisement|Newsletter|Copyright|©|All rights reserved)(?![\p{L}\p{N}])/u;

/** How many of the words of a headline stand in the text below, where that says it again. */
const SAID_AGAIN = 2 / 3;

/** That somebody speaks, the text says in other words than its headline: "denies", and "called it false"; what goes with a verb goes with it. */
const SPEAKING = new RegExp(
  String.raw`(?<![\p{L}\p{M}’'-])(?:${SPEAKS}|off|out|up|down|over|away|back|amid)${WORD_AFTER}`,
  'giu',
);

/** The article of which a line is. */
interface Around {
  headline: string | undefined;
  outlet: string | undefined;
  /** The whole text. */
  text: string;
}

/**
 * What is offered for a line; nothing, where it may say anything. A headline repeats the text where its words stand there
 * again; else it says something by itself.
 */
export function usualUse(words: string, { headline, outlet, text }: Around): NonClaim | 'claim' | undefined {
  if (headline !== undefined && lettersOf(words) === lettersOf(headline))
    return isSaidAgain(headline, text) ? 'repeat' : 'claim';
  if (BYLINE.test(words)) return 'credit';
  if (TO_THE_READER.test(words)) return 'furniture';
  const rest = outlet === undefined ? words : words.replace(outlet, ' ');
  const left = rest.replace(DATE, ' ').replace(BESIDES, ' ').replace(DATE, ' ');
  const isOfHead = DATE.test(words) ? rest !== left : rest !== words;
  return isOfHead && lettersOf(left) === '' ? 'furniture' : undefined;
}

function isSaidAgain(headline: string, text: string): boolean {
  const own = lettersOf(headline);
  const body = text.split('\n').filter((line) => lettersOf(line) !== own);
  const said = new Set(stemsOf(body.join('\n')));
  const sought = stemsOf(headline.replace(SPEAKING, ' '));
  return sought.filter((stem) => said.has(stem)).length >= sought.length * SAID_AGAIN;
}

function stemsOf(text: string): string[] {
  return searchWordsOf(text).flatMap(({ stem, stop }) => (stop ? [] : [stem]));
}

function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
