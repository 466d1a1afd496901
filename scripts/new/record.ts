/** Makes a record that passes the check at once. */
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { makeFingerprint, writeFingerprint } from '../../src/core/fingerprint.ts';
import { shownPath } from '../../src/record/content-folder.ts';
import { readFiles } from '../../src/record/reading/files.ts';
import { readContent, unfit } from '../../src/record/read.ts';
import { revise } from '../revise/revise.ts';
import { writeRevised } from '../revise/write.ts';
import type { Answers } from './fields.ts';
import { manifestText } from './record/manifest.ts';
import { aboutText, readmeText } from './record/own-pages.ts';
import { sampleFiles, SAMPLE } from './record/sample.ts';

/**
 * Writes a record with a sample claim, which is recorded as its first version.
 * @param folder where there is nothing yet
 * @param today `YYYY-MM-DD`
 * @returns what the check has against the answers: then nothing was written
 */
export async function makeRecord(folder: string, answers: Answers, today: string): Promise<VFileMessage[]> {
  mkdirSync(dirname(folder), { recursive: true });
  // Made beside its place and moved there when it is sound.
  const made = mkdtempSync(join(dirname(folder), '.new-record-'));
  try {
    for (const [file, text] of filesOf(answers, today)) {
      mkdirSync(dirname(join(made, file)), { recursive: true });
      writeFileSync(join(made, file), text);
    }
    const problems = await recordSample(made, shownPath(folder), today);
    if (problems.length === 0) renameSync(made, folder);
    return problems;
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

function filesOf(answers: Answers, today: string): [file: string, text: string][] {
  const manifest = manifestText(answers, today);
  const sample = sampleFiles(manifest, today);
  const fingerprint = writeFingerprint(makeFingerprint(SAMPLE.source, SAMPLE.article));
  return [
    ['record.yaml', manifest.text],
    ['README.md', readmeText(manifest, [...sample.keys()])],
    ['pages/about.mdx', aboutText(manifest.name, today)],
    ...sample,
    [`sources/${SAMPLE.source}.fingerprint.json`, fingerprint],
  ];
}

/** Records the sample as it stands, as `npm run claim:revise` would. */
async function recordSample(folder: string, shown: string, today: string): Promise<VFileMessage[]> {
  const found: VFileMessage[] = [];
  const read = async () => {
    const files = await readFiles(folder, shown, (problem) => found.push(problem));
    return { files, result: readContent(files, found) };
  };
  const { files, result } = await read();
  if (result.record === undefined) return result.problems;
  const revised = revise(files, result.record, { slugs: [SAMPLE.claim], what: undefined, on: today });
  if (Array.isArray(revised)) return revised;
  writeRevised(folder, revised);
  return unfit((await read()).result);
}
