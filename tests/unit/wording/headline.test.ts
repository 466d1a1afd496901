import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../../src/core/schema/claim.ts';
import { VERDICTS } from '../../../src/core/verdict/verdicts.ts';
import { headlineOf } from '../../../src/wording/headline.ts';

const title = 'The old bridge was taken on 3 May';

describe('a claim’s headline', () => {
  test.each(Object.keys(VERDICTS) as Verdict[])(
    'has the verdict %s before the title, as readers know it',
    (verdict) => {
      expect(headlineOf({ title, judgement: { verdict } })).toBe(`${VERDICTS[verdict].label}: ${title}`);
    },
  );

  test('says of what was contradicted that it does not stand, as “contradicted” is taken for “contested”', () => {
    expect(headlineOf({ title, judgement: { verdict: 'contradicted' } })).toBe(`Does not stand: ${title}`);
  });

  test('says that a claim was withdrawn, and no verdict', () => {
    const withdrawn = { on: '2031-06-01', why: 'Another says the same.' };
    expect(headlineOf({ title, judgement: { verdict: 'conceded' }, withdrawn })).toBe(`Withdrawn: ${title}`);
  });
});
