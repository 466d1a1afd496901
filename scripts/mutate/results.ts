/** What became of the mutants of a run, as Stryker writes it down, and what is argued about those that survived. */
import { basename } from 'node:path';
import { intervalOf, isDrawn, type Sample } from './sample.ts';

/** The part of a mutation report (mutation-testing-report-schema) that is read here. */
export interface MutationReport {
  files: Readonly<Record<string, { source: string; mutants: readonly ReportedMutant[] }>>;
}

export interface ReportedMutant {
  status: string;
  replacement?: string;
  location: { start: { line: number; column: number } };
}

/** A mutant that no test noticed. */
export interface Survivor {
  file: string;
  /** Its line in the file, from 1. */
  at: number;
  /** The whole line as it is, without the blanks before it. */
  line: string;
  /** What the tool puts in, on one line. */
  becomes: string;
  /** Whether no test even reaches it. */
  unreached: boolean;
}

/** A survivor that cannot or need not be caught, with the reason. */
export interface Argued {
  /** As a survivor's. Left out, the file is argued as a whole, and nothing of it is made: what a browser alone runs. */
  line?: string;
  /** As a survivor's. Left out, whatever becomes of the line is argued. */
  becomes?: string;
  why: string;
}

/** The results of one file: how many mutants could have been caught, how many were, and the others. */
export interface FileResult {
  file: string;
  mutants: number;
  caught: number;
  survivors: Survivor[];
}

const CAUGHT = new Set(['Killed', 'Timeout']);
const MISSED = new Set(['Survived', 'NoCoverage']);

/**
 * Counts a report, file by file. A mutant that could not even be run counts neither way.
 * @param sample where only some were made: those that no test reaches are in the report all the same
 */
export function readReport({ files }: MutationReport, sample?: Sample): FileResult[] {
  return Object.entries(files).map(([file, { source, mutants: all }]) => {
    const lines = source.split('\n');
    const mutants = all.filter(
      ({ replacement: becomes = '', location: { start } }) =>
        sample === undefined || isDrawn({ file: basename(file), ...start, becomes }, sample),
    );
    const survivors = mutants.filter(({ status }) => MISSED.has(status));
    const caught = mutants.filter(({ status }) => CAUGHT.has(status)).length;
    return {
      file,
      mutants: caught + survivors.length,
      caught,
      survivors: survivors
        .map(({ status, replacement = '', location }) => ({
          file,
          at: location.start.line,
          line: (lines[location.start.line - 1] ?? '').trim(),
          becomes: replacement.replaceAll(/\s+/gu, ' '),
          unreached: status === 'NoCoverage',
        }))
        .sort((a, b) => a.at - b.at),
    };
  });
}

/** The files that are argued as a whole. */
export function arguedWhole(argued: Readonly<Record<string, readonly Argued[]>>): Set<string> {
  const whole = Object.entries(argued).filter(([, entries]) => entries.some(({ line }) => line === undefined));
  return new Set(whole.map(([file]) => file));
}

/** Survivors about which nothing is argued, and what is argued though nothing survives: both are to be mended. */
export function compareWithArgued(
  results: readonly FileResult[],
  argued: Readonly<Record<string, readonly Argued[]>>,
): { open: Survivor[]; idle: { file: string; entry: Argued }[] } {
  const same = (survivor: Survivor, entry: Argued): boolean =>
    survivor.line === entry.line && (entry.becomes === undefined || survivor.becomes === entry.becomes);
  return {
    open: results.flatMap(({ file, survivors }) =>
      survivors.filter((survivor) => argued[file]?.some((entry) => same(survivor, entry)) !== true),
    ),
    idle: results.flatMap(({ file, survivors }) =>
      (argued[file] ?? [])
        .filter((entry) => !survivors.some((survivor) => same(survivor, entry)))
        .map((entry) => ({ file, entry })),
    ),
  };
}

/**
 * One line of the table: how many of what was made was caught.
 * @param sample where only some were made: then with what the share of all is with 95 % certainty
 */
export function formatRow(name: string, results: readonly FileResult[], open: number, sample?: Sample): string {
  const sum = (pick: (result: FileResult) => number): number =>
    results.reduce((total, result) => total + pick(result), 0);
  const mutants = sum((result) => result.mutants);
  const caught = sum((result) => result.caught);
  const share = mutants === 0 ? '–' : `${((100 * caught) / mutants).toFixed(1)} %`;
  const cells = [mutants, caught, mutants - caught, open].map((count) => String(count).padStart(9));
  const row = `${name.padEnd(28)}${cells.join('')}${share.padStart(10)}`;
  if (sample === undefined || mutants === 0) return row;
  const [low, high] = intervalOf(caught, mutants).map((end) => (100 * end).toFixed(1));
  return `${row}  (${String(low)} to ${String(high)} % of all: ${String(sample.percent)} % drawn, seed ${String(sample.seed)})`;
}

/** What stands over the columns of {@link formatRow}. */
export const ROW_TITLES = `${' '.repeat(28)}${['mutants', 'caught', 'survived', 'unargued'].map((title) => title.padStart(9)).join('')}${'caught'.padStart(10)}`;
