/** A stance against which its own words or its note speak is argued, or it is not that stance. */
import { findDoubt } from '../../core/desk/doubts.ts';
import type { Finding } from '../../core/finding.ts';
import { stanceArguedForNothing, stanceNotArgued } from '../../core/rules/index.ts';
import type { Claim } from '../../core/schema/claim.ts';

/** Every stance that needs a reason and has none, and every reason that nothing asks for. */
export function unargued({ evidence }: Claim): Finding[] {
  return evidence.flatMap((piece, i) => {
    const { stance, basis, argued } = piece;
    const doubt = findDoubt(piece);
    if (doubt === undefined)
      return argued === undefined ? [] : [stanceArguedForNothing.tell(['evidence', i, 'argued'], stance)];
    if (argued !== undefined) return [];
    const where = doubt.in === 'note' ? 'the note says' : 'the words quoted say';
    return [stanceNotArgued.tell(['evidence', i, 'stance'], stance, basis, where, doubt.words)];
  });
}
