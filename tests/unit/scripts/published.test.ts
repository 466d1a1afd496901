import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Version } from '../../../src/core/schema/version.ts';
import { sealed } from '../../../src/core/version/hash.ts';
import { jsonText } from '../../../src/exports/json.ts';
import { runScript, type Ran } from '../../fixtures/commands/run.ts';
import type { Content } from '../../fixtures/content.ts';
import { commitAll, git } from '../../fixtures/git.ts';
import { openRecorded } from '../../fixtures/open-recorded.ts';

/** A recorded content that was committed. */
async function committed(): Promise<Content> {
  const content = await openRecorded();
  commitAll(content);
  return content;
}

function check(content: Content, args: readonly string[], environment: Record<string, string> = {}): Promise<Ran> {
  const env = { GITHUB_ACTIONS: '', PUBLISHED_COMMIT: '', ...environment };
  return runScript('check.ts', args, { cwd: content.root, env });
}

/** Writes a version anew, sealed, so that its own hash fits. */
function rewrite(content: Content): void {
  const path = content.path('versions/SV-002/1.json');
  const { hash: _hash, ...version } = JSON.parse(readFileSync(path, 'utf8')) as Version;
  writeFileSync(path, jsonText(sealed({ ...version, weighed: 7 })));
}

const REWRITTEN =
  /^content\/versions\/SV-002\/1\.json:1:1 {2}the file is not as it was published in [0-9a-f]{12}, whatever its own hash says, expected every published version to stay: take it back with "git checkout [0-9a-f]{12} -- content\/versions\/SV-002\/1\.json" {2}\(version-rewritten\) {2}\/rules\/#version-rewritten\n1 problem\.\n$/;

test('a version that was rewritten and sealed again is found by the commit that was published', async () => {
  const content = await committed();
  rewrite(content);
  expect((await check(content, [])).status).toBe(0);
  const { status, stderr } = await check(content, ['--published', 'HEAD']);
  expect(status).toBe(1);
  expect(stderr).toMatch(REWRITTEN);
});

test('it is found, too, by the commit that the environment names, after it was committed', async () => {
  const content = await committed();
  rewrite(content);
  git(content, 'commit', '--quiet', '--all', '--message', 'Second');
  expect((await check(content, ['--published', 'HEAD'])).status).toBe(0);
  expect((await check(content, [], { PUBLISHED_COMMIT: 'HEAD~1' })).stderr).toMatch(REWRITTEN);
});

test('it is found where the tree has the published branch', async () => {
  const content = await committed();
  git(content, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
  rewrite(content);
  git(content, 'commit', '--quiet', '--all', '--message', 'Second');
  expect((await check(content, [])).stderr).toMatch(REWRITTEN);
});

test('a published version that is gone is found, with the claim’s other versions or without', async () => {
  const content = await committed();
  rmSync(content.path('versions/SV-003/2.json'));
  const { stderr } = await check(content, ['--published', 'HEAD']);
  expect(stderr).toContain('content/versions/SV-003/2.json:1:1  this version was published in ');
  expect(stderr).toContain('(version-gone)  /rules/#version-gone\n');
});

test('a version that is new, and one whose lines end as on Windows, are as they were published', async () => {
  const content = await committed();
  git(content, 'rm', '--quiet', '--cached', 'content/versions/SV-003/2.json');
  git(content, 'commit', '--quiet', '--message', 'Second');
  const path = content.path('versions/SV-002/1.json');
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
  expect(await check(content, ['--published', 'HEAD'])).toMatchObject({ status: 0, stderr: '' });
});

test('where nothing can be compared, the check says so, and why', async () => {
  const content = await openRecorded();
  expect((await check(content, [])).stdout).toMatch(
    /\nThe recorded versions were compared with nothing published: this folder lies in no repository of git, or git is not installed\. Give it one before you publish, so that none is lost or rewritten unseen\.\n$/,
  );
  git(content, 'init', '--quiet');
  expect((await check(content, [])).stdout).toMatch(
    /published: git has no origin\/main here\. Before the first push that is as it should be; later, fetch it, or name a commit with --published\.\n$/,
  );
  expect((await check(content, [], { PUBLISHED_COMMIT: '0'.repeat(40) })).status).toBe(0);
});

test('of a claim that changed, somebody who has published nothing yet is told what that means', async () => {
  const content = await committed();
  const claim = content.path('claims/flour-carts.md');
  writeFileSync(claim, readFileSync(claim, 'utf8').replace('Nobody else counted.', 'Somebody else counted.'));
  const told =
    /\(claim-changed\) .*\n1 problem\.\nclaim-changed guards what readers cite\. As long as nobody has seen these claims, .* "npm run claim:revise -- --changed 'Before the first publication'" records them as they are\.\n$/;
  expect((await check(content, [])).stderr).toMatch(told);
  const { stderr } = await check(content, ['--published', 'HEAD']);
  expect(stderr).toMatch(/\(claim-changed\)/);
  expect(stderr).not.toMatch(told);
});

test('a commit that there is not is a wrong command', async () => {
  const content = await committed();
  const { status, stderr } = await check(content, ['--published', 'nowhere']);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^There is no commit "nowhere" here\. Fetch it, or name another with --published\.\n/);
});
