import { expect, test } from 'vitest';
import { wholeRecord } from '../fixtures/whole.ts';

const record = wholeRecord();

/** Words by which an article keeps an assertion at a distance. */
const HEDGE =
  /\b(purported(ly)?|report(ed(ly)?)|alleged(ly)?|apparent(ly)?|according to( \w+){0,3} reports?|appear(s|ed)? to|seem(s|ed)? to|(is|are|was|were) said to|he said it was|if)\b/i;

/** Hedged words that count as an assertion all the same, by claim and statement, each with the reason. */
const ARGUED: Readonly<Record<string, string>> = {
  'PJ-019 resistance-spokesman-tweet-on-the-thursday-attack':
    'Reported stands with the killed; the captured follow after it without a hedge, and the note says that it cannot be seen.',
  'PJ-040 saleh-tweet-on-blockade-and-mines':
    'Alleged is Sputnik’s word for the crimes, and what he said it was is Sputnik’s distance. The statement is Saleh’s own, who asserts.',
  'PJ-113 uni-report':
    'The reports are of Tajikistan. What the claim says, that there was no news, stands before them without a hedge.',
  'PJ-123 uni-report':
    'Apparently is about the rejection of the offer. The offensive, which the claim is about, is told without a hedge.',
  'PJ-144 sputnik-report':
    'The claim is that Saleh tweeted of them, which Sputnik asserts. Alleged is about the crimes, and the title keeps it.',
};

test('no hedge became a fact: hedged words stand for an assertion only where that is argued', () => {
  const hedged = record.claims.flatMap(({ id, evidence }) =>
    evidence
      .filter(({ stance, basis }) => stance === 'asserts' && basis !== 'second-hand')
      .filter(({ quotes }) => quotes.some(({ exact }) => HEDGE.test(exact)))
      .map(({ statement }) => `${id} ${statement}`),
  );
  expect(hedged.sort()).toEqual(Object.keys(ARGUED).sort());
});
