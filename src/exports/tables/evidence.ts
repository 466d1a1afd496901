import { basis, stance } from '../../core/schema/claim.ts';
import { stillPublished } from '../../record/published.ts';
import type { EvidenceEntry } from '../../record/types.ts';
import { termsOf } from '../../record/terms.ts';
import { optionalColumn, textColumn, wordColumn } from './column.ts';
import { figureColumns } from './columns.ts';
import { refersTo, tableOf } from './table.ts';

type EvidenceRow = EvidenceEntry & { claim: string };

export const evidenceTable = tableOf<EvidenceRow>({
  name: 'evidence',
  title: 'Evidence',
  description: 'A row for each statement that takes a stance on a claim.',
  rows: (record) =>
    stillPublished(record.claims).flatMap(({ id, evidence }) => evidence.map((piece) => ({ ...piece, claim: id }))),
  primaryKey: ['claim', 'statement'],
  foreignKeys: [refersTo('claim', 'claims', 'id'), refersTo('statement', 'statements'), refersTo('actor', 'actors')],
  columns: [
    textColumn('claim', "The claim's number."),
    textColumn('statement', 'Slug of the statement.'),
    textColumn('actor', 'Slug of the actor who made it.'),
    wordColumn('side', "The actor's side.", (manifest) => termsOf(manifest, 'side or role')),
    wordColumn('stance', 'withholds has no vote.', stance.options),
    wordColumn('basis', 'How the speaker knows.', basis.options),
    textColumn('made', 'When the statement was made (EDTF).'),
    textColumn('speaksOf', 'The time that it is about (EDTF).'),
    textColumn('published', 'When the earliest source that carries it was published (EDTF).'),
    ...figureColumns<EvidenceRow>("The statement's own number, where it differs from the claim's"),
    optionalColumn('concession', 'Why it goes against the speaker to say so, where it does.'),
    optionalColumn('note', 'What a reader should know about this piece.'),
  ],
});
