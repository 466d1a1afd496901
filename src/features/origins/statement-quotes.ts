import type { Carrier } from '../../core/origins.ts';
import type { SiteRecord } from '../../record/look-up.ts';
import { once } from '../../record/once.ts';
import type { ClaimEntry, ProvedQuote, StatementEntry } from '../../record/types.ts';
import { withoutRepeats } from '../../wording/quotations.ts';
import { stillPublished } from '../../record/published.ts';

const evidenceByStatement = once((claims: readonly ClaimEntry[]) =>
  Map.groupBy(
    stillPublished(claims).flatMap(({ evidence }) => evidence),
    ({ statement }) => statement,
  ),
);

/** The words that show a statement, on whichever claim: each once. */
export function quotesOfStatement(
  { claims }: Pick<SiteRecord, 'claims'>,
  { slug }: Pick<StatementEntry, 'slug'>,
): ProvedQuote[] {
  const pieces = evidenceByStatement(claims).get(slug) ?? [];
  return withoutRepeats(pieces.flatMap(({ quotes }) => quotes));
}

/** What one article makes of a statement: how it says that it has it, and its words. */
export interface CarriedQuotes extends Carrier {
  quotes: ProvedQuote[];
}

/** Every article's telling of a statement, in the order of the statement's file. */
export function tellingsOf(record: Pick<SiteRecord, 'claims'>, statement: StatementEntry): CarriedQuotes[] {
  const quotes = quotesOfStatement(record, statement);
  return statement.carriedBy.map((carrier) => ({
    ...carrier,
    quotes: quotes.filter(({ source }) => source === carrier.source),
  }));
}
