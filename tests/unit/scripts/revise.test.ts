import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { withRevision } from '../../../scripts/revise/front-matter.ts';
import { hashTree } from '../../site/tree.ts';
import { runScript, type Ran } from '../../fixtures/commands/run.ts';
import type { Content } from '../../fixtures/content.ts';
import { edit, openRecorded } from '../../fixtures/open-recorded.ts';

function revise({ root }: Content, ...args: string[]): Promise<Ran> {
  return runScript('claim-revise.ts', args, { cwd: root });
}

const read = (content: Content, file: string): string => readFileSync(content.path(file), 'utf8');

describe('a revision in the front matter', () => {
  const revision = { version: 2, on: '2021-07-01', what: "The guard's name, and the day." };
  const claim = (revisions: string): string =>
    `---\nid: SV-001\n${revisions}\nreviewed: "2010-06-01" # read twice\n---\n\nText.\n`;

  test.each([
    [
      'on a line',
      'revisions:\n  - { version: 1, on: "2010-06-01", what: First published. } # the first',
      'revisions:\n  - { version: 1, on: "2010-06-01", what: First published. } # the first\n  - { version: 2, on: \'2021-07-01\', what: "The guard\'s name, and the day." }',
    ],
    [
      'as a block, without indentation',
      'revisions:\n- version: 1\n  on: "2010-06-01"\n  what: First published.\n',
      'revisions:\n- version: 1\n  on: "2010-06-01"\n  what: First published.\n- version: 2\n  on: \'2021-07-01\'\n  what: "The guard\'s name, and the day."\n',
    ],
    [
      'in a list on one line',
      'revisions: [ { version: 1, on: "2010-06-01", what: First published. } ]',
      'revisions: [ { version: 1, on: "2010-06-01", what: First published. }, { version: 2, on: \'2021-07-01\', what: "The guard\'s name, and the day." } ]',
    ],
  ])('is written as the one before: %s', (_how, before, after) => {
    expect(withRevision(claim(before), revision)).toBe(claim(after));
    const windows = (text: string): string => claim(text).replaceAll('\n', '\r\n');
    expect(withRevision(windows(before), revision)).toBe(windows(after));
  });

  test('is written nowhere where there is no list of them', () => {
    for (const text of [claim(''), claim('revisions: none'), claim('revisions: []'), 'Text.\n'])
      expect(() => withRevision(text, revision)).toThrow(new RangeError('the claim has no list of revisions'));
  });

  test('is a block where a line would be too long', () => {
    const before = 'revisions:\n  - { version: 1, on: "2010-06-01", what: First published. }';
    const what = `${'It says more. '.repeat(8)}It ends.`;
    expect(withRevision(claim(before), { ...revision, what })).toBe(
      claim(`${before}\n  - version: 2\n    on: '2021-07-01'\n    what: '${what}'`),
    );
  });
});

