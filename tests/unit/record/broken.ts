import { describe, expect, test } from 'vitest';
import { lineOf } from '../../fixtures/told.ts';
import { readRecord } from '../../../src/record/read.ts';
import { BROKEN } from '../../fixtures/broken/index.ts';
import { breakContent, type BrokenCase } from '../../fixtures/broken/case.ts';
import { openSound } from '../../fixtures/open-sound.ts';

/** The groups of broken records that each file of tests reads: a file reads few, so that several are read at once. */
export const HELD = {
  fields: ['the manifest', 'the map', 'fields', 'values'],
  files: ['files', 'hostile files', 'YAML', 'what would be lost'],
  pages: ['pages'],
  quotations: ['quotations', 'bodies'],
  references: ['references', 'withdrawn', 'evidence', 'changes of sides'],
  words: ['our own words', 'characters that nobody sees', 'counts, names and languages'],
} as const;

/** The day on which the broken records are read. */
const TODAY = '2021-07-01';

/** What an editor is told of the sound content with these faults in it. */
export async function problemsWith(...cases: BrokenCase[]): Promise<string[]> {
  const content = openSound();
  for (const each of cases) breakContent(content, each);
  const { record, problems } = await readRecord(content.folder, { root: content.root, today: TODAY });
  expect(record === undefined).toBe(problems.length > 0);
  return problems.map(lineOf);
}

/** Tests of all broken records of a file's groups. */
export function testBroken(file: keyof typeof HELD): void {
  for (const group of HELD[file]) {
    describe(`of ${group}, the editor is told of`, () => {
      test.each(BROKEN[group] ?? [])('$name', async (broken) => {
        expect(await problemsWith(broken)).toEqual(broken.expect);
      });
    });
  }
}
