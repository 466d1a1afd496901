/** Checks on evidence that has a number of its own. */
import { figuresMeet, rangeOf, showFigure, showRange } from '../figure.ts';
import type { Finding } from '../finding.ts';
import { assertionFiguresDiffer, denialFiguresMeet, figureUnits, figureWithoutClaims } from '../rules/index.ts';
import type { Claim } from '../schema/claim.ts';
import type { Figure } from '../schema/figure.ts';

/** A denial by figure needs ranges that do not meet after rounding; an assertion by figure, ranges that do. */
export function checkFigures({ figure: claimed, evidence }: Claim): Finding[] {
  return evidence.flatMap(({ figure: own, stance }, i) => {
    if (own === undefined) return [];
    const path = ['evidence', i, 'figure'];
    if (claimed === undefined) return [figureWithoutClaims.tell(path)];
    const meet = figuresMeet(own, claimed);
    if (meet === undefined) return [figureUnits.tell(path, own.unit, claimed.unit)];
    if (stance === 'denies' && meet) return [denialFiguresMeet.tell(path, both(own, claimed))];
    if (stance === 'asserts' && !meet) return [assertionFiguresDiffer.tell(path, both(own, claimed))];
    return [];
  });
}

function both(own: Figure, claimed: Figure): string {
  return `${showFigure(own)} allows ${showRange(rangeOf(own))}, the claim's ${showFigure(claimed)} allows ${showRange(rangeOf(claimed))}`;
}
