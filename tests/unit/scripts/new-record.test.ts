import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import prettier from 'prettier';
import { afterAll, describe, expect, test } from 'vitest';
import { readRecord, unfit } from '../../../src/record/read.ts';
import { runScript, type Ran } from '../../fixtures/commands/run.ts';
import { filesBelow } from '../../site/tree.ts';

const elsewhere = mkdtempSync(join(tmpdir(), 'new-record-'));
const project = mkdtempSync(join(tmpdir(), 'new-record-project-'));
afterAll(() => {
  for (const folder of [elsewhere, project]) rmSync(folder, { recursive: true });
});

function run(script: string, args: readonly string[], CONTENT = ''): Promise<Ran> {
  return runScript(script, args, { cwd: project, env: { CONTENT } });
}

const make = (folder: string, ...options: string[]) => run('new.ts', ['record', join(elsewhere, folder), ...options]);

async function read(folder: string) {
  const result = await readRecord(join(elsewhere, folder));
  expect(unfit(result)).toEqual([]);
  if (result.record === undefined) throw new Error('no record');
  return result.record;
}

describe('a new record', () => {
  test('passes the check at once, and holds a claim that is recorded', async () => {
    const { status, stdout, stderr } = await make('plain');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(`CONTENT=${elsewhere}/plain npm start`);
    const { manifest, claims, versions } = await read('plain');
    expect(manifest.sides.map(({ id }) => id)).toEqual(['first-side', 'second-side']);
    expect(claims.map(({ id, judgement }) => `${id} ${judgement.verdict}`)).toEqual(['AB-001 claimed-only']);
    expect(versions.map(({ id, version }) => `${id} ${String(version)}`)).toEqual(['AB-001 1']);
    expect((await run('check.ts', [], join(elsewhere, 'plain'))).status).toBe(0);
  });

  test('is what the options say: name, letters, sides with a mark and a colour each, language', async () => {
    const { status, stderr } = await make(
      'named',
      ...['--name', 'The ferry: a record', '--question', 'Did it sink?', '--ids', 'FER', '--language', 'en-GB'],
      ...['--sides', 'North bank, South bank, The port, Pilots, Owners, Crew', '--contact', 'desk@ferry.example'],
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { manifest, claims } = await read('named');
    expect(manifest).toMatchObject({
      name: 'The ferry: a record',
      question: 'Did it sink?',
      ids: 'FER',
      language: 'en-GB',
    });
    expect(manifest.publisher).toEqual({ name: 'The ferry: a record', contact: 'desk@ferry.example' });
    expect(new Set(manifest.sides.map(({ mark }) => mark)).size).toBe(6);
    expect(claims.map(({ id }) => id)).toEqual(['FER-001']);
  });

  test('has the allies and the parties that were named, and its sides as they stand inside a sentence', async () => {
    const { status, stderr } = await make(
      'allied',
      ...['--sides', 'the harbour company, the dockers, the Seamen’s Guild, Tessaly'],
      ...['--allies', 'the dockers + Seamen’s Guild', '--parties', 'tessaly'],
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { manifest } = await read('allied');
    expect(
      manifest.sides.map(({ id, name, inSentence, account, role }) => [id, name, inSentence, account, role]),
    ).toEqual([
      ['harbour-company', 'Harbour company', 'the harbour company', 'The harbour company’s account', 'belligerent'],
      ['dockers', 'Dockers', 'the dockers', 'The dockers’ account', 'belligerent'],
      ['seamens-guild', 'Seamen’s Guild', 'the Seamen’s Guild', 'The Seamen’s Guild’s account', 'belligerent'],
      ['tessaly', 'Tessaly', 'Tessaly', 'Tessaly’s account', 'party'],
    ]);
    expect(manifest.allies).toEqual([['dockers', 'seamens-guild']]);
  });

  test('says how it becomes a repository, where it lies in none', async () => {
    const hint = (folder: string) =>
      `It lies in no repository of git: "git init ${elsewhere}/${folder}" makes it one, so that nothing you write is lost.`;
    expect((await make('alone')).stdout).toContain(hint('alone'));
    mkdirSync(join(elsewhere, 'kept'));
    execFileSync('git', ['init', '--quiet', join(elsewhere, 'kept')]);
    expect((await make('kept/record')).stdout).not.toContain('git init');
  });

  test('has a sample of long ago, so that the first claim of its own is judged as of its own article', async () => {
    await make('sampled');
    const { claims, sources } = await read('sampled');
    expect([...claims.map(({ asOf }) => asOf), ...sources.map(({ issued }) => issued)]).toEqual([
      '2000-01-01',
      '2000-01-01',
    ]);
  });

  test('is formatted as the content is', async () => {
    await make('formatted');
    const folder = join(elsewhere, 'formatted');
    for (const file of filesBelow(folder).filter((name) => /\.(yaml|mdx?)$/.test(name))) {
      const text = readFileSync(join(folder, file), 'utf8');
      const formatted = await prettier.format(text, { filepath: file, singleQuote: true, printWidth: 120 });
      expect({ file, text }).toEqual({ file, text: formatted });
    }
  });

  test('takes the next claim, and lists what is left of it', async () => {
    await make('continued');
    const { status, stdout } = await run(
      'new.ts',
      ['claim', 'ferry-late', '--topic', 'background', '--favours', 'first-side'],
      join(elsewhere, 'continued'),
    );
    expect(status).toBe(0);
    expect(stdout).toContain(`Wrote ${elsewhere}/continued/claims/ferry-late.md (AB-002).\n`);
  });

  test('names of the versions that of the sample alone: what was recorded since stays', async () => {
    await make('named');
    const folder = join(elsewhere, 'named');
    const readme = readFileSync(join(folder, 'README.md'), 'utf8');
    expect(readme.match(/versions\/[^`]*/g)).toEqual(
      readdirSync(join(folder, 'versions')).map((id) => `versions/${id}/`),
    );
  });

  test('of which the sample is taken out, as its README says, lacks nothing but a claim that leads', async () => {
    await make('emptied');
    const folder = join(elsewhere, 'emptied');
    const readme = readFileSync(join(folder, 'README.md'), 'utf8');
    const sample = Array.from(readme.matchAll(/^ {3}- `([^`]+)`$/gm), ([, file]) => file ?? '');
    expect(sample.length).toBeGreaterThan(5);
    for (const file of sample) rmSync(join(folder, file), { recursive: true });
    const manifest = join(folder, 'record.yaml');
    const { stderr } = await run('check.ts', [], folder);
    expect(stderr).toContain(`${manifest}:13:8  lead is "AB-001", and no claim has that id`);
    expect(stderr).toMatch(/\n1 problem\.\n$/);
  });
});

test('a folder that is there is left as it is', async () => {
  mkdirSync(join(elsewhere, 'taken'));
  expect(await make('taken')).toMatchObject({
    status: 1,
    stderr: `${elsewhere}/taken is there already. Nothing was written. Choose another folder.\n`,
  });
  expect(readdirSync(join(elsewhere, 'taken'))).toEqual([]);
});

test.each([
  ['a side alone', ['--sides', 'North bank'], 2, '--sides has 1 side, expected 2 to 6'],
  ['a side without a letter of an id', ['--sides', 'پل, North bank'], 2, '--sides has "پل", which has no letter'],
  [
    'an ally that is no side',
    ['--allies', 'the first side + the port'],
    2,
    '--allies has "the port", expected the first',
  ],
  ['an ally alone', ['--allies', 'the first side'], 2, '--allies has "the first side" alone'],
  ['a party that is no side', ['--parties', 'the port'], 2, '--parties has "the port", expected the first side or'],
  ['a side called as a role is', ['--sides', 'Outlet, North bank'], 1, 'record.yaml:'],
  ['two sides of one name', ['--sides', 'North bank, North bank'], 1, 'already, expected each once'],
  ['a name without a letter of an id', ['--name', 'پل'], 1, 'has no letter from a to z'],
  ['letters that cannot be', ['--ids', 'fer'], 2, '--ids is "fer", expected two to five capital letters'],
  ['a loaded word', ['--question', 'Who are the rebels?'], 1, 'found "rebels" in our own text'],
])('with %s nothing is written', async (_name, options, status, message) => {
  const result = await make('refused', ...options);
  expect({ status: result.status, said: result.stderr }).toEqual({
    status,
    said: expect.stringContaining(message) as string,
  });
  expect(existsSync(join(elsewhere, 'refused'))).toBe(false);
  expect(readdirSync(elsewhere).filter((name) => name.startsWith('.'))).toEqual([]);
});
