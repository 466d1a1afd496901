/** Checks on evidence that has a number of its own. */
import { figuresMeet, rangeOf, showFigure, showRange } from '../figure.ts';
import type { Finding } from '../finding.ts';
import type { Claim, Evidence } from '../schema/claim.ts';
import type { Figure } from '../schema/figure.ts';

/** A denial by figure needs ranges that do not meet after rounding; an assertion by figure, ranges that do. */
export function checkFigures({ figure, evidence }: Claim): Finding[] {
  return evidence.flatMap((piece, i) => {
    if (piece.figure === undefined) return [];
    const path = ['evidence', i, 'figure'];
    if (figure === undefined)
      return [
        {
          rule: 'figure-without-claims',
          path,
          message:
            'found a figure in the evidence and none in the claim, expected both: give the claim its figure, or leave this one out',
        },
      ];
    const problem = problemOf(piece, piece.figure, figure);
    return problem === undefined ? [] : [{ ...problem, path }];
  });
}

function problemOf({ stance }: Evidence, own: Figure, claimed: Figure): Omit<Finding, 'path'> | undefined {
  const meet = figuresMeet(own, claimed);
  if (meet === undefined)
    return {
      rule: 'figure-units',
      message: `found the unit "${own.unit}" against the claim's "${claimed.unit}", expected the same unit, or km and mi`,
    };
  if (stance === 'denies' && meet)
    return {
      rule: 'denial-figures-meet',
      message: `${both(own, claimed)}: these meet, so it is no denial; expected ranges that do not meet: link it as related instead`,
    };
  if (stance === 'asserts' && !meet)
    return {
      rule: 'assertion-figures-differ',
      message: `${both(own, claimed)}: these do not meet, so it does not assert the claim; expected ranges that meet: say denies, or make it a claim of its own`,
    };
  return undefined;
}

function both(own: Figure, claimed: Figure): string {
  return `${showFigure(own)} allows ${showRange(rangeOf(own))}, the claim's ${showFigure(claimed)} allows ${showRange(rangeOf(claimed))}`;
}
