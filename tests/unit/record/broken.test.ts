import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lineOf } from '../../fixtures/told.ts';
import { readRecord } from '../../../src/record/read.ts';
import {
  neutralLanguage,
  revisionNumber,
  unknownField,
  unknownReference,
  yamlFeature,
} from '../../../src/core/rules/index.ts';
import { BROKEN } from '../../fixtures/broken/index.ts';
import type { BrokenCase } from '../../fixtures/broken/case.ts';
import { breakBy } from '../../fixtures/examples.ts';
import { TOLD } from '../../fixtures/rules-told.ts';
import { openSound } from '../../fixtures/open-sound.ts';
import { HELD, problemsWith } from './broken.ts';

test('the sound record has no problem', async () => {
  expect(await problemsWith()).toEqual([]);
});

test('each kind of fault has its rows, and no two rows one name', () => {
  const names = Object.values(BROKEN).flatMap((cases) => cases.map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(260);
});

test('every group has a file of tests that reads it, and one alone', () => {
  expect(Object.values(HELD).flat().toSorted()).toEqual(Object.keys(BROKEN).toSorted());
  for (const file of Object.keys(HELD)) {
    const tests = readFileSync(join(import.meta.dirname, `broken-${file}.test.ts`), 'utf8');
    expect(tests).toContain(`testBroken('${file}');`);
  }
});

test('five different faults in five files are five problems of one run, sorted', async () => {
  const rules = [neutralLanguage, yamlFeature, unknownField, unknownReference, revisionNumber];
  const content = openSound();
  for (const rule of rules) breakBy(content, rule);
  const { problems } = await readRecord(content.folder, { root: content.root, today: '2021-07-01' });
  expect(new Set(problems.map(({ file }) => file)).size).toBe(5);
  expect(problems.map(lineOf)).toEqual(rules.flatMap(({ id }) => TOLD[id] ?? []).sort());
});

test('a reference to a file that cannot be read is no unknown reference', async () => {
  const broken: BrokenCase = {
    name: 'a statement, a place, an actor and a source that claims refer to',
    file: 'statements/courier-from-the-mill.yaml',
    fault: { content: 'actor: [' },
    expect: [],
  };
  const files = ['places/mill.yaml', 'actors/courier.yaml', 'sources/courier.yaml', 'claims/flour-carts.md'];
  const problems = await problemsWith(
    broken,
    ...files.map((file) => ({ ...broken, file, fault: { content: 'x: [' } })),
  );
  expect(problems.map((problem) => problem.replace(/^(.*?):.*\((.*)\)$/, '$1 $2'))).toEqual([
    'content/actors/courier.yaml yaml-syntax',
    'content/claims/flour-carts.md no-front-matter',
    'content/places/mill.yaml yaml-syntax',
    'content/sources/courier.yaml yaml-syntax',
    'content/statements/courier-from-the-mill.yaml yaml-syntax',
  ]);
});

test('a content folder that is not there is one problem', async () => {
  const content = openSound();
  const { problems } = await readRecord(content.path('../contents'), { root: content.root });
  expect(problems.map(lineOf)).toEqual([
    'contents:1:1  there is no folder "contents", expected the record there: make it, or name the right one with CONTENT=<folder>  (no-folder)',
  ]);
});
