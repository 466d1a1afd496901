/** Reads the content once for everybody in this process who asks, and again when it has changed. */
import type { VFileMessage } from 'vfile-message';
import { contentState } from './reading/content-state.ts';
import { shownPath } from './content-folder.ts';
import { draftOf, textsOf, type Draft } from './draft.ts';
import type { RecordParts } from './assemble.ts';
import type { Report } from './message.ts';
import { keepUnchanged, readFiles, type ContentFiles } from './reading/files.ts';
import { readParts, resultOf, type ReadResult } from './read.ts';
import type { TheRecord } from './types.ts';

/** What was read, at one time. */
interface Seen {
  files: ContentFiles;
  parts: RecordParts;
  result: ReadResult;
}

interface Reading {
  /** The state of the content that it saw. */
  state: string;
  seen: Promise<Seen>;
  /** The last record without a problem, of this reading or an earlier one. */
  sound: Promise<TheRecord | undefined>;
  /** The record as far as it can be shown, once somebody has asked for it. */
  draft: Promise<Draft | undefined> | undefined;
  /** The reading before, until the draft is made. */
  before: Reading | undefined;
}

/**
 * The command that builds has this module, and so has what Astro bundles of the pages: two copies, which know nothing
 * of each other. The process is what they have in common.
 */
const LAST = Symbol.for('the record: its last reading');
const shared: Record<symbol, Map<string, Reading> | undefined> = globalThis;
const readings = (shared[LAST] ??= new Map<string, Reading>());

/** As `readRecord`: the last reading where nothing has changed since. */
export async function readAgain(folder: string): Promise<ReadResult> {
  return (await (await latest(folder)).seen).result;
}

/** The last record without a problem that was read; `undefined` where there never was one. */
export async function lastSound(folder: string): Promise<TheRecord | undefined> {
  return (await latest(folder)).sound;
}

/**
 * The record as far as it can be shown: the whole of it, or where something is wrong, what is not touched by it. What
 * cannot be read is as it was when it last could. `undefined` where there never was a record.
 */
export async function shownSoFar(folder: string): Promise<TheRecord | undefined> {
  return (await shownWithTexts(folder))?.record;
}

/** As {@link shownSoFar}, with the texts of which it is made. */
export async function shownWithTexts(folder: string): Promise<Draft | undefined> {
  return draftFor(await latest(folder));
}

function draftFor(reading: Reading): Promise<Draft | undefined> {
  reading.draft ??= makeDraft(reading);
  return reading.draft;
}

async function makeDraft(reading: Reading): Promise<Draft | undefined> {
  const earlier = await reading.before?.draft;
  reading.before = undefined;
  const { files, parts, result } = await reading.seen;
  if (result.record === undefined) return draftOf(files, earlier?.texts, parts) ?? earlier;
  return { record: result.record, texts: textsOf(files) };
}

async function see(folder: string, before: Reading | undefined): Promise<Seen> {
  const problems: VFileMessage[] = [];
  const report: Report = (problem) => {
    problems.push(problem);
  };
  const earlier = (await before?.seen)?.files;
  const files = keepUnchanged(await readFiles(folder, shownPath(folder), report), earlier);
  const parts = readParts(files, report);
  return { files, parts, result: resultOf(parts, problems) };
}

async function latest(folder: string): Promise<Reading> {
  const state = await contentState(folder);
  const last = readings.get(folder);
  if (last?.state === state) return last;
  const seen = see(folder, last);
  const sound = seen.then(({ result: { record } }) => record ?? last?.sound);
  const reading: Reading = { state, seen, sound, draft: undefined, before: last };
  readings.set(folder, reading);
  return reading;
}
