import { expect, test } from 'vitest';
import { claimOn, recordDays, verdictsByDay } from '../../src/view/as-of.ts';
import { standing } from '../../src/view/standing.ts';
import { wholeSite } from '../fixtures/whole.ts';

const record = wholeSite();
const claims = standing(record.claims);

test('the record has its days', () => {
  expect(recordDays(record)).toEqual(['2021-09-03', '2021-09-04', '2021-09-05', '2021-09-06']);
});

test('on the day as of which it is judged, every claim stands as its own page has it', () => {
  for (const claim of claims) {
    const then = claimOn(record, claim, claim.asOf);
    const { verdict, row, rule, asOf } = claim.judgement;
    expect(then?.judgement, claim.id).toEqual({ verdict, row, rule, asOf });
    expect(verdictsByDay(record, claim).at(-1)?.verdict, claim.id).toBe(claim.judgement.verdict);
  }
});

test('on the last day, every word of the record counts', () => {
  const last = recordDays(record).at(-1) ?? '';
  for (const claim of claims) expect(claimOn(record, claim, last)?.evidence, claim.id).toEqual(claim.evidence);
});
