import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readRecord, unfit } from '../../../src/record/read.ts';
import { runScript, type Ran } from '../../fixtures/commands/run.ts';
import type { Content } from '../../fixtures/content.ts';
import { answering } from '../../fixtures/dialogue.ts';
import { edit, openRecorded } from '../../fixtures/open-recorded.ts';
import { reread } from '../../fixtures/reread.ts';

/** Lets a second article carry what a voice said. */
function carryAgain(content: Content): void {
  edit(content, 'sources/herald.yaml', 'reviewed: "2010-06-01"', 'reviewed: "2010-06-09"');
  edit(
    content,
    'statements/tolen-on-the-bridge.yaml',
    '- { source: courier }',
    '- { source: courier }\n  - { source: herald }',
  );
}

/** A recorded record in which a second article carries what a voice said: two claims have it among their evidence. */
async function openGrown(): Promise<Content> {
  const content = await openRecorded();
  carryAgain(content);
  return content;
}

/** The claims whose account is to be read again. */
async function asked({ folder, root }: Content): Promise<(string | undefined)[]> {
  const told = unfit(await readRecord(folder, { root, today: '2021-07-01' }));
  return told.filter(({ ruleId }) => ruleId === 'account-to-read-again').map(({ file }) => file?.replace(/.*\//, ''));
}

function revise({ root }: Content, ...args: string[]): Promise<Ran> {
  return runScript('claim-revise.ts', args, { cwd: root });
}

test('an account over evidence that has grown is to be read again until it is changed, or read on a later day', async () => {
  const content = await openGrown();
  expect(await asked(content)).toEqual(['bridge-kept.md', 'bridge-taken.md']);
  edit(content, 'claims/bridge-taken.md', 'no reporter saw it', 'no reporter saw that');
  expect(await asked(content)).toEqual(['bridge-kept.md']);
  edit(content, 'claims/bridge-kept.md', 'reviewed: "2010-06-01"', 'reviewed: "2010-06-08"');
  expect(await asked(content)).toEqual(['bridge-kept.md']);
  edit(content, 'claims/bridge-kept.md', 'reviewed: "2010-06-08"', 'reviewed: "2010-06-09"');
  expect(await asked(content)).toEqual([]);
});

test('an account that never was recorded is that of its evidence, and so is one of which only a name changed', async () => {
  const content = await openRecorded();
  edit(content, 'sources/herald.yaml', 'reviewed: "2010-06-01"', 'reviewed: "2010-06-09"');
  edit(content, 'actors/mira-tolen.yaml', 'name: Mira Tolen', 'name: M. Tolen');
  expect(await asked(content)).toEqual([]);
});

test('another number of articles is no other account', async () => {
  const content = await openRecorded();
  edit(content, 'claims/bridge-taken.md', 'no reporter saw it', 'no reporter in the two articles saw it');
  await revise(content, 'bridge-taken', 'It counts the articles.');
  carryAgain(content);
  edit(content, 'claims/bridge-taken.md', 'in the two articles saw', 'in the three articles saw');
  expect(await asked(content)).toEqual(['bridge-kept.md', 'bridge-taken.md']);
});

test('claim:reread shows each with what is new, and one key says that it still holds', async () => {
  const content = await openGrown();
  const terminal = answering([
    ['does it hold', 't'],
    ['does it hold', 'q'],
  ]);
  expect(await reread(content, terminal)).toMatchObject({ finished: false, left: '1 question' });
  const shown = terminal.shown.join('\n');
  expect(shown).toContain(
    '(2 questions left)\n  Since version 1 its evidence has grown:\n    tolen-on-the-bridge in herald\n',
  );
  expect(shown).toMatch(/\n {2}The whole account, \S+\/claims\/bridge-\w+\.md:\d+:1:\n {4}\S/);
  expect(shown).toMatch(/\n {2}-reviewed: "2010-06-01"\n {2}\+reviewed: "2010-07-01"\n/);
  expect(await asked(content)).toHaveLength(1);
  // The first answer is taken back, and given once more.
  const keys = ['<', 't', 't'].map((key) => ['does it hold', key] as const);
  expect(await reread(content, answering(keys))).toMatchObject({ finished: true });
  expect(await asked(content)).toEqual([]);
});

describe('by another key some of its sentences are written anew', () => {
  const SAID = 'Both sides say that they hold the bridge, and no reporter saw it.';
  const NEW = 'Both sides say that they hold the bridge, and the Herald carries it too.';
  test('those that may say too much are offered, and the account was read today', async () => {
    const content = await openGrown();
    const terminal = answering([
      ['does it hold', 'c'],
      ['sentence 1 of 3', NEW],
    ]);
    edit(content, 'claims/bridge-kept.md', 'reviewed: "2010-06-01"', 'reviewed: "2010-06-09"');
    await reread(content, terminal);
    const shown = terminal.shown.join('\n');
    expect(shown).toContain(`\n   1  ${SAID}\n   2  `);
    expect(shown).toContain('which (numbers, then Enter; Enter alone: 1 4 5): ');
    const text = readFileSync(content.path('claims/bridge-taken.md'), 'utf8');
    expect(text).toContain(NEW);
    expect(text).not.toContain(SAID);
    expect(text).toContain('reviewed: "2010-07-01"');
    expect(await asked(content)).toEqual([]);
  });

  test('another is by its number, and where nothing is changed it is asked once more', async () => {
    const content = await openGrown();
    edit(content, 'claims/bridge-kept.md', 'reviewed: "2010-06-01"', 'reviewed: "2010-06-09"');
    const terminal = answering([
      ['does it hold', 'c'],
      ['which', '0'],
      ['which', '2'],
      ['does it hold', 'q'],
    ]);
    await reread(content, terminal);
    const shown = terminal.shown.join('\n');
    expect(shown).toContain('which is "0", expected numbers from 1 to ');
    expect(shown).toContain('  Nothing of it is changed.');
    expect(await asked(content)).toEqual(['bridge-taken.md']);
  });
});

test('such a claim is not recorded before, as nothing would ask for it afterwards', async () => {
  const content = await openGrown();
  const refused = await revise(content, '--changed', 'The Herald carries it too.');
  expect(refused).toMatchObject({ status: 1, stdout: '' });
  expect(refused.stderr).toMatch(/^content\/claims\/bridge-kept\.md:.*\n.*\n2 problems\.\nNothing was recorded\.\n$/);
  edit(content, 'claims/bridge-taken.md', 'reviewed: "2010-06-01"', 'reviewed: "2010-06-09"');
  expect(await revise(content, 'bridge-taken', 'The Herald carries it too.')).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^SV-001 bridge-taken: version 2\. /) as string,
  });
});

test('claim:reread shows the sentences of an account that may say too much now before the whole of it', async () => {
  const content = await openGrown();
  const terminal = answering([
    ['does it hold', 'l'],
    ['does it hold', 'q'],
  ]);
  await reread(content, terminal);
  const shown = terminal.shown.join('\n');
  expect(shown).toMatch(
    /\n {2}These may say too much now:\n {4}\S+\/bridge-taken\.md:\d+:1 {2}Both sides say that they hold the bridge, and no reporter saw it\.\n/,
  );
  expect(shown).not.toMatch(/bridge-taken\.md:\d+:\d+ {2}The carts are/);
});
