import { quoteSchema } from '../../core/schema/claim.ts';
import { stillPublished } from '../../record/published.ts';
import type { ProvedQuote } from '../../record/types.ts';
import { integerColumn, LIST_SEPARATOR, optionalColumn, textColumn, wordColumn } from './column.ts';
import { refersTo, tableOf } from './table.ts';

interface Quotation extends ProvedQuote {
  language: string;
  claim: string;
  statement: string;
  number: number;
}

const WORDS = `Where they stand in the source: from-to for each part between omissions, separated by ${LIST_SEPARATOR}. Words are numbered from 0, and to is the one after the last.`;

export const quotationsTable = tableOf<Quotation>({
  name: 'quotations',
  title: 'Quotations',
  description: 'A row for each quotation that shows a stance. The words are their owners’.',
  rows: (record) => {
    return stillPublished(record.claims).flatMap(({ id: claim, evidence }) =>
      evidence.flatMap(({ statement, quotes }) =>
        quotes.map((quote, i) => ({
          ...quote,
          language: record.source(quote.source).language,
          claim,
          statement,
          number: i + 1,
        })),
      ),
    );
  },
  primaryKey: ['claim', 'statement', 'number'],
  foreignKeys: [
    { fields: ['claim', 'statement'], reference: { resource: 'evidence', fields: ['claim', 'statement'] } },
    refersTo('source', 'sources'),
  ],
  columns: [
    textColumn('claim', "The claim's number."),
    textColumn('statement', 'Slug of the statement.'),
    integerColumn('number', '1, 2, 3, … within the claim and statement.'),
    textColumn('source', 'Slug of the source whose words these are.'),
    wordColumn('voice', 'Whose words the source prints them as.', quoteSchema.shape.voice.options),
    textColumn('exact', 'The words as the source prints them; […] is an omission.'),
    textColumn('language', 'Language of the words (BCP 47).'),
    optionalColumn('translation', 'The record’s own translation. Empty where the words are in its own language.'),
    textColumn('wordRanges', WORDS, ({ wordRanges }) =>
      wordRanges.map((range) => range.join('-')).join(LIST_SEPARATOR),
    ),
  ],
});
