/** On what a claim's verdict hangs, in sentences. */
import type { Hinge } from '../../core/without.ts';
import type { ClaimEntry } from '../../record/types.ts';
import type { Names } from '../../wording/names.ts';
import { saidBy } from '../../wording/said-by.ts';
import { listed } from '../../wording/words.ts';
import { wouldBe } from '../../wording/would-be.ts';

/** More are not told one by one. */
const MOST = 3;

/**
 * "Without the word of Dov Arlin of the lowland on 4 May it would be contested.": one sentence for each verdict that it
 * could be; or that it hangs on no one and no two. That a claim would not be here without those who made it goes without
 * saying.
 * @param year the year that goes without saying
 */
export function hingesInWords(
  hinges: readonly Hinge[],
  { evidence, judgement }: Pick<ClaimEntry, 'evidence' | 'judgement'>,
  names: Pick<Names, 'actor' | 'manifest'>,
  year: string,
): string[] {
  if (hinges.length === 0) return [`Without any two of these statements it ${wouldBe(judgement.verdict, true)}.`];
  const led = hinges.flatMap(({ statements, verdict }) => (verdict === undefined ? [] : [{ statements, verdict }]));
  const by = (statements: readonly string[]): string =>
    saidBy(
      evidence.filter(({ statement }) => statements.includes(statement)),
      names,
      year,
    ).replace(/,$/, '');
  return [...Map.groupBy(led, ({ verdict }) => verdict)].map(
    ([verdict, all]) =>
      `Without ${toldOf(
        all.map(({ statements }) => statements),
        by,
      )} it ${wouldBe(verdict)}.`,
  );
}

/** @param sets all of one size: one statement each, or two */
function toldOf(sets: readonly (readonly string[])[], by: (statements: readonly string[]) => string): string {
  const few = sets.length <= MOST;
  if (sets.every(({ length }) => length === 1))
    return few ? `the word of ${listed(sets.map(by), 'or')}` : `any one of ${String(sets.length)} statements`;
  const among = [...new Set(sets.flat())];
  // Every two of some: "any two" says it.
  if (among.length > 2 && sets.length === (among.length * (among.length - 1)) / 2)
    return few ? `the word of any two of ${by(among)}` : `any two of ${String(among.length)} statements`;
  return few
    ? `the word of both ${sets.map(by).join(', or of both ')}`
    : `any one of ${String(sets.length)} pairs of statements`;
}
