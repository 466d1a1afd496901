/** A stance against which its own words or its note speak is argued, or it is not that stance. */
import { findDoubt } from '../../core/desk/doubts.ts';
import { problemAt, type Entry } from '../entries.ts';
import type { Problem } from '../problem.ts';

/** Every stance that needs a reason and has none, and every reason that nothing asks for. */
export function unargued(entry: Entry<'claims'>): Problem[] {
  return entry.data.evidence.flatMap((piece, i) => {
    const doubt = findDoubt(piece);
    if (doubt === undefined) {
      if (piece.argued === undefined) return [];
      const message = `nothing in the words or the note speaks against ${piece.stance}, expected no argued: take it out`;
      return [problemAt(entry, ['evidence', i, 'argued'], 'stance-argued-for-nothing', message)];
    }
    if (piece.argued !== undefined) return [];
    const where = doubt.in === 'note' ? 'the note says' : 'the words quoted say';
    const message = `the stance is ${piece.stance} (${piece.basis}), and ${where} "${doubt.words}", expected a stance that they bear: correct the stance or the basis, or say in argued why it holds all the same`;
    return [problemAt(entry, ['evidence', i, 'stance'], 'stance-not-argued', message)];
  });
}
