import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sides } from '../../../../src/core/sides.ts';
import { judge } from '../../../../src/core/verdict/judge.ts';
import type { Testimony } from '../../../../src/core/verdict/types.ts';
import { expectHolds } from '../holds.ts';
import { judged, lines } from './judged.ts';
import {
  asserts,
  caseOf,
  denies,
  FOR_LOWLAND,
  NEUTRAL,
  PARTIES_ONLY,
  saw,
  THREE_FIGHT,
  TWO_FIGHT,
  withdraws,
  withholds,
} from './voices.ts';
import { record } from './worlds.ts';

describe('the trace', () => {
  it('gives the verdict, its family, the row and the rule in plain words', () => {
    expect(judged(caseOf(FOR_LOWLAND, asserts('spokesman'), denies('leader')))).toMatchObject({
      verdict: 'contested',
      family: 'contested',
      ruleNumber: 8,
      rule: 'Somebody counted asserts it, and somebody counted denies it.',
      asOf: '2021-09-06',
    });
  });

  it('says what was looked at, in order, and leaves out what has no bearing on the claim', () => {
    expect(lines(caseOf(FOR_LOWLAND, asserts('spokesman'), denies('leader')))).toEqual([
      'no: An independent voice asserts it',
      'no: The last word of a party that it hurts asserts it',
      'no: An independent voice denies it',
      'no: The last word of the side that it favours denies it',
      'yes: A counted voice asserts it',
      'yes: A counted voice denies it',
    ]);
  });

  it('stops at the row that fits', () => {
    expect(lines({ ...caseOf(NEUTRAL, asserts('agency')), arithmetic: 'proves' })).toEqual([
      'yes: Arithmetic, within the stated rounding, proves it',
    ]);
  });

  it('says when a muddied word keeps its weight', () => {
    const muddied = caseOf(FOR_LOWLAND, asserts('leader'), denies('envoy'), denies('surgeons', saw));
    expect(lines(muddied)).toContain('yes: A party that it hurts has asserted it and not surely replaced that word');
  });

  it('asks nothing of parties where a claim favours and hurts none', () => {
    expect(lines(caseOf(NEUTRAL, asserts('surgeons', saw)))).toEqual([
      'yes: An independent voice asserts it',
      'yes: It favours none and hurts nobody',
      'no: The last word of both sides asserts it',
      'no: An independent voice denies it',
      'no: Two or more voices with no visible stake assert it, in their own word or first-hand',
    ]);
  });

  it('asks whether anybody denies what several say, where that decides', () => {
    expect(lines(caseOf(NEUTRAL, asserts('agency'), asserts('paper')))).toContain('yes: Nobody counted denies it');
  });

  it('says when a favoured side has muddied its denial, or one of several', () => {
    const held = (favours: string[]) =>
      lines(
        caseOf(
          { favours, hurts: [], sides: THREE_FIGHT },
          asserts('surgeons', saw),
          denies('leader'),
          asserts('envoy'),
        ),
      ).filter((line) => line.includes('replaced'));
    expect(held(['highland'])).toEqual([
      'yes: The side that it favours has denied it and not surely replaced that word',
    ]);
    expect(held(['highland', 'coast'])).toEqual([
      'yes: A side that it favours has denied it and not surely replaced that word',
    ]);
  });

  it('names those who took it back by the words with which they did', () => {
    const { inputs } = judged(
      caseOf(
        NEUTRAL,
        asserts('agency', { on: '2021-09-03' }),
        withdraws('agency', { on: '2021-09-04' }),
        withholds('agency', { on: '2021-09-05' }),
        asserts('paper', { on: '2021-09-03' }),
        denies('paper', { on: '2021-09-05' }),
        denies('leader'),
      ),
    );
    expect(
      inputs.find(({ question: words }) => words === 'Everybody counted who said it took it back')?.statements,
    ).toEqual(['agency-withdraws-2021-09-04', 'paper-denies-2021-09-05']);
  });

  it('asks for opposed sides, and for no denial, where more than two fight', () => {
    const among = (sides: Sides, ...more: Testimony[]) =>
      lines(caseOf({ ...NEUTRAL, sides }, asserts('spokesman'), asserts('leader'), ...more)).filter((line) =>
        line.includes('side'),
      );
    expect(among(TWO_FIGHT)).toEqual(['yes: The last word of both sides asserts it']);
    expect(among(THREE_FIGHT, denies('captain'))).toEqual([
      'yes: The last words of two opposed sides assert it',
      'no: The last word of no contending side denies it',
    ]);
    expect(among(PARTIES_ONLY)).toEqual([]);
  });

  it('asks whether another side that it favours asserts it, where there is one', () => {
    const favouring = (...favours: string[]) =>
      lines(caseOf({ favours, hurts: [], sides: THREE_FIGHT }, asserts('captain'), denies('leader'))).filter((line) =>
        line.includes('favours'),
      );
    expect(favouring('highland', 'coast')).toEqual([
      'yes: The last word of a side that it favours denies it',
      'no: The last word of no other side that it favours asserts it',
    ]);
    expect(favouring('highland')).toEqual(['yes: The last word of the side that it favours denies it']);
  });

  it('names the statements that make a thing so', () => {
    const { inputs } = judged(caseOf(NEUTRAL, asserts('surgeons', saw), asserts('agency', saw), asserts('paper')));
    expect(inputs.find(({ question: words }) => words === 'Two independent actors assert it')?.statements).toEqual([
      'agency-asserts-2021-09-04',
      'surgeons-asserts-2021-09-04',
    ]);
  });

  it('mentions what holds only of statements that are on the page', () => {
    expectHolds(
      fc.property(record, (given) => {
        const known = new Set(given.testimony.map(({ statement }) => statement));
        return (judge(given)?.inputs ?? []).every(
          ({ holds, statements }) => (holds || statements.length === 0) && statements.every((each) => known.has(each)),
        );
      }),
    );
  });
});
