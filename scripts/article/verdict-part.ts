/** The verdict of a claim to which an article has something to say, and the day as of which it is judged. */
import { verdictDiffers } from '../../src/core/rules/index.ts';
import { verdict as verdictSchema } from '../../src/core/schema/claim.ts';
import { conditionInWords } from '../../src/core/verdict/condition.ts';
import { VERDICTS } from '../../src/core/verdict/verdicts.ts';
import { shownPath } from '../../src/record/content-folder.ts';
import { claimAlone } from '../../src/record/desk/claim-alone.ts';
import type { Entry } from '../../src/record/entries.ts';
import { withText } from '../edit/yaml.ts';
import { fieldSchema } from '../new/fields.ts';
import { pathFor } from '../new/names.ts';
import { withOwnChanges, type Dialogue } from './context.ts';
import { fieldOf } from './fields.ts';

/**
 * Where the article appeared behind the day as of which a claim is judged: that day is raised after yes, and the verdict
 * with it. @param out when the article was out (`YYYY-MM-DD`) @returns whether it was raised
 */
export async function askLaterDay(context: Dialogue, { slug, data }: Entry<'claims'>, out: string): Promise<boolean> {
  const { desk, changes, folder } = context;
  if (data.asOf >= out) return false;
  const path = pathFor('claims', slug, folder);
  const before = changes.read(path) ?? '';
  const later = withText(before, ['asOf'], out);
  changes.write(path, later);
  const verdict = claimAlone(withOwnChanges(context), slug).claim?.judgement.verdict;
  desk.note(`  It is judged as of ${data.asOf}; what appeared on ${out} counts once asOf is that day or later.`);
  if (verdict !== undefined)
    desk.note(
      `  As of ${out} its verdict ${verdict === data.verdict ? `stays "${verdict}"` : `becomes "${verdict}"`}.`,
    );
  const explain = ['  y writes that day as asOf, and the verdict of that day; n leaves both as they are.'];
  if (!(await desk.confirm('as of', `Judge it as of ${out}?`, 'yes', explain))) {
    changes.write(path, before);
    return false;
  }
  if (verdict === undefined || verdict === data.verdict) return true;
  changes.write(path, withText(later, ['verdict'], verdict));
  for (const line of correctionAsked(context, { slug, data })) desk.note(line);
  return true;
}

/** Where a claim was recorded with its verdict: in which file what has to be written once the verdict is another. */
function correctionAsked(
  { files, folder }: Dialogue,
  { slug, data }: Pick<Entry<'claims'>, 'slug' | 'data'>,
): string[] {
  const recorded = files.versions.filter(({ id }) => id === data.id).map(({ number }) => number);
  if (recorded.length === 0) return [];
  const next = String(Math.max(...recorded) + 1);
  return [
    `  It was recorded as "${data.verdict}". Before it is recorded anew, write in ${shownPath(pathFor('claims', slug, folder))}, under corrections${data.corrections === undefined ? ', a new field' : ''}:`,
    `    - { version: ${next}, verdictBefore: ${data.verdict}, what: what was wrong, why: why it changed }`,
  ];
}

/** Where the words change what the rule gives: of a claim that was never recorded, the new verdict is written after yes. */
export async function askVerdictNow(context: Dialogue, { slug, data }: Entry<'claims'>): Promise<void> {
  const { desk, changes, folder } = context;
  const { claim } = claimAlone(withOwnChanges(context), slug);
  const verdict = claim?.judgement.verdict;
  if (verdict === undefined || verdict === data.verdict) return;
  desk.note(`  By the rule its verdict is now "${verdict}", and no longer "${data.verdict}".`);
  const correction = correctionAsked(context, { slug, data });
  if (correction.length > 0) {
    for (const line of [...correction, `  and, in the same file, verdict: ${verdict}`]) desk.note(line);
    return;
  }
  if (!(await desk.confirm('verdict now', `Write "${verdict}"?`, 'yes'))) return;
  const path = pathFor('claims', slug, folder);
  changes.write(path, withText(changes.read(path) ?? '', ['verdict'], verdict));
}

/**
 * The verdict that the editor expects, before the rule's is shown: who is shown it first reads nothing again. Where the
 * rule gives another, it says why, and its own is offered.
 */
export async function askVerdict(context: Dialogue, slug: string): Promise<string> {
  const { desk } = context;
  const { claim } = claimAlone(withOwnChanges(context), slug);
  const computed = claim?.judgement.verdict;
  const sides = context.entries.manifest?.data;
  const choices = verdictSchema.options.map((value, i) => ({
    ...{ key: String(i + 1), value },
    ...(sides !== undefined && { meaning: conditionInWords(VERDICTS[value].told, { sides, favours: [] }) }),
  }));
  const field = fieldOf('claims', 'verdict');
  const question = { choices, explain: fieldSchema('claims', field).description ?? '' };
  const expected = await desk.choose({ ...question, key: 'verdict', inLines: true, prompt: 'verdict that you expect' });
  if (computed === undefined || claim === undefined || expected === computed) return expected;
  const { ruleNumber: row, rule } = claim.judgement;
  desk.note(`  ${verdictDiffers.tell([], expected, computed, row, rule).message}`);
  return desk.choose({ ...question, key: 'verdict', prompt: `verdict (Enter: ${computed})`, otherwise: computed });
}
