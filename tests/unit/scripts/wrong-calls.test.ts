import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { soundContent } from '../../fixtures/content.ts';

const SCRIPTS = join(import.meta.dirname, '../../../scripts');
const content = soundContent();
afterAll(content.remove);

const article = join(import.meta.dirname, '../../fixtures/articles/courier.txt');
const kept = join(content.root, 'kept.txt');
writeFileSync(kept, 'What somebody wrote.\n');

function said(script: string, ...args: string[]): { status: number | null; first: string } {
  const { status, stderr } = run(script, args);
  return { status, first: stderr.split('\n')[0] ?? '' };
}

function run(script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return spawnSync(process.execPath, [join(SCRIPTS, script), ...args], {
    cwd: content.root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
}

test('results go into no folder that there is not, and over no file that there is', () => {
  const nowhere = join(content.root, 'nowhere/results.json');
  expect(said('quote-compare.ts', '--save', nowhere)).toEqual({
    status: 1,
    first: `${nowhere}: it cannot be written (ENOENT). Name another file with --save.`,
  });
  expect(said('quote-compare.ts', '--save', kept)).toEqual({
    status: 1,
    first: `${kept}: there is such a file already. Name another file with --save.`,
  });
  expect(readFileSync(kept, 'utf8')).toBe('What somebody wrote.\n');
});

test('signs alone are no words to look for', () => {
  expect(said('quote-find.ts', 'courier', article, '?!')).toEqual({
    status: 1,
    first: 'There is no word in "?!". Write some of the passage.',
  });
});

test.each([
  ['a line break', 'One line.\nAnother.'],
  ['no words', ' '],
])('what changed and why is refused with %s', (found, what) => {
  expect(said('claim-revise.ts', 'flour-carts', what)).toEqual({
    status: 2,
    first: `Found ${found} in what changed and why, expected one line for the reader.`,
  });
});

test.each(['build.ts', 'start.ts', 'demo.ts'])(
  '%s refuses in one line an address that is none, before it begins',
  (script) => {
    expect(run(script, [], { SITE_URL: '' })).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'SITE_URL: expected scheme and host, as https://example.org, found "".\n',
    });
  },
);
