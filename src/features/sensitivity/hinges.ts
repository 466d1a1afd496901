/** On what a claim's verdict hangs, in sentences. */
import { VERDICTS } from '../../core/verdict/verdicts.ts';
import type { Hinge } from '../../core/without.ts';
import type { ClaimEntry } from '../../record/types.ts';
import type { Names } from '../../wording/names.ts';
import { saidBy } from '../../wording/said-by.ts';
import { listed } from '../../wording/words.ts';

/** More are not told one by one. */
const MOST = 3;

/**
 * "Without the word of Dov Arlin of the lowland on 4 May it would be contested.": one sentence for each verdict that it
 * could be. That a claim would not be here without those who made it goes without saying.
 * @param year the year that goes without saying
 */
export function hingesInWords(
  hinges: readonly Hinge[],
  { evidence }: Pick<ClaimEntry, 'evidence'>,
  names: Pick<Names, 'actor' | 'manifest'>,
  year: string,
): string[] {
  const led = hinges.flatMap(({ statements, verdict }) => (verdict === undefined ? [] : [{ statements, verdict }]));
  return [...Map.groupBy(led, ({ verdict }) => verdict)].map(([verdict, all]) => {
    const voices = all.map(({ statements }) =>
      saidBy(
        evidence.filter(({ statement }) => statements.includes(statement)),
        names,
        year,
      ),
    );
    const told =
      voices.length > MOST ? `any one of ${String(voices.length)} statements` : `the word of ${listed(voices, 'or')}`;
    return `Without ${told.replace(/,$/, '')} it would be ${VERDICTS[verdict].label.toLowerCase()}.`;
  });
}
