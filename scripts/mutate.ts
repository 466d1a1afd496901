/**
 * `npm run mutate [-- <piece, folder or file> …]`: changes the code in small ways, one at a time, and tells which
 * changes no test notices. It takes minutes a folder, and goes on where it was broken off; it is no part of `npm test`.
 */
import { existsSync, globSync, mkdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { runCommand, UsageError } from './cli/command.ts';
import { PIECES, portions, type Portion } from './mutate/pieces.ts';
import {
  arguedWhole,
  compareWithArgued,
  formatRow,
  readReport,
  ROW_TITLES,
  type Argued,
  type MutationReport,
} from './mutate/results.ts';
import type { Sample } from './mutate/sample.ts';
import { installTool, runTool } from './mutate/tool.ts';

const RESULTS = '.cache/mutation/results';
const ARGUED = 'tests/mutation/argued.yaml';

const USAGE = `Usage: npm run mutate -- <piece, folder or file> …
       npm run mutate -- --table

Makes small changes to the code, one at a time, and runs the tests that are to notice them. What is done is kept in
${RESULTS}: the next run makes only what has changed since, and goes on where the last one was broken off.
Survivors that cannot be caught are argued in ${ARGUED}, in the words in which they are listed here.
Of a file that is argued there as a whole, because a browser alone runs it, nothing is made.

${PIECES.map(({ name, what }) => `  ${name.padEnd(12)}${what}`).join('\n')}

  --table     only show what is known
  --sample n  make n per cent of the mutants, drawn by lot, and tell between which shares that of all lies
  --seed n    draws others; 1 without it
  --again     make every mutant again: a result may be kept where a new test would catch what a constant became
  -h, --help  show this
`;

await runCommand(
  USAGE,
  {
    table: { type: 'boolean' },
    again: { type: 'boolean' },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
  process.argv.slice(2),
  ({ positionals, values }) => {
    if (positionals.length === 0 && values.table !== true)
      throw new UsageError('Found nothing to mutate, expected a piece.');
    const wanted = select(positionals);
    const sample = sampleFrom(values.sample, values.seed);
    const again = values.again === true;
    if (values.table !== true) {
      installTool();
      mkdirSync(RESULTS, { recursive: true });
      for (const { tests, folder, files } of wanted) {
        console.log(`\n── ${folder}`);
        if (!runTool({ files, tests, results: resultsOf(folder, sample), again, sample })) return 1;
      }
    }
    return show(wanted, sample);
  },
);

function select(asked: readonly string[]): Portion[] {
  const whole = arguedWhole(readArgued());
  try {
    return portions(
      asked,
      globSync(['src/**/*.ts', 'scripts/*/**/*.ts'])
        .map((file) => file.replaceAll('\\', '/'))
        .filter((file) => !whole.has(file))
        .sort(),
    );
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  }
}

function readArgued(): Record<string, Argued[]> {
  return parse(readFileSync(ARGUED, 'utf8')) as Record<string, Argued[]>;
}

function sampleFrom(percent: string | undefined, seed: string): Sample | undefined {
  if (percent === undefined) return undefined;
  const sample = { percent: Number(percent), seed: Number(seed) };
  if (!(sample.percent > 0 && sample.percent <= 100))
    throw new UsageError(`--sample is "${percent}", expected per cent of the mutants, as 10.`);
  if (!Number.isInteger(sample.seed)) throw new UsageError(`--seed is "${seed}", expected a whole number.`);
  return sample;
}

function resultsOf(folder: string, sample: Sample | undefined): string {
  const drawn = sample === undefined ? '' : `.${String(sample.percent)}-of-seed-${String(sample.seed)}`;
  return `${RESULTS}/${folder.replaceAll('/', '-')}${drawn}.json`;
}

/** Prints the survivors that nobody argued, then the table. Gives 1 where something is left to do. */
function show(wanted: Portion[], sample: Sample | undefined): number {
  const argued = readArgued();
  const rows = [];
  let good = true;
  for (const { folder, files } of wanted) {
    const path = resultsOf(folder, sample);
    if (!existsSync(path)) continue;
    const report = JSON.parse(readFileSync(path, 'utf8')) as MutationReport;
    const results = readReport(report, sample).filter(({ file }) => files.includes(file));
    const { open, idle } = compareWithArgued(results, argued);
    for (const { file, at, line, becomes, unreached } of open) {
      console.log(`${file}:${String(at)}  ${unreached ? 'no test reaches' : 'survived'}`);
      console.log(`  - line: ${JSON.stringify(line)}\n    becomes: ${JSON.stringify(becomes)}`);
    }
    // Of what was not drawn, nothing is known.
    for (const { file, entry } of sample === undefined ? idle : []) {
      console.log(`${file}  is caught, or no longer there: take it out of ${ARGUED}`);
      console.log(`  - line: ${JSON.stringify(entry.line)}`);
    }
    good &&= open.length === 0 && (sample !== undefined || idle.length === 0);
    rows.push(formatRow(folder, results, open.length, sample));
  }
  console.log([ROW_TITLES, ...rows].join('\n'));
  return good ? 0 : 1;
}
