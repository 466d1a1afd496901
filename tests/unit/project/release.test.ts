/** What a release holds, gathered as the workflow does it, from a small site and with a changelog of any length. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

/** Signs, by GitHub. */
const MOST = 125_000;

const place = mkdtempSync(join(tmpdir(), 'release-'));
afterAll(() => {
  rmSync(place, { recursive: true });
});

/** Gathers a release in which that has changed. */
function released(changes: string): { notes: string; folder: string } {
  const root = mkdtempSync(join(place, 'project-'));
  mkdirSync(join(root, 'dist/data'), { recursive: true });
  mkdirSync(join(root, 'bin'));
  for (const file of ['index.html', 'data/claims.json', 'data/record.epub', 'record.zip'])
    writeFileSync(join(root, 'dist', file), file);
  copyFileSync('CITATION.cff', join(root, 'CITATION.cff'));
  writeFileSync(join(root, 'changes'), changes);
  // In the place of the project's own, which asks git.
  writeFileSync(join(root, 'bin/npm'), '#!/bin/sh\ncat changes\n');
  chmodSync(join(root, 'bin/npm'), 0o755);
  const env = { ...process.env, PATH: `${join(root, 'bin')}${delimiter}${process.env.PATH ?? ''}` };
  execFileSync('bash', [resolve('.github/release.sh'), 'v1', 'release'], { cwd: root, env, stdio: 'ignore' });
  return { notes: readFileSync(join(root, 'release.notes.md'), 'utf8'), folder: join(root, 'release') };
}

describe('a release', () => {
  test('holds the site, the data, the book, how to cite and what changed, each with its digest', () => {
    const { folder, notes } = released('# v1\n\nA word.\n');
    const files = ['CHANGES.md', 'CITATION.cff', 'data.tar.gz', 'record.epub', 'site.tar.gz'];
    expect(readdirSync(folder)).toEqual([...files.slice(0, 2), 'SHA256SUMS', ...files.slice(2)]);
    const checked = execFileSync('sha256sum', ['--check', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });
    expect(checked).toBe(files.map((file) => `${file}: OK\n`).join(''));
    expect(notes).toBe('# v1\n\nA word.\n');
  });

  test('has as notes what GitHub takes of a long list, in whole lines, and all of it in a file', () => {
    const lines = Array.from({ length: 5000 }, (_, i) => `- Claim ${String(i)} says less than it did.\n`);
    const { folder, notes } = released(lines.join(''));
    expect(readFileSync(join(folder, 'CHANGES.md'), 'utf8')).toBe(lines.join(''));
    expect(notes.length).toBeLessThan(MOST);
    const [last, ...rest] = notes.trimEnd().split('\n').toReversed();
    expect(last).toBe('The rest stands in CHANGES.md, among the files of this release.');
    const kept = rest.slice(1).toReversed();
    expect(kept.length).toBeGreaterThan(2000);
    expect(kept.map((line) => `${line}\n`)).toEqual(lines.slice(0, kept.length));
  });
});
