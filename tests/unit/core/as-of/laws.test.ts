/** What holds of the record on any two days, whatever the evidence. */
import fc from 'fast-check';
import { describe, test } from 'vitest';
import { moversOf, outBy, verdictOn, type Undated } from '../../../../src/core/as-of.ts';
import { expectHolds } from '../holds.ts';
import * as any from '../verdict/worlds.ts';

const DAYS = ['2021-09-02', '2021-09-03', '2021-09-04', '2021-09-05', '2021-09-06', '2021-09-07', '2021-09-30'];

const claim: fc.Arbitrary<Undated> = fc
  .tuple(any.record, any.maybeArithmetic)
  .map(([given, arithmetic]) => any.withArithmetic(given, arithmetic))
  .map(({ asOf: _asOf, ...given }) => given);
const day = fc.constantFrom(...DAYS);
const twoDays = fc.tuple(day, day).filter(([a, b]) => a < b);
const only = (given: Undated, out: (published: string) => boolean): Undated => ({
  ...given,
  testimony: given.testimony.filter(({ published }) => out(published)),
});
const holds = (property: fc.IProperty<unknown[]>): void => {
  expectHolds(property, { numRuns: 2000 });
};

describe('of any two days', () => {
  test('the later one loses no claim', () => {
    holds(
      fc.property(
        claim,
        twoDays,
        (given, [a, b]) => verdictOn(given, a) === undefined || verdictOn(given, b) !== undefined,
      ),
    );
  });

  test('the verdict differs only where something came out between them, and something led to it', () => {
    holds(
      fc.property(claim, twoDays, (given, [a, b]) => {
        const [before, now] = [verdictOn(given, a), verdictOn(given, b)];
        if (before === undefined || before.verdict === now?.verdict) return true;
        const movers = moversOf(given, a, b);
        const fresh = given.testimony.filter(({ published }) => outBy(published, b) && !outBy(published, a));
        return movers.length > 0 && movers.every((slug) => fresh.some(({ statement }) => statement === slug));
      }),
    );
  });

  test('nothing led from one verdict to the same', () => {
    holds(
      fc.property(claim, twoDays, (given, [a, b]) => {
        const [before, now] = [verdictOn(given, a), verdictOn(given, b)];
        return before === undefined || before.verdict !== now?.verdict || moversOf(given, a, b).length === 0;
      }),
    );
  });
});

describe('of any day', () => {
  test('its verdict is the same if nothing later had ever come out', () => {
    holds(
      fc.property(claim, day, (given, on) => {
        const without = only(given, (published) => outBy(published, on));
        return verdictOn(given, on)?.verdict === verdictOn(without, on)?.verdict;
      }),
    );
  });

  test('a claim with a verdict had been asserted in something that was out', () => {
    holds(
      fc.property(claim, day, (given, on) => {
        const out = only(given, (published) => outBy(published, on)).testimony;
        return (verdictOn(given, on) !== undefined) === out.some(({ stance }) => stance === 'asserts');
      }),
    );
  });
});
