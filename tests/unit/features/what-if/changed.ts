/** Changes of evidence, drawn, and what they do to a claim as the build has it: told apart from how the browser does it. */
import fc from 'fast-check';
import type { Case, Testimony } from '../../../../src/core/verdict/types.ts';
import {
  BASES_TO_HAVE,
  sidesToSpeakFor,
  speakersFor,
  STANCES_TO_TAKE,
  toFragment,
  type Added,
  type SupposedChanges,
  type Turn,
} from '../../../../src/features/what-if/changes.ts';
import type { Inputs, SupposedEvidence } from '../../../../src/features/what-if/inputs.ts';

const stance = fc.constantFrom(...STANCES_TO_TAKE);
const basis = fc.constantFrom(...BASES_TO_HAVE);

const turnOf = (piece: SupposedEvidence, inputs: Inputs): fc.Arbitrary<Turn | undefined> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant(undefined) },
    { weight: 2, arbitrary: fc.constant<Turn>({ out: true }) },
    {
      weight: 3,
      arbitrary: fc.record(
        { stance, basis, speaker: fc.constantFrom(...speakersFor(piece, inputs.stakes)) },
        { requiredKeys: [] },
      ),
    },
  );

/** Any changes of a claim's evidence: of each piece, and up to three new voices. */
export function anyChanges(inputs: Inputs): fc.Arbitrary<SupposedChanges> {
  const turns = fc.tuple(...inputs.pieces.map((piece) => turnOf(piece, inputs)));
  const added = fc.array(
    fc.record<Added>({ stance, basis, side: fc.constantFrom(...sidesToSpeakFor(inputs.stakes.sides)) }),
    { maxLength: 3 },
  );
  return fc.tuple(turns, added).map(([drawn, voices]) => ({
    turns: new Map(
      drawn.flatMap((turn, i) => {
        const { statement } = inputs.pieces[i] ?? {};
        return turn === undefined || statement === undefined || Object.keys(turn).length === 0
          ? []
          : [[statement, turn]];
      }),
    ),
    added: voices,
  }));
}

/** The claim with the changes, its dates in letters: as an editor would have to write it for the build. */
export function changedCase(given: Case, { turns, added }: SupposedChanges): Case {
  const kept = given.testimony.flatMap((piece): Testimony[] => {
    const { out, stance: takes, basis: has, speaker } = turns.get(piece.statement) ?? {};
    if (out === true) return [];
    const voice =
      speaker === undefined
        ? {}
        : speaker === 'named' || speaker === 'unnamed'
          ? { named: speaker === 'named' }
          : { named: true, side: speaker };
    return [{ ...piece, ...(takes && { stance: takes }), ...(has && { basis: has }), ...voice }];
  });
  const voices = added.map((voice, i): Testimony => {
    const slug = `a-new-voice-${String(i)}`;
    return { ...voice, statement: slug, actor: slug, named: true, made: '9999-12-31', published: '0001-01-01' };
  });
  return { ...given, testimony: [...kept, ...voices] };
}

/** For a message of a test. */
export const toldChanges = (id: string, changes: SupposedChanges): string => `${id} #${toFragment(changes)}`;
