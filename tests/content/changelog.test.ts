import { spawnSync } from 'node:child_process';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runNamed, type Ran } from '../fixtures/commands/run.ts';
import type { Content } from '../fixtures/content.ts';
import { recordedContent } from '../fixtures/recorded.ts';
import { filesBelow } from '../site/tree.ts';

let content: Content;

function git(...args: string[]): void {
  const author = ['-c', 'user.name=An editor', '-c', 'user.email=editor@record.example'];
  const { status, stderr } = spawnSync('git', [...author, ...args], { cwd: content.folder, encoding: 'utf8' });
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
}

function changelog(...args: string[]): Promise<Ran> {
  return runNamed('changelog', args, { cwd: process.cwd(), env: { CONTENT: content.folder } });
}

/** Published in two steps, the second of which holds the newest version of one claim. */
beforeAll(async () => {
  content = await recordedContent();
  const second = filesBelow(join(content.folder, 'versions')).find((path) => path.endsWith('/2.json')) ?? '';
  const path = join(content.folder, 'versions', second);
  renameSync(path, `${path}.later`);
  writeFileSync(join(content.folder, '.gitignore'), '*.later\n');
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Publish the record');
  git('tag', 'v1');
  renameSync(`${path}.later`, path);
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Record what was said better');
});
afterAll(() => {
  content.remove();
});

describe('npm run changelog', () => {
  test('tells what was recorded since the last tag, and nothing older', async () => {
    const { status, stdout, stderr } = await changelog('--title', 'v2');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^# v2\n\n## The record\n\n### Revised \(1\)\n\n- \*\*/);
    expect(stdout).toContain('version 2');
    expect(stdout).not.toContain('### New claims');
  });

  test('leaves commits that touch the record alone to the record’s own part', async () => {
    expect((await changelog()).stdout).toContain('## The engine\n\nNo change.');
  });

  test('says what git does not know', async () => {
    const { status, stderr } = await changelog('--since', 'v9');
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: '--since: git has no commit "v9" here. "git tag" lists the releases.\n',
    });
  });
});
