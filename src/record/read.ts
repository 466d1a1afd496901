/** Reads the whole content folder once: validates, proves, judges, renders. */
import { relative, sep } from 'node:path';
import { bodyReader } from '../markdown/body.ts';
import { accountsOf } from './accounting.ts';
import { assemble, type Parts } from './assemble.ts';
import { checkAccounting, unaccounted } from './check-accounting.ts';
import { checkNames } from './check-names.ts';
import { checkProse } from './check-prose.ts';
import { checkReferences } from './check-references.ts';
import { checkStatements } from './check-statements.ts';
import { readClaim } from './claims.ts';
import { readEntries, type Report } from './entries.ts';
import { gatherFacts } from './facts.ts';
import { readFiles, type ContentFiles } from './files.ts';
import { readFingerprints } from './fingerprints.ts';
import { compareProblems, formatProblem, type Problem } from './problem.ts';
import { prover, quoteReader, readerOfAnySource } from './quotes.ts';
import type { TheRecord } from './types.ts';
import { checkRecordedQuotes } from './versions/check-quotes.ts';
import { checkVersions } from './versions/check.ts';
import { readVersions } from './versions/read.ts';
import { unrecorded } from './versions/unrecorded.ts';

export interface ReadOptions {
  /** The folder that problems' paths start from. The working folder where it is left out. */
  root?: string;
}

/** The whole record, or the whole list of problems, sorted. */
export type ReadResult =
  | {
      record: TheRecord;
      problems: [];
      /** Claims that are sound, and not yet recorded as they are now: nothing that is published may have any. */
      unrecorded: Problem[];
      /** Sources of which some words are for nothing yet: nothing that is published may have any. */
      unaccounted: Problem[];
    }
  | { record: undefined; problems: Problem[]; unrecorded: []; unaccounted: [] };

/**
 * Reads a content folder. An editor's mistake is a problem, never an exception; a fault that follows from another is not
 * told.
 */
export async function readRecord(
  contentFolder: string,
  { root = process.cwd() }: ReadOptions = {},
): Promise<ReadResult> {
  const problems: Problem[] = [];
  const shown = relative(root, contentFolder).split(sep).join('/');
  const files = await readFiles(contentFolder, shown, (problem) => problems.push(problem));
  return readContent(files, problems);
}

/**
 * As {@link readRecord}, from files that have been read.
 * @param earlier problems of the files themselves
 */
export function readContent(files: ContentFiles, earlier: readonly Problem[] = []): ReadResult {
  const problems = [...earlier];
  const parts = readParts(files, (problem) => {
    problems.push(problem);
  });
  if (problems.length > 0) return { record: undefined, problems: tidy(problems), unrecorded: [], unaccounted: [] };
  const record = assemble(parts);
  return {
    record,
    problems: [],
    unrecorded: unrecorded(record, parts.entries, parts.recorded).sort(compareProblems),
    unaccounted: unaccounted(parts.entries, parts.accounts).sort(compareProblems),
  };
}

/** What is sound of the content. Each mistake is reported, and leaves out the entry that has it. */
export function readParts(files: ContentFiles, report: Report): Parts {
  const entries = readEntries(files.entries, report);
  const fingerprints = readFingerprints(files.fingerprints, entries, report);
  checkReferences(entries, report);
  checkNames(entries, report);
  checkStatements(entries, report);
  checkProse(entries, report);

  const facts = gatherFacts(entries);
  const prove = prover(fingerprints);
  const languageOf = (source: string): string | undefined => entries.sound.sources.get(source)?.data.language;
  const readQuote = quoteReader(prove, languageOf);
  const readBody = bodyReader({
    known: entries.known,
    read: readerOfAnySource(readQuote, entries.known.sources),
    languageOf,
    labelOf: (source) => entries.sound.sources.get(source)?.data.label ?? source,
  });
  const tools = { entries, facts, readQuote, readBody, report };
  const claims = Array.from(entries.sound.claims.values(), (claim) => readClaim(claim, tools));
  const judged = claims.filter((claim) => claim !== undefined);
  const recorded = readVersions(files.versions, report);
  checkRecordedQuotes(recorded, prove, report);
  const accounts = accountsOf(entries, fingerprints, judged, recorded);
  checkAccounting(entries, accounts, report);
  checkVersions(entries, recorded, judged, report);
  return { entries, facts, accounts, claims: judged, recorded };
}

/** Sorted, and without what is only the consequence of a name that leads nowhere. */
function tidy(problems: readonly Problem[]): Problem[] {
  const placeOf = ({ path, line, column }: Problem): string =>
    formatProblem({ path, line, column, message: '', rule: '' });
  const unknown = new Set(problems.filter(({ rule }) => rule === 'unknown-reference').map(placeOf));
  return problems
    .filter((problem) => problem.rule === 'unknown-reference' || !unknown.has(placeOf(problem)))
    .sort(compareProblems);
}
