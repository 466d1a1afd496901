import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClaimEntry } from '../../../src/record/types.ts';
import { disputesOf, type Dispute } from '../../../src/features/disagreements/disputes.ts';
import type { Telling } from '../../../src/features/disagreements/telling.ts';
import { tensionsOf } from '../../../src/features/disagreements/tensions.ts';
import { disputedClaim, disputedPiece } from './disputed.ts';

const STATEMENTS = ['mayor', 'miller', 'gazette', 'herald', 'scout'];
const SLUGS = ['taken', 'kept', 'burnt', 'rebuilt', 'sold'];

const evidence = fc.uniqueArray(
  fc.record({ of: fc.constantFrom(...STATEMENTS), stance: fc.constantFrom('asserts', 'denies', 'withholds') }),
  { selector: ({ of }) => of, maxLength: 4 },
);
const pairs = fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 6 });

/** Up to five claims, of which some oppose each other, and others are in tension. */
const claims = fc
  .tuple(fc.array(evidence, { minLength: 2, maxLength: 5 }), pairs, pairs, fc.subarray(STATEMENTS))
  .map(([all, opposed, pulling, uncounted]) => {
    const others = (links: [number, number][], i: number): string[] =>
      SLUGS.slice(0, all.length).filter(
        (_, j) => j !== i && links.some(([a, b]) => (a === i && b === j) || (a === j && b === i)),
      );
    return all.map((pieces, i) =>
      disputedClaim(
        SLUGS[i] ?? '',
        pieces.map(({ of, stance }) => disputedPiece(of, stance)),
        {
          opposes: others(opposed, i),
          tension: others(pulling, i).map((other) => ({ claim: other, how: 'They part.' })),
        },
        uncounted,
      ),
    );
  });

const asserting = ({ evidence: all }: ClaimEntry) =>
  all.flatMap(({ statement, stance }) => (stance === 'asserts' ? [statement] : [])).sort();
const asserted = ({ evidence: all }: ClaimEntry) => all.some(({ stance }) => stance === 'asserts');
const actors = ({ quoted, named }: Telling) => [...quoted, ...named].map((word) => word.piece.actor);

/** Who is named against a claim, wherever its dispute is drawn. */
function against({ slug }: ClaimEntry, disputes: readonly Dispute[]): string[] {
  return disputes.flatMap((dispute) => {
    if (dispute.claim.slug === slug)
      return [dispute.denies, ...dispute.instead.map(({ says }) => says)].flatMap(actors);
    return dispute.instead.some((other) => other.claim.slug === slug) ? actors(dispute.says) : [];
  });
}

describe('whatever the record holds', () => {
  it('two claims that exclude each other are drawn together once, each with somebody who says it', () => {
    fc.assert(
      fc.property(claims, (all) => {
        const disputes = disputesOf(all);
        const drawn = disputes.flatMap(({ claim: one, says, instead }) =>
          instead.map((other) => {
            expect(actors(says)).not.toEqual([]);
            expect(actors(other.says)).not.toEqual([]);
            return [one.slug, other.claim.slug].join();
          }),
        );
        const opposed = all.filter(asserted).flatMap((one, i, standing) =>
          standing
            .slice(i + 1)
            .filter(({ slug }) => one.opposes.includes(slug))
            .map(({ slug }) => [one.slug, slug].join()),
        );
        expect(drawn).toEqual(opposed);
      }),
    );
  });

  it('everybody whose counted word denies a claim is named against it, beside those who assert it', () => {
    fc.assert(
      fc.property(claims, (all) => {
        const disputes = disputesOf(all);
        for (const one of all.filter(asserted)) {
          expect(against(one, disputes)).toEqual(expect.arrayContaining([...one.judgement.deniedBy]));
        }
      }),
    );
  });

  it('two claims in tension are drawn together once, each with all who say it', () => {
    fc.assert(
      fc.property(claims, (all) => {
        const drawn = tensionsOf(all).map(({ claim: one, says, other, how }) => {
          expect(how).toBe('They part.');
          for (const told of [{ claim: one, says }, other])
            expect(told.says.map(({ piece: { statement } }) => statement).sort()).toEqual(asserting(told.claim));
          return [one.slug, other.claim.slug].join();
        });
        const pulling = all.flatMap((one, i) =>
          all
            .slice(i + 1)
            .filter(({ slug }) => one.tension.some((each) => each.claim === slug))
            .map(({ slug }) => [one.slug, slug].join()),
        );
        expect(drawn).toEqual(pulling);
      }),
    );
  });
});
