import type { Stance } from '../domain/schema/claim.ts';
import type { Side } from '../domain/schema/common.ts';
import type { EvidenceEntry } from '../record/types.ts';
import { capital, listed, numberInWords } from './words.ts';

const NAMES: Record<Side, string> = {
  taliban: 'the Taliban',
  resistance: 'the resistance',
  pakistan: 'Pakistan',
  'third-party': 'a third party',
  outlet: 'a news outlet',
  unattributed: 'somebody not named',
};

/** Sides that are no party: their voices speak each for itself, so that several are counted. */
const SEVERAL: Partial<Record<Side, string>> = {
  'third-party': 'third parties',
  outlet: 'news outlets',
  unattributed: 'voices not named',
};

const VERBS: readonly (readonly [Stance, string])[] = [
  ['asserts', 'said by'],
  ['denies', 'denied by'],
  ['withdraws', 'taken back by'],
  ['withholds', 'left open by'],
];

type Piece = Pick<EvidenceEntry, 'stance' | 'side' | 'actor'>;

/** Which sides take which stance, in a line: "Said by the Taliban and two news outlets; denied by the resistance". */
export function sidesInWords(evidence: readonly Piece[]): string {
  const order = Object.keys(NAMES) as Side[];
  const parts = VERBS.map(([stance, verb]) => {
    const bySide = Map.groupBy(
      evidence.filter((piece) => piece.stance === stance),
      ({ side }) => side,
    );
    const voices = order.flatMap((side) => voicesOf(side, bySide.get(side) ?? []));
    return voices.length === 0 ? '' : `${verb} ${listed(voices)}`;
  });
  return capital(parts.filter((part) => part !== '').join('; '));
}

function voicesOf(side: Side, pieces: readonly Piece[]): string[] {
  const voices = new Set(pieces.map(({ actor }) => actor)).size;
  if (voices === 0) return [];
  const several = SEVERAL[side];
  return [voices > 1 && several !== undefined ? `${numberInWords(voices)} ${several}` : NAMES[side]];
}
