import { renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lineOf } from '../../fixtures/told.ts';
import { openSound } from '../../fixtures/open-sound.ts';
import { readRecord } from '../../../src/record/read.ts';

async function problemsOf(root: string, folder: string): Promise<string[]> {
  return (await readRecord(folder, { root })).problems.map(lineOf);
}

test('hidden files and the advice for editors are no entries', async () => {
  const { root, folder, path } = openSound();
  writeFileSync(path('.DS_Store'), '');
  writeFileSync(path('claims/.bridge.md.swp'), '');
  writeFileSync(path('README.md'), '# How to write');
  writeFileSync(path('pages/.about.mdx.swp'), '');
  expect(await problemsOf(root, folder)).toEqual([]);
});

test('the content may be named by a link, but no folder in it may be one', async () => {
  const { root, folder, path } = openSound();
  symlinkSync(folder, join(root, 'link'));
  expect(await problemsOf(root, join(root, 'link'))).toEqual([]);
  renameSync(path('places'), join(root, 'elsewhere'));
  symlinkSync(join(root, 'elsewhere'), path('places'));
  expect(await problemsOf(root, folder)).toContain(
    'content/places:1:1  "places" is no folder, expected a folder of its own for each kind: put the entries into one  (no-folder)',
  );
});

test('a file with a byte order mark and line ends of Windows is read as any other', async () => {
  const { root, folder, path } = openSound();
  const text = 'name: The mill\r\nkind: locality\r\npartOf: sarvand\r\nreviewed: "2010-06-01"\r\n';
  writeFileSync(path('places/mill.yaml'), `\uFEFF${text}`);
  expect(await problemsOf(root, folder)).toEqual([]);
});

test('a content without entries has one problem: that the claim which leads is not there', async () => {
  const { root, folder, path } = openSound();
  for (const kind of ['actors', 'claims', 'places', 'sources', 'statements']) rmSync(path(kind), { recursive: true });
  expect(await problemsOf(root, folder)).toEqual([
    'content/record.yaml:7:8  lead is "SV-001", and no claim has that id, expected one that there is: write the id of a claim  (unknown-reference)',
  ]);
});
