/** Reads the whole content folder once: validates, proves, judges, renders. */
import type { VFileMessage } from 'vfile-message';
import { unknownReference, versionMissing } from '../core/rules/index.ts';
import { bodyReader } from './body/body.ts';
import { pageReader } from './body/page.ts';
import { sourceAccounts } from './accounting.ts';
import { addressesOf } from './addresses.ts';
import { assemble, type RecordParts } from './assemble.ts';
import { checkAccounting, unaccounted } from './checks/accounting.ts';
import { publicationDays, checkCounts } from './checks/counts.ts';
import { checkCaptures } from './checks/captures.ts';
import { checkDays, latestToday } from './checks/days.ts';
import { checkManifest } from './checks/manifest.ts';
import { checkInSentence } from './checks/in-sentence.ts';
import { checkNames } from './checks/names.ts';
import { checkOwners } from './checks/owners.ts';
import { checkProse } from './checks/prose.ts';
import { checkReferences } from './checks/references.ts';
import { checkSameNames } from './checks/same-names.ts';
import { checkSides } from './checks/sides.ts';
import { checkSearch } from './checks/search.ts';
import { checkSpellings } from './checks/spellings.ts';
import { checkStamps } from './checks/stamps.ts';
import { checkStatements } from './checks/statements.ts';
import { checkTension } from './checks/tension.ts';
import { checkWithdrawn } from './checks/withdrawn.ts';
import { readClaim } from './claims.ts';
import { shownPath } from './content-folder.ts';
import { deskQuestions } from './desk.ts';
import { readEntries } from './entries.ts';
import { gatherFacts } from './facts.ts';
import { readFiles, type ContentFiles } from './reading/files.ts';
import { readMapBase } from './map-base.ts';
import { readFingerprints } from './fingerprints.ts';
import { checkPage } from './text-pages/check.ts';
import { compareMessages, placeOf, type Report } from './message.ts';
import { proseTerms } from './prose-terms.ts';
import { prover, quoteReader, readerOfAnySource } from './quotes.ts';
import { CONTENT_PAGES } from './routes.ts';
import type { TheRecord } from './types.ts';
import { checkRecordedHtml } from './versions/check-html.ts';
import { checkRecordedQuotes } from './versions/check-quotes.ts';
import { checkVersions } from './versions/check.ts';
import { fewOfEachFile } from './few-messages.ts';
import { readVersions } from './versions/read.ts';
import { unrecorded } from './versions/unrecorded.ts';

export interface ReadOptions {
  /** The folder that problems' paths start from. The working folder where it is left out. */
  root?: string;
  /** The day on which the record is read, `YYYY-MM-DD`: nothing in it was done later. Today where it is left out. */
  today?: string;
}

/** The whole record, or the whole list of problems, sorted. */
export type ReadResult =
  | {
      record: TheRecord;
      problems: [];
      /** Claims that are sound, and not yet recorded as they are now: nothing that is published may have any. */
      unrecorded: VFileMessage[];
      /** Sources of which some words are for nothing yet: nothing that is published may have any. */
      unaccounted: VFileMessage[];
      /** What an editor still has to look at in claims that are sound: nothing that is published may have any. */
      questions: VFileMessage[];
    }
  | { record: undefined; problems: VFileMessage[]; unrecorded: []; unaccounted: []; questions: VFileMessage[] };

/**
 * Whatever keeps the content from being published: its problems, or what is unfinished in a sound one. While words of an
 * article are for nothing yet, a claim that waits to be recorded is not told: it may get more of them, and is recorded
 * once, at the end.
 */
export function unfit({ problems, unrecorded, unaccounted, questions }: ReadResult): VFileMessage[] {
  const told = unrecorded.filter(({ ruleId }) => unaccounted.length === 0 || ruleId !== versionMissing.id);
  return [...problems, ...told, ...unaccounted, ...questions];
}

/**
 * Reads a content folder. An editor's mistake is a problem, never an exception; a fault that follows from another is not
 * told.
 */
export async function readRecord(
  folder: string,
  { root = process.cwd(), today }: ReadOptions = {},
): Promise<ReadResult> {
  const problems: VFileMessage[] = [];
  const files = await readFiles(folder, shownPath(folder, root), (problem) => problems.push(problem));
  return readContent(files, problems, today);
}

