/** What the rules make of changed evidence, in sentences. */
import { counted } from '../../wording/words.ts';
import { wouldBe } from '../../wording/would-be.ts';
import { countOf, type SupposedChanges } from './changes.ts';
import type { Compared } from './judge.ts';

/** "A new voice", or which of them. */
export function nameOfAdded(at: number, { added }: Pick<SupposedChanges, 'added'>): string {
  return added.length === 1 ? 'a new voice' : `new voice ${String(at + 1)}`;
}

/** What becomes of the verdict, in a sentence, for whoever hears it. */
export function summaryOf({ record, changed }: Compared, changes: SupposedChanges): string {
  const head = `Not the record: with ${theChanges(changes)}`;
  if (changed === undefined) return `${head} nobody would be left who has said it, and the claim would not be here.`;
  const { verdict, ruleNumber: row } = changed;
  if (verdict !== record?.verdict) return `${head} it ${wouldBe(verdict)}, by rule ${String(row)}.`;
  const by = row === record.ruleNumber ? 'by the same rule' : `by rule ${String(row)}`;
  return `${head} it ${wouldBe(verdict, true)}, ${by}.`;
}

/** "your change", "your two changes". */
export function theChanges(changes: SupposedChanges): string {
  return countOf(changes) === 1 ? 'your change' : `your ${counted(countOf(changes), 'change')}`;
}
