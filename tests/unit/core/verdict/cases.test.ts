import { describe, expect, it } from 'vitest';
import { decide } from '../../../../src/core/verdict/decide.ts';
import { judge } from '../../../../src/core/verdict/judge.ts';
import { VERDICT_TABLE } from '../../../../src/core/verdict/table.ts';
import { hasStake } from '../../../../src/core/verdict/voices.ts';
import { CASES } from './cases.ts';
import {
  asserts,
  caseOf,
  denies,
  FOR_LOWLAND,
  NEUTRAL,
  PARTIES_TOGETHER,
  SPEAKERS,
  withdraws,
  withholds,
} from './voices.ts';

describe('a reader would expect that', () => {
  it.each(CASES.map((each) => [`${each.name}: ${each.verdict}, by row ${String(each.row)}`, each] as const))(
    '%s',
    (_, { given, verdict, row }) => {
      expect(judge(given)).toMatchObject({ verdict, ruleNumber: row });
    },
  );

  it('each case has a name of its own', () => {
    expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
    expect(CASES.length).toBeGreaterThanOrEqual(40);
  });

  it('every row is reached', () => {
    const reached = new Set(CASES.map(({ given }) => decide(given)?.row));
    expect(VERDICT_TABLE.filter((row) => !reached.has(row))).toEqual([]);
  });
});

describe('a claim has no verdict', () => {
  it.each([
    ['before anybody has said anything', caseOf(NEUTRAL)],
    ['when it has only been denied', caseOf(FOR_LOWLAND, denies('leader'))],
    ['when nobody would say', caseOf(NEUTRAL, withholds('agency'))],
    ['when a withdrawal is all that has been published', caseOf(NEUTRAL, withdraws('agency'))],
    ['before the assertion has been published', caseOf(FOR_LOWLAND, asserts('spokesman', { published: '2021-09-07' }))],
    [
      'while the assertion may have been published later',
      caseOf(FOR_LOWLAND, asserts('spokesman', { published: '2021-09' })),
    ],
  ])('%s', (_, given) => {
    expect(judge(given)).toBeUndefined();
  });
});

describe('a voice has a visible stake', () => {
  const sides = PARTIES_TOGETHER;
  it.each([
    ['where its side fights', SPEAKERS.spokesman, { favours: [], hurts: [] }, true],
    ['where the claim favours an ally of its side', SPEAKERS.elder, { favours: ['harbour'], hurts: [] }, true],
    ['where the claim hurts it by name', SPEAKERS.paper, { favours: [], hurts: ['paper'] }, true],
    ['and has none where others win and lose', SPEAKERS.paper, { favours: ['lowland'], hurts: ['highland'] }, false],
  ])('%s', (_, voice, stakes, stake) => {
    expect(hasStake(voice, { sides, ...stakes })).toBe(stake);
  });
});
