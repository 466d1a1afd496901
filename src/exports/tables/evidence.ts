import { basis, stance } from '../../core/schema/claim.ts';
import { published } from '../../record/published.ts';
import type { EvidenceEntry } from '../../record/types.ts';
import { termsOf } from '../../record/terms.ts';
import { maybe, text, word } from './column.ts';
import { figureColumns } from './columns.ts';
import { refersTo, table } from './table.ts';

type EvidenceRow = EvidenceEntry & { claim: string };

export const evidenceTable = table<EvidenceRow>({
  name: 'evidence',
  title: 'Evidence',
  description: 'A row for each statement that takes a stance on a claim.',
  rows: (record) =>
    published(record.claims).flatMap(({ id, evidence }) => evidence.map((piece) => ({ ...piece, claim: id }))),
  primaryKey: ['claim', 'statement'],
  foreignKeys: [refersTo('claim', 'claims', 'id'), refersTo('statement', 'statements'), refersTo('actor', 'actors')],
  columns: [
    text('claim', "The claim's number.", ({ claim }) => claim),
    text('statement', 'Slug of the statement.', ({ statement }) => statement),
    text('actor', 'Slug of the actor who made it.', ({ actor }) => actor),
    word(
      'side',
      "The actor's side.",
      (manifest) => termsOf(manifest, 'side or role'),
      (piece) => piece.side,
    ),
    word('stance', 'withholds has no vote.', stance.options, (piece) => piece.stance),
    word('basis', 'How the speaker knows.', basis.options, (piece) => piece.basis),
    text('made', 'When the statement was made (EDTF).', ({ made }) => made),
    text('speaksOf', 'The time that it is about (EDTF).', ({ speaksOf }) => speaksOf),
    text('published', 'When the earliest source that carries it was published (EDTF).', ({ published }) => published),
    ...figureColumns<EvidenceRow>("The statement's own number, where it differs from the claim's"),
    maybe('concession', 'Why it goes against the speaker to say so, where it does.', ({ concession }) => concession),
    maybe('note', 'What a reader should know about this piece.', ({ note }) => note),
  ],
});
