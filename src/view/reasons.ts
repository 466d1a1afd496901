/** What decided a verdict in this one case, by name. */
import type { ClaimEntry, EvidenceEntry } from '../record/types.ts';
import { byTime } from './accounts.ts';

/** Something that holds here, and the statements for which it holds. */
export interface Reason {
  words: string;
  statements: readonly string[];
}

type Stakes = Pick<ClaimEntry, 'favours' | 'hurts'>;
type Case = Stakes & Pick<ClaimEntry, 'evidence' | 'judgement'>;

/**
 * The reasons for a verdict, for its page. Empty where arithmetic decides (its working is shown), or where people
 * merely disagree.
 */
export function reasonsOf({ judgement, evidence, ...stakes }: Case): Reason[] {
  const { row, inputs } = judgement;
  if (row === 10) return weaknesses(evidence, stakes);
  if (row === 1 || row > 7) return [];
  const held = inputs.filter(({ holds, statements }) => holds && statements.length > 0);
  // Rule 2 needs both weighty words. Rules 5 and 6 count voices, and ask after them last.
  if (row === 2) return held.slice(0, 2);
  return row === 5 || row === 6 ? held.slice(-1) : held.slice(0, 1);
}

const WEAKNESSES: readonly (readonly [string, (piece: EvidenceEntry, stakes: Stakes) => boolean])[] = [
  ['Nobody can tell who it is', ({ side }) => side === 'unattributed'],
  ['Passing on what others say', ({ basis }) => basis === 'second-hand'],
  ['With a stake', (piece, stakes) => hasStake(piece, stakes)],
  ['Not showing how they know', ({ basis }) => basis === 'own-word'],
];

/** Why nobody's assertion carries the claim further: each voice with the first thing that speaks against it. */
function weaknesses(evidence: readonly EvidenceEntry[], stakes: Stakes): Reason[] {
  const left = new Set(evidence.filter(({ stance }) => stance === 'asserts').toSorted(byTime));
  return WEAKNESSES.flatMap(([words, fits]) => {
    const found = [...left].filter((piece) => fits(piece, stakes));
    for (const piece of found) left.delete(piece);
    return found.length === 0 ? [] : [{ words, statements: found.map(({ statement }) => statement) }];
  });
}

/** The fighting sides always have a stake, and so has whoever the claim favours or hurts. */
function hasStake({ side, actor }: EvidenceEntry, { favours, hurts }: Stakes): boolean {
  return [side, actor].some((party) => ['taliban', 'resistance', favours, ...hurts].includes(party));
}
