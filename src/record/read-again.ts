/** Reads the content once for everybody who asks, and again when it has changed. */
import { contentState } from './content-state.ts';
import { readRecord, type ReadResult } from './read.ts';

/** The last reading, and the state of the content that it saw. */
let last: { state: string; result: Promise<ReadResult> } | undefined;

/** As {@link readRecord}: the last reading where nothing has changed since. */
export async function readAgain(folder: string): Promise<ReadResult> {
  const state = JSON.stringify([folder, await contentState(folder)]);
  if (last?.state !== state) last = { state, result: readRecord(folder) };
  return last.result;
}
