import { expect, test } from 'vitest';
import { claimOn, verdictsByDay } from '../../src/features/days/as-of.ts';
import { recordDays } from '../../src/record/record-days.ts';
import { stillPublished } from '../../src/record/published.ts';
import { wholeSite } from '../fixtures/whole.ts';

const record = wholeSite();
const claims = stillPublished(record.claims);

test('the record has every day from that of its first article', () => {
  const days = recordDays(record);
  const first = stillPublished(record.sources)
    .map(({ issued }) => issued.slice(0, 10))
    .sort()[0];
  expect(days[0]).toBe(first);
  expect(days).toEqual(
    days.map((_, i) => new Date(Date.parse(days[0] ?? '') + i * 86_400_000).toISOString().slice(0, 10)),
  );
});

test('on the day as of which it is judged, every claim stands as its own page has it', () => {
  for (const claim of claims) {
    const then = claimOn(record, claim, claim.asOf);
    const { verdict, ruleNumber: row, rule, asOf } = claim.judgement;
    expect(then?.judgement, claim.id).toEqual({ verdict, ruleNumber: row, rule, asOf });
    expect(verdictsByDay(record, claim).at(-1)?.verdict, claim.id).toBe(claim.judgement.verdict);
  }
});

test('on the last day, every word of the record counts', () => {
  const last = recordDays(record).at(-1) ?? '';
  for (const claim of claims) expect(claimOn(record, claim, last)?.evidence, claim.id).toEqual(claim.evidence);
});
