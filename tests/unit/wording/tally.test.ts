import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../../src/core/schema/claim.ts';
import { bearingOutInWords } from '../../../src/wording/tally.ts';

const claims = (...verdicts: Verdict[]) => verdicts.map((verdict) => ({ judgement: { verdict } }));

describe('what the articles bear out is told', () => {
  test.each([
    ['of several', claims('conceded', 'corroborated', 'contested'), 'Two of three claims stand'],
    ['of one', claims('undisputed', 'claimed-only'), 'One of two claims stands'],
    [
      'of none, so that nobody takes it for false',
      claims('single-origin', 'contested', 'claimed-only'),
      'None of three claims is borne out',
    ],
  ])('%s', (_of, all, told) => {
    expect(bearingOutInWords(all)).toBe(told);
  });

  test('of an evening that is over', () => {
    expect(bearingOutInWords(claims('conceded', 'contested'), 'past')).toBe('One of two claims stood');
    expect(bearingOutInWords(claims('conceded'), 'past')).toBe('The one claim stood');
    expect(bearingOutInWords(claims('contested'), 'past')).toBe('The one claim was not borne out');
  });
});
