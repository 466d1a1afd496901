import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runScript, type Ran } from '../../fixtures/commands/run.ts';
import { soundContent } from '../../fixtures/content.ts';

const content = soundContent();
afterAll(content.remove);

const article = join(import.meta.dirname, '../../fixtures/articles/courier.txt');
const kept = join(content.root, 'kept.txt');
writeFileSync(kept, 'What somebody wrote.\n');

async function said(script: string, ...args: string[]): Promise<{ status: number; first: string }> {
  const { status, stderr } = await run(script, args);
  return { status, first: stderr.split('\n')[0] ?? '' };
}

function run(script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  return runScript(script, args, { cwd: content.root, env });
}

test('results go into no folder that there is not, and over no file that there is', async () => {
  const nowhere = join(content.root, 'nowhere/results.json');
  expect(await said('quote-compare.ts', '--save', nowhere)).toEqual({
    status: 1,
    first: `${nowhere}: it cannot be written (ENOENT). Name another file with --save.`,
  });
  expect(await said('quote-compare.ts', '--save', kept)).toEqual({
    status: 1,
    first: `${kept}: there is such a file already. Name another file with --save.`,
  });
  expect(readFileSync(kept, 'utf8')).toBe('What somebody wrote.\n');
});

test('signs alone are no words to look for', async () => {
  expect(await said('quote-find.ts', 'courier', article, '?!')).toEqual({
    status: 1,
    first: 'There is no word in "?!". Write some of the passage.',
  });
});

test.each([
  ['a line break', 'One line.\nAnother.'],
  ['no words', ' '],
])('what changed and why is refused with %s', async (found, what) => {
  expect(await said('claim-revise.ts', 'flour-carts', what)).toEqual({
    status: 2,
    first: `Found ${found} in what changed and why, expected one line for the reader.`,
  });
});

test.each(['build.ts', 'start.ts', 'demo.ts'])(
  '%s refuses in one line an address that is none, before it begins',
  async (script) => {
    expect(await run(script, [], { SITE_URL: '' })).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'SITE_URL: expected scheme and host, as https://example.org, found "".\n',
    });
  },
);

test('a git without a commit, and a folder without git, have no changelog', async () => {
  expect(await said('changelog.ts')).toEqual({
    status: 1,
    first: 'This folder is no tree of git, or git is not installed: there is nothing to compare with.',
  });
  expect(spawnSync('git', ['init', '--quiet'], { cwd: content.root }).status).toBe(0);
  expect(await said('changelog.ts')).toEqual({
    status: 1,
    first: 'Git has no commit here yet: there is nothing to tell of. Commit the record first.',
  });
});
