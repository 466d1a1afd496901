import { compareIds } from '../../record/look-up.ts';
import { publishedClaims } from '../../record/published.ts';
import { textColumn } from './column.ts';
import { refersTo, tableOf } from './table.ts';

interface Pair {
  claim: string;
  other: string;
  how: string;
}

export const tensionsTable = tableOf<Pair>({
  name: 'tensions',
  title: 'Claims in tension',
  description:
    'A row for each two claims that pull apart and can be true together: the one with the lower number first.',
  rows: (record) =>
    publishedClaims(record.claims)
      .flatMap(({ id, tension }) =>
        tension.map(({ claim, how }) => ({ claim: id, other: record.claim(claim).id, how })),
      )
      // Both claims name the other.
      .filter(({ claim, other }) => compareIds(claim, other) < 0),
  primaryKey: ['claim', 'other'],
  foreignKeys: [refersTo('claim', 'claims', 'id'), refersTo('other', 'claims', 'id')],
  columns: [
    textColumn('claim', "The claim's number."),
    textColumn('other', "The other claim's number."),
    textColumn('how', 'Where the two part, in one sentence of ours.'),
  ],
});
