/**
 * `npm run mutate:pages [-- --from 10 --to 20]`: makes small changes to what is rendered, one at a time, and tells which of
 * them no test of the built site notices. It takes half an hour, and goes on where it was broken off; it is no part of `npm test`.
 */
import { countWithNoun } from '../src/core/count.ts';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { runCommand, UsageError } from './cli/command.ts';
import { batchesOf, filesOfEach } from './mutate-pages/batches.ts';
import { changedText } from './mutate-pages/changed-text.ts';
import { buildWith, failingTest, overlay, prepare, RESULTS, writeWhole } from './mutate-pages/copy.ts';
import { RENDERED } from '../tests/mutation/rendered/index.ts';

const USAGE = `Usage: npm run mutate:pages [-- --from <number> --to <number>]
       npm run mutate:pages -- --table

Makes the changes of tests/mutation/rendered/ in a copy of the project with the invented record, builds it, and runs the tests of the site. Changes
that show in different files share a build and are tested one by one. What was caught is kept in ${RESULTS} until the
changed file is another; survivors are tried again.

  --from, --to  the numbers of the first and the last change, from 1 to ${String(RENDERED.length)}
  --table       only show what is known
  -h, --help    show this
`;

interface Result {
  /** The test that took notice; none where none did. */
  by?: string;
  /** Of the file without the change, and of the change. */
  of: string;
}

const changes = RENDERED.map((change, i) => ({ ...change, number: i + 1 }));
type Numbered = (typeof changes)[number];

const results: Record<string, Result> = existsSync(RESULTS)
  ? (JSON.parse(readFileSync(RESULTS, 'utf8')) as Record<string, Result>)
  : {};

function stateOf({ file, find, put }: Numbered): string {
  return createHash('sha256')
    .update([readFileSync(file, 'utf8'), find, put].join('\0'))
    .digest('hex');
}

const isCaught = (change: Numbered): boolean =>
  results[change.says]?.of === stateOf(change) && results[change.says]?.by !== undefined;

function keep(change: Numbered, by: string | undefined): void {
  results[change.says] = { of: stateOf(change), ...(by !== undefined && { by }) };
  writeWhole(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
  console.log(
    `${String(change.number).padStart(3)}  ${by === undefined ? 'SURVIVED' : 'caught'}  ${change.says}\n     ${by ?? change.file}`,
  );
}

/** Builds the changes together, and looks at each alone: at those files of the site that are its own. */
function tryOut(batch: readonly Numbered[]): void {
  const differing = buildWith(batch);
  const own = differing && filesOfEach(batch, differing);
  const [only] = batch;
  if (own === undefined) {
    if (batch.length > 1) for (const change of batch) tryOut([change]);
    else if (only !== undefined) keep(only, 'the build');
    return;
  }
  for (const [change, files] of own) {
    overlay(files);
    keep(change, files.length === 0 ? undefined : (failingTest(change.seen) ?? failingTest()));
  }
}

/** Prints what is known, survivors last. Gives 1 where something is left to do. */
function show(wanted: readonly Numbered[]): number {
  const known = wanted.filter((change) => results[change.says]?.of === stateOf(change));
  const survivors = known.filter((change) => !isCaught(change));
  for (const { number, says, file, find, put, argued } of survivors)
    console.log(`\n${String(number)}  ${says}\n  ${file}\n  - ${find}\n  + ${put}\n  ${argued ?? 'Not argued.'}`);
  const caught = known.length - survivors.length;
  const share = known.length === 0 ? '' : ` (${((caught / known.length) * 100).toFixed(1)} %)`;
  console.log(
    `\n${String(caught)} of ${String(known.length)} caught${share}; ${String(wanted.length - known.length)} not tried.`,
  );
  return survivors.some(({ argued }) => argued === undefined) ? 1 : 0;
}

function numberIn(given: unknown, otherwise: number): number {
  const number = given === undefined ? otherwise : Number(given);
  if (!Number.isInteger(number) || number < 1 || number > changes.length)
    throw new UsageError(`Found ${String(given)}, expected the number of a change, 1 to ${String(changes.length)}.`);
  return number;
}

const OPTIONS = { from: { type: 'string' }, to: { type: 'string' }, table: { type: 'boolean' } } as const;

await runCommand(USAGE, OPTIONS, process.argv.slice(2), async ({ values }) => {
  const [from, to] = [numberIn(values.from, 1), numberIn(values.to, changes.length)];
  const wanted = changes.slice(from - 1, to);
  const stale = wanted.filter((change) => changedText(change) === undefined);
  for (const { number, file, find } of stale) console.error(`${String(number)}: expected once in ${file}: ${find}`);
  const open = wanted.filter((change) => !stale.includes(change) && !isCaught(change));
  if (values.table !== true && open.length > 0) {
    const batches = batchesOf(open, await prepare());
    console.log(`${countWithNoun(open.length, 'change')} in ${countWithNoun(batches.length, 'build')}.`);
    for (const batch of batches) tryOut(batch);
  }
  return Math.max(show(wanted), stale.length > 0 ? 1 : 0);
});
