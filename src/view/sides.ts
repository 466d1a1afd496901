import type { Stance } from '../domain/schema/claim.ts';
import type { Side } from '../domain/schema/common.ts';
import type { EvidenceEntry } from '../record/types.ts';
import { capital, listed } from './words.ts';

const NAMES: Record<Side, string> = {
  taliban: 'the Taliban',
  resistance: 'the resistance',
  pakistan: 'Pakistan',
  'third-party': 'a third party',
  outlet: 'a news outlet',
  unattributed: 'somebody not named',
};

const VERBS: readonly (readonly [Stance, string])[] = [
  ['asserts', 'said by'],
  ['denies', 'denied by'],
  ['withdraws', 'taken back by'],
  ['withholds', 'left open by'],
];

/** Which sides take which stance, in a line: "Said by the Taliban and a news outlet; denied by the resistance". */
export function sidesInWords(evidence: readonly Pick<EvidenceEntry, 'stance' | 'side'>[]): string {
  const order = Object.keys(NAMES) as Side[];
  const parts = VERBS.map(([stance, verb]) => {
    const sides = order.filter((side) => evidence.some((piece) => piece.stance === stance && piece.side === side));
    return sides.length === 0 ? '' : `${verb} ${listed(sides.map((side) => NAMES[side]))}`;
  });
  return capital(parts.filter((part) => part !== '').join('; '));
}
