import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRecord, unfit } from '../../../src/record/read.ts';
import { runScript, type Ran } from '../../fixtures/commands/run.ts';
import type { Content } from '../../fixtures/content.ts';
import { git } from '../../fixtures/git.ts';
import { edit, openRecorded, withdraw } from '../../fixtures/open-recorded.ts';

const root = join(import.meta.dirname, '../../..');
const COURIER = join(root, 'tests/fixtures/articles/courier.txt');

function run(content: Content, script: string, input: string, ...args: string[]): Promise<Ran> {
  return runScript(script, args, { cwd: content.root, env: { PUBLISHED_COMMIT: '' }, input });
}

const read = (content: Content, file: string): string => readFileSync(content.path(file), 'utf8');
const rules = async ({ folder, root: at }: Content): Promise<(string | undefined)[]> =>
  unfit(await readRecord(folder, { root: at })).map(({ ruleId }) => ruleId);

describe('npm run quote:find -- --claim', () => {
  test('puts the quotation into the claim after yes, with the voice that the marks in the article show', async () => {
    const content = await openRecorded();
    const args = ['courier', COURIER, 'bridge is ours and so is the road', '--claim', 'bridge-kept'];
    expect(await run(content, 'quote-find.ts', 'n\n', ...args)).toMatchObject({
      status: 1,
      stderr: 'Nothing was written.\n',
    });
    const { status, stdout } = await run(content, 'quote-find.ts', 'y\n', ...args);
    expect({ status, shown: stdout.includes('content/claims/bridge-kept.md\n') }).toEqual({ status: 0, shown: true });
    expect(read(content, 'claims/bridge-kept.md')).toContain('bridge is ours, and so is the road');
    expect(read(content, 'claims/bridge-kept.md')).toContain('voice: speaker');
  });

  test.each([
    [['--claim', 'bridge-kep'], '--claim is "bridge-kep": did you mean "bridge-kept"?'],
    [['--claim', 'bridge-taken', '--statement', 'nobody'], '--statement is "nobody", expected one of'],
  ])('refuses %j', async (args, message) => {
    const content = await openRecorded();
    const { status, stderr } = await run(
      content,
      'quote-find.ts',
      '',
      'courier',
      COURIER,
      'the bridge is ours',
      ...args,
    );
    expect({ status, told: stderr.startsWith(message) }).toEqual({ status: 2, told: true });
  });
});

describe('npm run source:account -- --write', () => {
  test('asks what each stretch is for, shows what changes, and writes it after yes', async () => {
    const content = await openRecorded();
    edit(content, 'sources/courier.yaml', '  - { words: [160, 176], not: furniture }\n', '');
    expect(await rules(content)).toContain('words-unaccounted');
    const { status, stdout } = await run(content, 'source-account.ts', 'f\ny\n', 'courier', COURIER, '--write');
    expect({ status, shown: stdout.includes('+  - { words: [160, 176], not: furniture }') }).toEqual({
      status: 0,
      shown: true,
    });
    expect(await rules(content)).toEqual([]);
  });

  test('offers the evidence that the article carries, the nearest first, and gives the words to what is chosen', async () => {
    const content = await openRecorded();
    const passage = '    passages:\n      - { source: courier, words: [119, 131] }\n';
    edit(content, 'claims/forty-prisoners.md', passage, '');
    const { status, stdout } = await run(content, 'source-account.ts', '1\ny\n', 'courier', COURIER, '--write');
    expect(status).toBe(0);
    expect(stdout).toContain('  1  SV-004  A guard saw forty prisoners  (guard-on-prisoners asserts it)\n');
    expect(stdout).not.toContain('undefined');
    expect(read(content, 'claims/forty-prisoners.md')).toContain(passage);
    expect(await rules(content)).toEqual([]);
  });

  test('offers no evidence of a claim that is withdrawn, however near it is', async () => {
    const content = await openRecorded();
    edit(content, 'claims/forty-prisoners.md', '    passages:\n      - { source: courier, words: [119, 131] }\n', '');
    withdraw(content, 'forty-prisoners');
    const { stdout } = await run(content, 'source-account.ts', '\n', 'courier', COURIER, '--write');
    expect(stdout).toContain('\nwords 120 to 131: ');
    expect(stdout).toMatch(/\n {2}1 {2}SV-/);
    expect(stdout).not.toContain('SV-004');
  });

  test('writes nothing where nothing is answered', async () => {
    const content = await openRecorded();
    edit(content, 'sources/courier.yaml', '  - { words: [160, 176], not: furniture }\n', '');
    const { status, stderr } = await run(content, 'source-account.ts', '\n', 'courier', COURIER, '--write');
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'Nothing was answered. Nothing was written.\n' });
  });
});

describe('a version', () => {
  test('that is in no published commit is recorded again in its place, and one that is gets another after it', async () => {
    const content = await openRecorded();
    git(content, 'init', '--quiet');
    git(content, 'add', '.');
    git(content, 'rm', '--quiet', '--cached', '-r', 'content/versions/SV-002');
    git(content, 'commit', '--quiet', '--message', 'First');
    edit(content, 'claims/flour-carts.md', 'Nobody else counted.', 'Nobody else counted them.');
    edit(content, 'actors/mira-tolen.yaml', 'name: Mira Tolen', 'name: M. Tolen');
    const again = await run(content, 'claim-revise.ts', '', 'flour-carts', '--published', 'HEAD');
    expect(again).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^SV-002 flour-carts: version 1, again\. /) as string,
    });
    expect(read(content, 'claims/flour-carts.md')).not.toContain('version: 2');
    const told = await run(content, 'claim-revise.ts', '', '--changed', '--published', 'HEAD', 'A name was corrected.');
    expect(told.stdout).toMatch(/^SV-001 bridge-taken: version 2\. A name was corrected\.$/m);
    expect(told.stdout).not.toContain('SV-002');
    expect(await rules(content)).toEqual([]);
  });

  test('is not asked for while words of an article are for nothing', async () => {
    const content = await openRecorded();
    edit(
      content,
      'claims/flour-carts.md',
      'what: First published. }',
      'what: First published. }\n  - { version: 2, on: "2010-06-09", what: More. }',
    );
    expect(await rules(content)).toEqual(['version-missing']);
    edit(content, 'sources/courier.yaml', '  - { words: [160, 176], not: furniture }\n', '');
    expect(await rules(content)).toEqual(['words-unaccounted']);
  });
});
