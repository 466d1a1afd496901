import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFingerprint, writeFingerprint } from '../../../src/core/fingerprint.ts';
import { runScript } from '../../fixtures/commands/run.ts';
import { SAMPLE, SAMPLE_ID } from '../core/sample-article.ts';

describe('npm run source:fingerprint', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'fingerprint-'));
    mkdirSync(join(folder, 'content/sources'), { recursive: true });
    writeFileSync(join(folder, 'article.txt'), SAMPLE);
    writeFileSync(join(folder, 'content/sources', `${SAMPLE_ID}.yaml`), 'label: It is read by the check.\n');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const run = (...args: string[]) => runScript('source-fingerprint.ts', args, { cwd: folder });
  const target = () => join(folder, 'content/sources', `${SAMPLE_ID}.fingerprint.json`);

  it('writes the fingerprint and says how many words it found', async () => {
    expect(await run(SAMPLE_ID, 'article.txt')).toEqual({
      status: 0,
      stdout: `content/sources/${SAMPLE_ID}.fingerprint.json: 135 words.\n`,
      stderr: '',
    });
    expect(readFileSync(target(), 'utf8')).toBe(writeFingerprint(makeFingerprint(SAMPLE_ID, SAMPLE)));
  });

  it('leaves the same fingerprint alone', async () => {
    await run(SAMPLE_ID, 'article.txt');
    expect(await run(SAMPLE_ID, 'article.txt')).toMatchObject({
      status: 0,
      stdout: `content/sources/${SAMPLE_ID}.fingerprint.json: 135 words, unchanged.\n`,
    });
  });

  it('replaces one that differs only when told to', async () => {
    await run(SAMPLE_ID, 'article.txt');
    writeFileSync(join(folder, 'article.txt'), `${SAMPLE} One more.`);
    expect(await run(SAMPLE_ID, 'article.txt')).toEqual({
      status: 1,
      stdout: '',
      stderr: `content/sources/${SAMPLE_ID}.fingerprint.json: there is a fingerprint already, and it differs from this text's. Check the file, or pass --replace.\n`,
    });
    expect(readFileSync(target(), 'utf8')).toContain('"words": 135');
    expect((await run('--replace', SAMPLE_ID, 'article.txt')).status).toBe(0);
    expect(readFileSync(target(), 'utf8')).toContain('"words": 137');
  });

  it('writes none for a source that there is not, and says which was meant', async () => {
    const slip = SAMPLE_ID.slice(0, -1);
    const { status, stderr } = await run(slip, 'article.txt');
    expect({ status, first: stderr.split('\n')[0] }).toEqual({
      status: 2,
      first: `There is no source "${slip}" in content/sources: did you mean "${SAMPLE_ID}"?`,
    });
    const { stderr: far } = await run('gazette', 'article.txt');
    expect(far).toContain('write it first, with npm run new -- source gazette\n');
    expect(readdirSync(join(folder, 'content/sources'))).toEqual([`${SAMPLE_ID}.yaml`]);
  });

  it('refuses a text that is not UTF-8', async () => {
    writeFileSync(join(folder, 'article.txt'), Buffer.from('caf\xe9 on the river', 'latin1'));
    expect(await run(SAMPLE_ID, 'article.txt')).toMatchObject({
      status: 1,
      stderr: 'article.txt:1:4  found bytes that are no UTF-8. Save the text as UTF-8, and run this again.\n',
    });
  });

  it.each([
    ['no arguments', [], 'Found 0 arguments, expected two'],
    ['an argument too many', ['a', 'article.txt', 'c'], 'Found 3 arguments, expected two'],
    ['an option that it does not know', ['--force', 'a', 'article.txt'], "Unknown option '--force'"],
    ['an id that is no slug', ['A Source', 'article.txt'], '"A Source" is no source id: expected a slug'],
  ])('refuses %s, and shows how it is called', async (_name, args, message) => {
    const { status, stderr } = await run(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toContain('Usage: npm run source:fingerprint');
  });

  it.each([
    ['a file that is not there', 'nothing.txt', 'nothing.txt: cannot be read'],
    ['a text of two words', 'short.txt', 'short.txt: a fingerprint needs at least 3 words, found 2.'],
  ])('says what is wrong with %s, without a stack trace', async (_name, file, message) => {
    writeFileSync(join(folder, 'short.txt'), 'Two words.');
    const { status, stderr } = await run(SAMPLE_ID, file);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('tells how it is called', async () => {
    expect(await run('--help')).toMatchObject({ status: 0, stderr: '' });
  });
});
