/** Checks on a claim and its evidence that no schema can make: they ask what fits together. */
import { checkAsOf, checkInterests, checkKind, checkRevisions } from './evidence/claim.ts';
import { checkCarriers, checkConcessions, checkDenials, checkOneStance, checkWithdrawals } from './evidence/stance.ts';
import { checkFigures } from './evidence/figures.ts';
import type { EvidenceContext } from './evidence/context.ts';
import type { Finding } from './finding.ts';
import type { Claim } from './schema/claim.ts';

export type { EvidenceContext as Context, StatementFacts } from './evidence/context.ts';

/**
 * Everything that does not fit together in a claim, in no particular order; paths start at the claim.
 *
 * Evidence whose statement is not in the context is left alone: what it lacks is a mistake elsewhere.
 */
export function checkEvidence(claim: Claim, context: EvidenceContext): Finding[] {
  return [
    ...checkInterests(claim),
    ...checkKind(claim, context),
    ...checkRevisions(claim),
    ...checkAsOf(claim, context),
    ...checkOneStance(claim),
    ...checkDenials(claim),
    ...checkFigures(claim),
    ...checkConcessions(claim, context),
    ...checkWithdrawals(claim, context),
    ...checkCarriers(claim, context),
  ];
}