describe('npm run claim:revise', () => {
  test('adds the revision and writes the version, and touches nothing else', async () => {
    const content = await openRecorded();
    edit(content, 'claims/flour-carts.md', 'Nobody else counted.', 'Nobody else counted them.');
    const before = read(content, 'claims/flour-carts.md');
    const files = hashTree(content.folder);
    expect(await revise(content, '--on', '2021-07-01', 'flour-carts', 'Says what was counted.')).toEqual({
      status: 0,
      stdout:
        'SV-002 flour-carts: version 2. Says what was counted.\nNothing here tells which versions were published, so that each recorded one counts as that, and another was added after it. Name the published commit with --published where there is one.\n',
      stderr: '',
    });
    const line = '  - { version: 1, on: "2010-06-01", what: First published. }\n';
    expect(read(content, 'claims/flour-carts.md')).toBe(
      before.replace(line, `${line}  - { version: 2, on: '2021-07-01', what: 'Says what was counted.' }\n`),
    );
    const version = JSON.parse(read(content, 'versions/SV-002/2.json')) as { text: string };
    expect(version.text).toMatch(/^The reporter stood at the mill\. Nobody else counted them\.\n/);
    const changed = hashTree(content.folder).filter((file) => !files.includes(file));
    expect(changed).toHaveLength(2);
  });

  test('counts the versions of each claim by itself', async () => {
    const content = await openRecorded();
    edit(content, 'claims/mill-distance.md', 'Ten of them are therefore', 'Ten of these are therefore');
    edit(content, 'claims/flour-carts.md', 'Nobody else counted.', 'Nobody else counted them.');
    const { stdout } = await revise(content, '--on', '2021-07-01', 'mill-distance', 'flour-carts', 'Says it better.');
    expect(stdout.split('\n').slice(0, 2).sort()).toEqual([
      'SV-002 flour-carts: version 2. Says it better.',
      'SV-003 mill-distance: version 3. Says it better.',
    ]);
    expect(read(content, 'claims/mill-distance.md')).toContain("  - { version: 3, on: '2021-07-01'");
    expect(read(content, 'claims/flour-carts.md')).toContain("  - { version: 2, on: '2021-07-01'");
  });

  test('adds none to a claim whose new revision stands in its file', async () => {
    const content = await openRecorded();
    const own = 'what: First published. }\n  - { version: 2, on: "2010-06-09", what: Says what was counted. }';
    edit(content, 'claims/flour-carts.md', 'what: First published. }', own);
    edit(content, 'claims/flour-carts.md', 'Nobody else counted.', 'Nobody else counted them.');
    const { stdout } = await revise(content, '--changed', '--on', '2021-07-01', 'Says it better.');
    expect(stdout.split('\n')[0]).toBe('SV-002 flour-carts: version 2. Says what was counted.');
    expect(read(content, 'claims/flour-carts.md')).toContain(own);
    expect(read(content, 'claims/flour-carts.md')).not.toContain('version: 3');
  });

  test('records everything that changed with one entry, in one call', async () => {
    const content = await openRecorded();
    edit(content, 'actors/mira-tolen.yaml', 'name: Mira Tolen', 'name: M. Tolen');
    const { status, stdout } = await revise(content, '--changed', '--on', '2021-07-01', 'A name was corrected.');
    expect({ status, lines: stdout.match(/^SV-/gm)?.length }).toEqual({ status: 0, lines: 3 });
    expect(await revise(content, '--changed', 'Again.')).toEqual({
      status: 1,
      stdout: '',
      stderr: 'Every claim is as it was last recorded: there is nothing to record.\n',
    });
  });

  test('says what is left where another claim changed too', async () => {
    const content = await openRecorded();
    edit(content, 'actors/mira-tolen.yaml', 'name: Mira Tolen', 'name: M. Tolen');
    const { stdout } = await revise(content, 'bridge-taken', 'A name was corrected.');
    expect(stdout).toMatch(
      /^SV-001 .*\nNothing here tells .*\n\nThat is recorded. What the check asks of others:\ncontent\/claims\/bridge-kept\.md:.*\n.*forty-prisoners/,
    );
  });

  test('says how many are left, and with which command they are recorded, where there are many', async () => {
    const content = await openRecorded();
    for (const claim of ['bridge-taken', 'bridge-kept', 'flour-carts', 'forty-prisoners', 'mill-distance'])
      edit(content, `claims/${claim}.md`, '\ntitle: ', '\ntitle: On that day, ');
    const { stdout } = await revise(content, 'flour-carts', 'A name was corrected.');
    expect(stdout.split('\n\n').at(-1)).toBe(
      'That is recorded. What the check asks of others:\n4 claim-changed: npm run claim:revise -- --changed "what changed and why"\n4 problems. Each by itself: npm run check -- --all\n',
    );
  });

  test('takes several claims in one call, with the same words', async () => {
    const content = await openRecorded();
    edit(content, 'actors/mira-tolen.yaml', 'name: Mira Tolen', 'name: M. Tolen');
    const { status, stdout } = await revise(content, 'bridge-taken', 'bridge-kept', 'A name was corrected.');
    expect({ status, lines: stdout.match(/^SV-\d+ \S+ version 2\. A name was corrected\.$/gm)?.length }).toEqual({
      status: 0,
      lines: 2,
    });
  });

  test('takes the day in UTC where none is given', async () => {
    const content = await openRecorded();
    edit(content, 'claims/flour-carts.md', 'Nobody else counted.', 'Nobody else counted them.');
    const from = new Date().toISOString().slice(0, 10);
    await revise(content, 'flour-carts', 'Says what was counted.');
    const on = /version: 2, on: '([\d-]+)'/.exec(read(content, 'claims/flour-carts.md'))?.[1];
    expect([from, new Date().toISOString().slice(0, 10)]).toContain(on);
  });

  test.each([
    [['flour-cart', 'What changed.'], 2, /^There is no claim "flour-cart": did you mean "flour-carts"\?\n/],
    [['flour-carts', 'bridge-kept', 'What changed.'], 1, /^bridge-kept is as it was last recorded: there is nothing/],
    [['flour-carts'], 2, /^Say what changed and why, for flour-carts\.\n/],
    [['What changed.'], 2, /^Name a claim, or write --changed\.\n/],
    [['--changed', 'flour-carts'], 2, /^Name claims or write --changed, not both\.\n/],
    [['--changed', 'What', 'changed'], 2, /^Found 2 arguments beside --changed/],
    [['--changed', 'changed'], 2, /^Found 1 argument beside --changed/],
    [['--on', '2021-02-30', 'flour-carts', 'What changed.'], 2, /^--on is "2021-02-30", expected a day that exists/],
    [
      ['--on', '2099-01-01', 'flour-carts', 'What changed.'],
      2,
      /^--on is "2099-01-01", and that has not come, expected/,
    ],
    [
      ['--on', '2010-05-01', 'flour-carts', 'What changed.'],
      1,
      /expected 2010-06-01 or later.*\(revision-order\) {2}\/rules\/#revision-order\n1 problem\.\nNothing was recorded\.\n$/,
    ],
    [
      ['flour-carts', 'The regime counted.'],
      1,
      /\(neutral-language\) {2}\/rules\/#neutral-language\n1 problem\.\nNothing was recorded\.\n$/,
    ],
  ])('refuses %j, and writes nothing', async (args, status, message) => {
    const content = await openRecorded();
    edit(content, 'claims/flour-carts.md', 'Nobody else counted.', 'Nobody else counted them.');
    const files = hashTree(content.folder);
    const result = await revise(content, ...args);
    expect(result).toMatchObject({ status, stdout: '', stderr: expect.stringMatching(message) as string });
    expect(hashTree(content.folder)).toEqual(files);
  });

  test('records nothing while the content has problems', async () => {
    const content = await openRecorded();
    edit(content, 'claims/flour-carts.md', 'topic: humanitarian', 'topic: bread');
    const result = await revise(content, '--changed', 'What changed.');
    expect(result).toMatchObject({ status: 1, stdout: '' });
    expect(result.stderr).toMatch(/\(not-allowed\) {2}\/rules\/#not-allowed\n1 problem\.\nNothing was recorded\.\n$/);
  });

  test('tells a slip in the call before what is wrong with the record', async () => {
    const content = await openRecorded();
    edit(content, 'claims/flour-carts.md', 'topic: humanitarian', 'topic: bread');
    const { status, stderr } = await revise(content, 'flour-cart', 'What changed.');
    expect({ status, first: stderr.split('\n')[0] }).toEqual({
      status: 2,
      first: 'There is no claim "flour-cart": did you mean "flour-carts"?',
    });
  });
});
