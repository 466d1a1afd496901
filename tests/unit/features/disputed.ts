/** Invented claims and evidence for the tests of what is disputed. */
import type { Stance } from '../../../src/core/schema/claim.ts';
import type { ClaimEntry, EvidenceEntry, ProvedQuote } from '../../../src/record/types.ts';

export const quote = (voice: ProvedQuote['voice']): ProvedQuote => ({
  source: 'gazette',
  exact: 'Ours',
  voice,
  wordRanges: [[0, 1]],
});

export function disputedPiece(
  statement: string,
  stance: Stance = 'asserts',
  more: Partial<EvidenceEntry> = {},
): EvidenceEntry {
  return {
    statement,
    actor: statement,
    side: 'lowland',
    stance,
    basis: 'own-word',
    made: '2031-05-04',
    published: '2031-05-09',
    speaksOf: '2031-05-04',
    sources: ['gazette'],
    quotes: [],
    ...more,
  };
}

/** @param uncounted statements without a vote */
export function disputedClaim(
  slug: string,
  evidence: EvidenceEntry[],
  more: Partial<ClaimEntry> = {},
  uncounted: string[] = [],
): ClaimEntry {
  const counted = evidence.filter(({ statement }) => !uncounted.includes(statement));
  const deniedBy = counted.filter(({ stance }) => stance === 'denies').map(({ actor }) => actor);
  return {
    slug,
    topic: 'control',
    opposes: [],
    tension: [],
    evidence,
    judgement: { deniedBy, uncounted: uncounted.map((statement) => ({ statement, why: 'unnamed' })) },
    ...more,
  } as unknown as ClaimEntry;
}
