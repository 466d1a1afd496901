/** Prints what a check found, in the form that was asked for. */
import type { Problem } from '../../src/record/problem.ts';
import { problemsAsJson, problemsAsText, problemsForGithub } from '../../src/record/problem-formats.ts';
import { readRecord } from '../../src/record/read.ts';
import { summarise } from '../../src/record/summary.ts';
import type { Comparison } from './published.ts';

export const FORMATS = ['text', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** Where a check prints to. */
export interface Output {
  out: (text: string) => void;
  err: (text: string) => void;
}

/**
 * Checks a content folder and prints the result.
 * @param published what differs from what was published
 * @returns the exit code: 0 where there is no problem, 1 where there are some
 */
export async function checkOnce(
  folder: string,
  format: Format,
  output: Output,
  published: Comparison = { problems: [] },
): Promise<number> {
  const { record, problems, unrecorded, unaccounted, questions } = await readRecord(folder);
  const told = [...problems, ...unrecorded, ...unaccounted, ...questions];
  // A version that is broken in itself is told as that.
  const broken = new Set(told.map(({ path }) => path));
  const all = [...told, ...published.problems.filter(({ path }) => !broken.has(path))];
  if (format === 'json') output.out(problemsAsJson(all));
  else if (record === undefined || all.length > 0) printProblems(all, format, output);
  else output.out(summarise(record) + (published.note === undefined ? '' : `${published.note}\n`));
  return all.length > 0 ? 1 : 0;
}

/** GitHub reads its annotations from standard output; whoever reads the log finds every problem there too. */
function printProblems(problems: readonly Problem[], format: Format, { out, err }: Output): void {
  err(problemsAsText(problems));
  if (format === 'github') out(problemsForGithub(problems));
}
