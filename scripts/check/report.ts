/** Prints what a check found, in the form that was asked for. */
import type { Problem } from '../../src/record/problem.ts';
import { problemsAsJson, problemsAsText, problemsForGithub } from '../../src/record/problem-formats.ts';
import { readRecord, type ReadResult } from '../../src/record/read.ts';
import { summarise } from '../../src/record/summary.ts';

export const FORMATS = ['text', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** The form where none is asked for: on GitHub, what it reads besides. */
export function usualFormat(): Format {
  return process.env.GITHUB_ACTIONS === 'true' ? 'github' : 'text';
}

/** Where a check prints to. */
export interface Output {
  out: (text: string) => void;
  err: (text: string) => void;
}

export const OUTPUT: Output = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
};

/**
 * Checks a content folder and prints the result.
 * @returns the exit code: 0 where there is no problem, 1 where there are some
 */
export async function checkOnce(folder: string, format: Format, output: Output): Promise<number> {
  return report(await readRecord(folder), format, output);
}

/** As {@link checkOnce}, of a content that has been read. */
export function report(
  { record, problems, unrecorded, unaccounted }: ReadResult,
  format: Format,
  output: Output,
): number {
  const all = [...problems, ...unrecorded, ...unaccounted];
  if (format === 'json') output.out(problemsAsJson(all));
  else if (record === undefined || all.length > 0) printProblems(all, format, output);
  else output.out(summarise(record));
  return all.length > 0 ? 1 : 0;
}

/** GitHub reads its annotations from standard output; whoever reads the log finds every problem there too. */
function printProblems(problems: readonly Problem[], format: Format, { out, err }: Output): void {
  err(problemsAsText(problems));
  if (format === 'github') out(problemsForGithub(problems));
}
