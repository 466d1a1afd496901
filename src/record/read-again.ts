/** Reads the content once for everybody in this process who asks, and again when it has changed. */
import { contentState } from './reading/content-state.ts';
import { readRecord, type ReadResult } from './read.ts';
import type { TheRecord } from './types.ts';

interface Reading {
  /** The state of the content that it saw. */
  state: string;
  result: Promise<ReadResult>;
  /** The last record without a problem, of this reading or an earlier one. */
  sound: Promise<TheRecord | undefined>;
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

async function latest(folder: string): Promise<Reading> {
  const state = await contentState(folder);
  const last = readings.get(folder);
  if (last?.state === state) return last;
  const result = readRecord(folder);
  const reading: Reading = { state, result, sound: result.then(({ record }) => record ?? last?.sound) };
  readings.set(folder, reading);
  return reading;
}
