/** Reads the content once for everybody in this process who asks, and again when it has changed. */
import { contentState } from './reading/content-state.ts';
import { shownPath } from './content-folder.ts';
import { draftOf, type Draft } from './draft.ts';
import { readFiles } from './reading/files.ts';
import { readRecord, type ReadResult } from './read.ts';
import type { TheRecord } from './types.ts';

interface Reading {
  /** The state of the content that it saw. */
  state: string;
  result: Promise<ReadResult>;
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

/** As {@link readRecord}: the last reading where nothing has changed since. */
export async function readAgain(folder: string): Promise<ReadResult> {
  return (await latest(folder)).result;
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
  return (await draftFor(folder, await latest(folder)))?.record;
}

function draftFor(folder: string, reading: Reading): Promise<Draft | undefined> {
  reading.draft ??= makeDraft(folder, reading);
  return reading.draft;
}

async function makeDraft(folder: string, reading: Reading): Promise<Draft | undefined> {
  const earlier = await reading.before?.draft;
  reading.before = undefined;
  const { record } = await reading.result;
  const files = await readFiles(folder, shownPath(folder), () => undefined);
  if (record === undefined) return draftOf(files, earlier?.texts) ?? earlier;
  return { record, texts: new Map(files.entries.map(({ path, text = '' }) => [path, text])) };
}

async function latest(folder: string): Promise<Reading> {
  const state = await contentState(folder);
  const last = readings.get(folder);
  if (last?.state === state) return last;
  const result = readRecord(folder);
  const sound = result.then(({ record }) => record ?? last?.sound);
  const reading: Reading = { state, result, sound, draft: undefined, before: last };
  readings.set(folder, reading);
  return reading;
}
