import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runScript, type Ran } from '../../fixtures/commands/run.ts';
import { soundContent, type Content } from '../../fixtures/content.ts';
import { git } from '../../fixtures/git.ts';
import { edit } from '../../fixtures/open-recorded.ts';
import { CARTS_FILE, MILL_FILE, openUnread } from '../../fixtures/reread.ts';
import { recordedContent } from '../../fixtures/recorded.ts';
import { breakContent } from '../../fixtures/broken/case.ts';

const sound = await recordedContent();
const broken = soundContent();
breakContent(broken, {
  name: 'two faults',
  file: 'claims/flour-carts.md',
  fault: { replace: 'topic: humanitarian', with: 'topic: bread\nflavour: rye' },
});
afterAll(() => {
  sound.remove();
  broken.remove();
});

function check(cwd: string, ...args: string[]): Promise<Ran> {
  return checkWith({ GITHUB_ACTIONS: '' }, cwd, ...args);
}

function checkWith(own: Record<string, string>, cwd: string, ...args: string[]): Promise<Ran> {
  return runScript('check.ts', args, { cwd, env: own });
}

test('a sound content is summed up, with exit code 0', async () => {
  const { status, stdout, stderr } = await check(sound.root);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('5 claims, 4 statements, 6 actors, 3 places, 2 sources.\n');
});

test('problems go to standard error, one a line, with exit code 1', async () => {
  const { status, stdout, stderr } = await check(broken.root);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr.split('\n').map((line) => line.replace(/ {2}.* {2}(?=\()/, ' '))).toEqual([
    'content/claims/flour-carts.md:4:8 (not-allowed)  /rules/#not-allowed',
    'content/claims/flour-carts.md:5:1 (unknown-field)  /rules/#unknown-field',
    '2 problems.',
    '',
  ]);
});

test('CONTENT names another folder, from the project’s or whole', async () => {
  expect((await checkWith({ CONTENT: sound.folder }, broken.root)).status).toBe(0);
  expect((await checkWith({ CONTENT: `../${basename(sound.root)}/content` }, broken.root)).status).toBe(0);
  expect((await checkWith({ CONTENT: '' }, broken.root)).status).toBe(1);
});

test('a problem of a record outside the project is told with the whole path of its file', async () => {
  const { status, stderr } = await checkWith({ CONTENT: broken.folder }, sound.root);
  expect(status).toBe(1);
  expect(stderr.split('\n')[0]).toContain(`${broken.folder}/claims/flour-carts.md:4:8  topic is "bread"`);
});

test('a folder that is not there is a problem, not a stack trace', async () => {
  const { status, stderr } = await checkWith({ CONTENT: 'contents' }, sound.root);
  expect(status).toBe(1);
  expect(stderr).toBe(
    'contents:1:1  there is no folder "contents", expected the record there: make it, or name the right one with CONTENT=<folder>  (no-folder)  /rules/#no-folder\n1 problem.\n',
  );
});

test('a folder behind the command is a wrong command, and the right one is said', async () => {
  const { status, stderr } = await check(broken.root, sound.folder);
  expect(status).toBe(2);
  expect(stderr).toContain(`Found "${sound.folder}", expected options alone.`);
  expect(stderr).toContain('CONTENT=<folder>');
});

test('help is printed on demand, and for a wrong command with exit code 2', async () => {
  expect(await check(sound.root, '--help')).toMatchObject({
    status: 0,
    stderr: '',
    stdout: expect.stringContaining('Usage: npm run check') as string,
  });
  expect(await check(sound.root, '--fix')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringContaining('Usage: npm run check') as string,
  });
  expect(await check(sound.root, 'a', 'b')).toMatchObject({ status: 2, stdout: '' });
});

describe('of a record in git', () => {
  /** Four sentences for which a source was not read, an old mistake, and one in a file that is new. */
  function openMany(): Content {
    const content = openUnread();
    const more = '  - { says: nothing else in them turns on, sought: a price, in: [courier] }\n';
    edit(content, CARTS_FILE, 'absences:\n', `absences:\n${more}`);
    edit(content, MILL_FILE, ' These three articles name it.', '');
    edit(content, CARTS_FILE, '\n  - What the three articles leave out.', ' []');
    edit(content, 'actors/a-guard.yaml', 'reviewed:', 'note: The regime has him.\nreviewed:');
    git(content, 'init', '--quiet');
    git(content, 'add', '.');
    git(content, 'commit', '--quiet', '--message', 'As it was');
    const place = readFileSync(content.path(MILL_FILE), 'utf8').replace('The mill', 'The new mill');
    writeFileSync(content.path('places/new-mill.yaml'), place.replace('No gazetteer has it.', 'The regime has it.'));
    return content;
  }
  const rules = (text: string): string[] =>
    text.split('\n').map((line) => line.replace(/^(\S+?):.*\((\S+)\).*$/, '$1 $2'));

  test('what is in changed files comes first, and of many that a command goes through the number and the command', async () => {
    const { status, stderr } = await check(openMany().root);
    expect({ status, lines: rules(stderr) }).toEqual({
      status: 1,
      lines: [
        'content/places/new-mill.yaml neutral-language',
        '',
        'In files that are as they were committed last:',
        'content/actors/a-guard.yaml neutral-language',
        '',
        '4 absence-to-read-again: npm run claim:reread -- <source> <text file>',
        '6 problems. Each by itself: npm run check -- --all',
        '',
      ],
    });
  });

  test.each([
    ['--all', '', ['--all']],
    ['GitHub Actions', 'true', []],
  ])('with %s, every problem is told in the order of the files', async (_how, GITHUB_ACTIONS, args) => {
    const { stderr } = await checkWith({ GITHUB_ACTIONS }, openMany().root, ...args);
    expect(rules(stderr)).toEqual([
      'content/actors/a-guard.yaml neutral-language',
      'content/places/new-mill.yaml neutral-language',
      'content/claims/bridge-taken.md absence-to-read-again',
      ...Array<string>(3).fill('content/claims/flour-carts.md absence-to-read-again'),
      '6 problems.',
      '',
    ]);
  });
});

test('JSON goes to standard output, whatever it holds', async () => {
  const { status, stdout, stderr } = await check(broken.root, '--format', 'json');
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  const { problems } = JSON.parse(stdout) as { problems: { path: string; line: number; rule: string }[] };
  expect(problems.map(({ line, rule }) => [line, rule])).toEqual([
    [4, 'not-allowed'],
    [5, 'unknown-field'],
  ]);
  expect(JSON.parse((await check(sound.root, '--format', 'json')).stdout)).toEqual({ problems: [] });
});

test('GitHub Actions gets an annotation of each problem beside the list', async () => {
  const { status, stdout, stderr } = await checkWith({ GITHUB_ACTIONS: 'true' }, broken.root);
  expect(status).toBe(1);
  expect(stderr.trim().split('\n')).toHaveLength(3);
  expect(stdout).toMatch(
    /^::error file=content\/claims\/flour-carts\.md,line=4,col=8,title=not-allowed::topic is "bread"/,
  );
});

test('a format that there is not is a wrong command', async () => {
  const { status, stderr } = await check(sound.root, '--format', 'xml');
  expect(status).toBe(2);
  expect(stderr).toContain('--format is "xml", expected one of text, json, github.');
});

test('a folder that is not there cannot be watched', async () => {
  expect(await checkWith({ CONTENT: 'contents' }, sound.root, '--watch')).toMatchObject({
    status: 1,
    stderr: "contents: no such folder. Run this in the project's folder, or name the record's with CONTENT=<folder>.\n",
  });
});
