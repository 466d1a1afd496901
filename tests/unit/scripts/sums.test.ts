import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SUMS } from '../../../src/exports/whole/files.ts';
import { writeSums } from '../../../scripts/build/sums.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sums-'));
  mkdirSync(join(folder, 'claims'));
  writeFileSync(join(folder, 'index.html'), 'abc');
  writeFileSync(join(folder, 'claims/a.json'), '');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const check = () => spawnSync('sha256sum', ['--check', '--quiet', SUMS], { cwd: folder }).status;

test('the list holds the SHA-256 of every file but itself, by name', async () => {
  await writeSums(folder);
  await writeSums(folder);
  // The examples of FIPS 180.
  expect(readFileSync(join(folder, SUMS), 'utf8')).toBe(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  claims/a.json\n' +
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  index.html\n',
  );
});

test('sha256sum reads it, and finds a file that was changed', async () => {
  await writeSums(folder);
  expect(check()).toBe(0);
  appendFileSync(join(folder, 'index.html'), ' ');
  expect(check()).not.toBe(0);
});
