import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../../src/core/verdict/decide.ts';
import { VERDICT_TABLE } from '../../../../src/core/verdict/table.ts';
import { expectHolds } from '../holds.ts';
import { LAWS } from './laws.ts';
import { record } from './worlds.ts';

const { LAWS_RUNS = '10000' } = process.env;
const numRuns = Number(LAWS_RUNS);

describe('over random records', () => {
  it.each(LAWS.map((law) => [`law ${law.number}: ${law.says}`, law] as const))('%s', (_, law) => {
    expectHolds(
      law.property((given) => decide(given)?.row),
      { numRuns },
    );
  });

  it('all rows that need no calculation are met at least ten times', () => {
    const met = fc.sample(record, { numRuns: 10_000 }).map((given) => decide(given)?.row);
    const rare = VERDICT_TABLE.filter((row) => row.number > 1 && met.filter((each) => each === row).length < 10);
    expect(rare).toEqual([]);
  });
});
