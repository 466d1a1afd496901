import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Content } from '../../fixtures/content.ts';
import { answeredThenKilled } from '../../fixtures/killed.ts';
import { edit } from '../../fixtures/open-recorded.ts';
import { filesOf, finished, IN_GROUPS, openUnread, READ_AGAIN, TYPED } from '../../fixtures/reread.ts';

const SCRIPT = join(import.meta.dirname, '../../../scripts/claim-reread.ts');
const HERALD = join(import.meta.dirname, '../../fixtures/articles/herald.txt');

test.each([
  ['question', TYPED, READ_AGAIN],
  ['screen', IN_GROUPS.map(([, answer]) => answer), IN_GROUPS],
])('a process that is killed at each %s loses no answer', { timeout: 120_000 }, async (_what, typed, undisturbed) => {
  const content = openUnread();
  for (const answer of typed) await answeredThenKilled([SCRIPT, 'herald', HERALD], content.root, [answer]);
  expect(filesOf(content)).toEqual(await finished(undisturbed));
});

describe('npm run claim:reread', () => {
  const run = ({ root }: Content, input: string, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], {
      cwd: root,
      encoding: 'utf8',
      input,
    });
    return { status, stdout, stderr };
  };

  test('takes its answers from another program, and says how to go on where they end', () => {
    const content = openUnread();
    const { status, stdout, stderr } = run(content, 't\n', 'herald', HERALD);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: `\nStopped. Nothing is lost. Go on with: npm run claim:reread -- herald ${HERALD}\n`,
    });
    expect(stdout).toContain('\nNothing of herald bears on these: ');
    const { stdout: rest } = run(content, 't\n1\nd\nn\n', 'herald', HERALD);
    expect(rest).toMatch(/\nAll that we say is in no article, and every number of articles, was held against herald\./);
    expect(run(content, '', 'herald', HERALD)).toMatchObject({ status: 0 });
  });

  test('says how many are left, and how to go on, where somebody stops', () => {
    const content = openUnread();
    expect(run(content, 'q\n', 'herald', HERALD)).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(
        /\nLeft: 1 question and 2 groups\. Go on with: npm run claim:reread -- herald \S+\n$/,
      ) as string,
    });
  });

  test('lists all that is left and asks nothing, or answers the groups alone', () => {
    const content = openUnread();
    const before = filesOf(content);
    const listed = run(content, '', 'herald', HERALD, '--list');
    expect(listed).toMatchObject({ status: 1, stderr: '' });
    expect(listed.stdout).toMatch(
      /^\nSV-001 [^]*\nNothing of herald [^]*\nThese count [^]*\nLeft: 1 question and 2 groups\. /,
    );
    expect(filesOf(content)).toEqual(before);
    const held = run(content, '', 'herald', HERALD, '--yes');
    expect(held).toMatchObject({ status: 1, stderr: '' });
    expect(held.stdout).toMatch(/^\nNothing of herald [^]*\n {2}Written: [^]*\nLeft: 1 question\. /);
    expect(run(content, 't\n', 'herald', HERALD)).toMatchObject({ status: 0 });
    expect(run(content, '', 'herald', HERALD, '--list')).toMatchObject({ status: 0 });
  });

  test.each([
    [['herald', HERALD, '--list', '--yes'], 2, /^Found --list and --yes, expected one of them\./],
    [['heralt', HERALD], 2, /^There is no source "heralt": did you mean "herald"\?\n\nUsage: /],
    [['herald'], 2, /^Found 1 argument, expected two \(source, text file\)\./],
    [['herald', 'nothing.txt'], 1, /^nothing\.txt: cannot be read/],
    [['herald', 'other.txt'], 1, /^other\.txt is not the text that herald has its fingerprint of\./],
  ])('refuses %j', (args, status, message) => {
    const content = openUnread();
    writeFileSync(join(content.root, 'other.txt'), 'Another text than that.');
    expect(run(content, '', ...args)).toMatchObject({ status, stderr: expect.stringMatching(message) as string });
  });

  test('refuses a source that stands no longer', () => {
    const content = openUnread();
    edit(
      content,
      'sources/herald.yaml',
      'reviewed:',
      'withdrawn: { on: "2010-07-01", why: It was a copy. }\nreviewed:',
    );
    expect(run(content, '', 'herald', HERALD)).toEqual({
      status: 1,
      stdout: '',
      stderr: 'herald is withdrawn: nothing has to be held against it. Name a source that stands.\n',
    });
  });
});
