/** `npm run quote:compare`: what newly passes and what newly fails when the way quotations are matched has changed. */
import { countWithNoun } from '../src/core/count.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { readFiles } from '../src/record/reading/files.ts';
import { compareProofs, proofsIn, type QuotationProof } from '../src/record/proofs.ts';
import { InputError, runCommand, UsageError } from './cli/command.ts';
import { shownPath } from '../src/record/content-folder.ts';
import { openContent } from './cli/content.ts';

const USAGE = `Usage: npm run quote:compare -- (--save <file> | --with <file>)

Proves every quotation of the content, and keeps the results or compares them with those that were kept.
Save them before a change of what a word is or how words are matched, and compare after it.

  --save <file>       keep the results of today in a file
  --with <file>       compare today's results with those in the file
  --help              show this
  CONTENT=<folder>    in the environment: the record's folder (default: content)

Exit code 0: saved, or nothing changed. 1: a quotation newly passes, newly fails or stands at other words.
2: the command was wrong.
`;

const OPTIONS = { save: { type: 'string' }, with: { type: 'string' } } as const;

const keptSchema = z.array(
  z.strictObject({ claim: z.string(), source: z.string(), exact: z.string(), result: z.string() }),
);

function readKept(file: string): QuotationProof[] {
  try {
    return keptSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new InputError(`${file} holds no results of this command. Make them with --save before the change.`);
  }
}

/** Writes the results into a new file. */
function keep(file: string, proofs: readonly QuotationProof[]): void {
  try {
    writeFileSync(file, `${JSON.stringify(proofs, null, 1)}\n`, { flag: 'wx' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    const why = code === 'EEXIST' ? 'there is such a file already' : `it cannot be written (${code})`;
    throw new InputError(`${file}: ${why}. Name another file with --save.`);
  }
}

function list(title: string, proofs: readonly QuotationProof[]): string {
  const lines = proofs.map(({ claim, source, exact, result }) => `  ${claim}  ${source}  ${exact}  (${result})\n`);
  return `${title}: ${String(proofs.length)}\n${lines.join('')}`;
}

await runCommand(USAGE, OPTIONS, process.argv.slice(2), async ({ values, positionals }) => {
  const { save, with: kept } = values;
  if (positionals.length > 0) throw new UsageError(`Found "${positionals.join(' ')}", expected options alone.`);
  if ((save === undefined) === (kept === undefined)) throw new UsageError('Give either --save or --with.');
  const before = kept === undefined ? [] : readKept(kept);
  const folder = openContent();
  const proofs = proofsIn(await readFiles(folder, shownPath(folder), () => undefined));
  if (save !== undefined) {
    keep(save, proofs);
    process.stdout.write(`${save}: ${countWithNoun(proofs.length, 'quotation')}.\n`);
    return 0;
  }
  const { passes, fails, moved } = compareProofs(before, proofs);
  process.stdout.write(
    [list('Newly passes', passes), list('Newly fails', fails), list('Stands at other words', moved)].join(''),
  );
  return passes.length + fails.length + moved.length === 0 ? 0 : 1;
});