/**
 * As {@link readRecord}, from files that have been read.
 * @param earlier problems of the files themselves
 */
export function readContent(files: ContentFiles, earlier: readonly VFileMessage[] = [], today?: string): ReadResult {
  const problems = [...earlier];
  const report: Report = (problem) => {
    problems.push(problem);
  };
  return resultOf(readParts(files, report, today), problems);
}

/** What has been read, as a whole record or as the whole list of problems. @param problems of the files and of the parts */
export function resultOf(parts: RecordParts, problems: readonly VFileMessage[]): ReadResult {
  const { manifest } = parts.entries;
  const questions = deskQuestions(parts.entries, parts.claims, parts.recorded).sort(compareMessages);
  if (manifest === undefined || problems.length > 0)
    return { record: undefined, problems: tidy(problems), unrecorded: [], unaccounted: [], questions };
  const record = assemble(parts, manifest.data);
  return {
    record,
    problems: [],
    unrecorded: unrecorded(record, parts.entries, parts.recorded).sort(compareMessages),
    unaccounted: unaccounted(parts.entries, parts.accounts).sort(compareMessages),
    questions,
  };
}

/**
 * What is sound of the content. Each mistake is reported, and leaves out the entry that has it. Where the manifest does
 * not say who the sides are, no claim can be judged, and there is none.
 */
export function readParts(files: ContentFiles, report: Report, today = latestToday()): RecordParts {
  const entries = readEntries(files, report);
  const fingerprints = readFingerprints(files.fingerprints, entries, report);
  checkStamps(entries, fingerprints, files, report);
  checkReferences(entries, report);
  checkTension(entries, report);
  checkNames(entries, report);
  checkOwners(entries, report);
  checkInSentence(entries, report);
  checkSameNames(entries, report);
  checkSpellings(entries, report);
  checkSearch(entries, report);
  checkStatements(entries, report);
  checkSides(entries, report);
  checkDays(entries, today, report);
  checkCaptures(entries, report);
  checkProse(entries, report);
  checkCounts(entries, report);
  checkManifest(entries, report);
  const map = readMapBase(entries, files.manifest, report);

  const facts = gatherFacts(entries);
  const prove = prover(fingerprints);
  const addresses = addressesOf(entries, [...CONTENT_PAGES, ...files.pages.map(({ slug }) => slug)]);
  const prose = proseTerms(entries);
  const languageOf = (source: string): string | undefined => entries.sound.sources.get(source)?.data.language;
  const readQuote = quoteReader(prove, languageOf, entries.terms);
  const readBody = bodyReader({
    known: addresses,
    read: readerOfAnySource(readQuote, entries),
    languageOf,
    // What is read without a language is not published.
    ownLanguage: entries.terms.language ?? 'und',
    terms: prose,
    labelOf: (source) => entries.sound.sources.get(source)?.data.label ?? source,
  });
  const tools = { terms: entries.terms, entries, facts, readQuote, readBody, report };
  const claims = Array.from(entries.sound.claims.values(), (claim) => readClaim(claim, tools));
  const judged = claims.filter((claim) => claim !== undefined);
  checkWithdrawn(entries, judged, report);
  const recorded = readVersions(files.versions, report);
  checkRecordedQuotes(recorded, prove, report);
  checkRecordedHtml(recorded, report);
  const accounts = sourceAccounts(entries, fingerprints, judged, recorded);
  const readPage = pageReader({ known: addresses, terms: prose });
  const articles = publicationDays(entries)?.length;
  for (const page of files.pages) checkPage(page, { readPage, terms: prose, articles, today, report });
  checkAccounting(entries, accounts, report);
  checkVersions(entries, recorded, judged, report);
  return {
    map,
    entries,
    facts,
    accounts,
    claims: judged,
    recorded,
    stamps: files.stamps,
    certificates: files.certificates,
  };
}

/** Sorted, and without what is only the consequence of a name that leads nowhere. */
function tidy(messages: readonly VFileMessage[]): VFileMessage[] {
  const isUnknown = ({ ruleId }: VFileMessage): boolean => ruleId === unknownReference.id;
  const unknown = new Set(messages.filter(isUnknown).map(placeOf));
  const kept = messages.filter((message) => isUnknown(message) || !unknown.has(placeOf(message)));
  return fewOfEachFile(kept.sort(compareMessages));
}
