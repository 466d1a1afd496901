import { statementSchema } from '../../core/schema/statement.ts';
import { termsOf } from '../../record/terms.ts';
import type { StatementEntry } from '../../record/types.ts';
import { optionalColumn, textColumn, wordColumn } from './column.ts';
import { entryColumns, withdrawnColumn } from './columns.ts';
import { refersTo, tableOf } from './table.ts';

export const statementsTable = tableOf<StatementEntry>({
  name: 'statements',
  title: 'Statements',
  description: 'A row for each utterance of one actor, once, however many sources carry it.',
  rows: ({ statements }) => statements,
  primaryKey: 'slug',
  foreignKeys: [refersTo('actor', 'actors'), refersTo('madeAfter', ''), refersTo('place', 'places')],
  columns: [
    ...entryColumns<StatementEntry>('statement'),
    textColumn('actor', 'Slug of the actor who made it.'),
    wordColumn('side', 'Whose voice it was when it was made.', (manifest) => termsOf(manifest, 'side or role')),
    textColumn('says', 'What was said, in our words.'),
    textColumn('made', 'When it was made (EDTF).', ({ made }) => made.on),
    optionalColumn(
      'madeAfter',
      'Slug of a statement after which it was made, where a source says so.',
      ({ made }) => made.after,
    ),
    textColumn('madeHow', 'How we know when.', ({ made }) => made.how),
    wordColumn('channel', 'How it was made public.', statementSchema.shape.channel.options),
    optionalColumn('place', 'Slug of the place where it was made, where a source says so.'),
    textColumn('published', 'When the earliest source that carries it was published (EDTF).'),
    withdrawnColumn(),
  ],
});

interface CarrierRow {
  statement: string;
  source: string;
  via?: string | undefined;
  note?: string | undefined;
}

export const carriersTable = tableOf<CarrierRow>({
  name: 'carriers',
  title: 'Carriers',
  description: 'A row for each source that carries a statement, with the one through whom it has it.',
  rows: ({ statements }) =>
    statements.flatMap(({ slug, carriedBy }) => carriedBy.map((carrier) => ({ ...carrier, statement: slug }))),
  primaryKey: ['statement', 'source'],
  foreignKeys: [refersTo('statement', 'statements'), refersTo('source', 'sources'), refersTo('via', 'actors')],
  columns: [
    textColumn('statement', 'Slug of the statement.'),
    textColumn('source', 'Slug of the source.'),
    optionalColumn('via', 'Slug of the actor through whom the source has it (an agency), where known.'),
    optionalColumn('note', 'How this relay differs from another.'),
  ],
});
