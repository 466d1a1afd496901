import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lookUp } from '../../src/record/look-up.ts';
import { readRecord } from '../../src/record/read.ts';
import { claimOn, recordDays, verdictsByDay } from '../../src/view/as-of.ts';
import { standing } from '../../src/view/standing.ts';

const root = join(import.meta.dirname, '../..');
const { record: read } = await readRecord(join(root, 'content'), { root });
if (read === undefined) throw new Error('The content has problems: npm run check lists them.');
const record = lookUp(read);
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
