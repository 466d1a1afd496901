/** Prints what a check found, in the form that was asked for. */
import type { VFileMessage } from 'vfile-message';
import { claimChanged } from '../../src/core/rules/index.ts';
import { asTyped } from '../../src/record/content-folder.ts';
import { messagesAsJson, messagesAsText, messagesForGithub } from '../../src/record/message-formats.ts';
import { readRecord, unfit, type ReadResult } from '../../src/record/read.ts';
import { summarise } from '../../src/record/summary.ts';
import { problemCount, digestOf } from './digest.ts';
import type { PublishedComparison } from './published.ts';

export const FORMATS = ['text', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** The form where none is asked for: on GitHub, what it reads besides. */
export function usualFormat(): Format {
  return process.env.GITHUB_ACTIONS === 'true' ? 'github' : 'text';
}

/** What a changed claim means before anything was published: nobody cites it yet, and the sample of a new record is one. */
const UNSEEN =
  'claim-changed guards what readers cite. As long as nobody has seen these claims, there is nothing wrong with a change: when all else is in order, "npm run claim:revise -- --changed \'Before the first publication\'" records them as they are.\n';

/** Where a check prints to. */
export interface Output {
  out: (text: string) => void;
  err: (text: string) => void;
}

export const OUTPUT: Output = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
};

/** How a result is printed. */
export interface Printing {
  /** The record's folder. */
  folder: string;
  format: Format;
  /** Whether every problem has a line of its own; that is always so where a program reads it. */
  isWhole?: boolean;
}

/**
 * Checks a content folder and prints the result.
 * @param published what differs from what was published
 * @returns the exit code: 0 where there is no problem, 1 where there are some
 */
export async function reportOnce(printing: Printing, output: Output, published?: PublishedComparison): Promise<number> {
  return report(await readRecord(printing.folder), printing, output, published);
}

/** As {@link reportOnce}, of a content that has been read. */
export function report(
  result: ReadResult,
  printing: Printing,
  output: Output,
  published: PublishedComparison = { problems: [] },
): number {
  const { record } = result;
  const told = unfit(result);
  // A version that is broken in itself is told as that.
  const broken = new Set(told.map(({ file }) => file));
  const all = [...told, ...published.problems.filter(({ file }) => !broken.has(file))];
  if (printing.format === 'json') output.out(messagesAsJson(all));
  else if (record === undefined || all.length > 0) {
    printProblems(all, printing, output);
    if (published.note !== undefined && all.some(({ ruleId }) => ruleId === claimChanged.id))
      output.err(asTyped(UNSEEN));
  } else output.out(summarise(record) + (published.note === undefined ? '' : `${published.note}\n`));
  return all.length > 0 ? 1 : 0;
}

/** GitHub reads its annotations from standard output; whoever reads the log finds every problem there too. */
function printProblems(
  problems: readonly VFileMessage[],
  { folder, format, isWhole = format === 'github' }: Printing,
  { out, err }: Output,
): void {
  err(asTyped(isWhole ? `${messagesAsText(problems)}${problemCount(problems)}\n` : digestOf(problems, folder)));
  if (format === 'github') out(messagesForGithub(problems));
}
