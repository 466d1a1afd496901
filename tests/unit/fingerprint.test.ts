import { createHmac } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFingerprint, printsOf, writeFingerprint } from '../../src/domain/fingerprint.ts';
import { runBytes } from '../../src/domain/fingerprint/bytes.ts';
import { fingerprintWith } from '../../src/domain/fingerprint/make.ts';
import { fingerprintSchema } from '../../src/domain/schema/fingerprint.ts';
import { SAMPLE, SAMPLE_ID } from './sample-article.ts';

describe('a fingerprint', () => {
  const byte = (message: string) => createHmac('sha256', 'a-source').update(message).digest()[0];

  it('has one byte of the keyed hash for every run of three words, in order', () => {
    const fingerprint = makeFingerprint('a-source', 'The owner’s office — denied it.');
    expect(fingerprint.words).toBe(5);
    expect([...printsOf(fingerprint).runs]).toEqual([
      byte("The owner's office"),
      byte("owner's office denied"),
      byte('office denied it'),
    ]);
  });

  it('has one byte for what stands between each two words, with its place', () => {
    const { signs } = printsOf(makeFingerprint('a-source', 'The owner’s office —\n“denied it.”'));
    expect([...(signs ?? [])]).toEqual([
      byte('signs-1\n0\n '),
      byte('signs-1\n1\n '),
      byte('signs-1\n2\n - "'),
      byte('signs-1\n3\n '),
    ]);
  });

  it('has runs of six, where most words are letters of a script without blanks', () => {
    const { run, runs } = printsOf(makeFingerprint('a-source', '我们在Kabul等了3天。'));
    expect(run).toBe(6);
    expect([...runs]).toEqual([byte('我 们 在 Kabul 等 了'), byte('们 在 Kabul 等 了 3'), byte('在 Kabul 等 了 3 天')]);
  });

  it('says in which form it was made, and the first form can still be made and read', () => {
    const first = makeFingerprint(SAMPLE_ID, SAMPLE, 'words-1');
    const second = makeFingerprint(SAMPLE_ID, SAMPLE);
    expect(first.method).toBe('hmac-sha256-1/trigram');
    expect(second.method).toBe('hmac-sha256-1/words-2/signs-1');
    expect(fingerprintSchema.parse(first)).toEqual(first);
    expect(printsOf(first).runs).toEqual(printsOf(second).runs);
  });

  it('can be made and compared with any cryptography that gives the byte, as a browser has another', () => {
    const own = (key: string, message: string) => (key.length * 31 + [...message].length * 7) % 256;
    const fingerprint = fingerprintWith(own, 'a-source', SAMPLE, 'words-2');
    expect([...printsOf(fingerprint).runs.slice(0, 2)]).toEqual([
      ...runBytes(own, 'a-source', ['Menu', 'Ferry', 'link', 'to'], 3),
    ]);
  });

  it('fits its schema', () => {
    expect(fingerprintSchema.parse(makeFingerprint(SAMPLE_ID, SAMPLE))).toEqual(makeFingerprint(SAMPLE_ID, SAMPLE));
  });

  it.each(['runs', 'signs'])('does not fit its schema with a byte too few of its %s', (field) => {
    const fingerprint = { ...makeFingerprint(SAMPLE_ID, SAMPLE), [field]: 'AAAA' };
    expect(fingerprintSchema.safeParse(fingerprint).error?.message).toContain(`"${field}"`);
  });

  it('does not fit its schema where its bytes are no base64, and is not decoded', () => {
    const fingerprint = { ...makeFingerprint(SAMPLE_ID, SAMPLE), signs: 'no: base64!' };
    expect(fingerprintSchema.safeParse(fingerprint).error?.message).toContain('"signs"');
  });

  it('depends on the source, so that equal passages of two sources cannot be matched', () => {
    const [one, two] = ['one', 'two'].map((id) => printsOf(makeFingerprint(id, SAMPLE)));
    expect(one?.runs).not.toEqual(two?.runs);
    expect(one?.signs).not.toEqual(two?.signs);
  });

  it('is blind to line breaks and the shape of marks, and not to case or punctuation', () => {
    const plain = makeFingerprint('a-source', "The owner's office denied it");
    expect(makeFingerprint('a-source', '“The owner’s\noffice denied it!”')).toEqual(plain);
    expect(makeFingerprint('a-source', "the owner's office denied it")).not.toEqual(plain);
    expect(makeFingerprint('a-source', "The owner's office, denied it")).not.toEqual(plain);
  });

  it('cannot be made of fewer than three words', () => {
    expect(() => makeFingerprint('a-source', 'Two words.')).toThrow('needs at least 3 words, found 2');
  });
});

describe('npm run source:fingerprint', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'fingerprint-'));
    mkdirSync(join(folder, 'content/sources'), { recursive: true });
    writeFileSync(join(folder, 'article.txt'), SAMPLE);
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const script = join(import.meta.dirname, '../../scripts/source-fingerprint.ts');
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };
  const target = () => join(folder, 'content/sources', `${SAMPLE_ID}.fingerprint.json`);

  it('writes the fingerprint and says how many words it found', () => {
    expect(run(SAMPLE_ID, 'article.txt')).toEqual({
      status: 0,
      stdout: `content/sources/${SAMPLE_ID}.fingerprint.json: 135 words.\n`,
      stderr: '',
    });
    expect(readFileSync(target(), 'utf8')).toBe(writeFingerprint(makeFingerprint(SAMPLE_ID, SAMPLE)));
  });

  it('leaves the same fingerprint alone', () => {
    run(SAMPLE_ID, 'article.txt');
    expect(run(SAMPLE_ID, 'article.txt')).toMatchObject({
      status: 0,
      stdout: `content/sources/${SAMPLE_ID}.fingerprint.json: 135 words, unchanged.\n`,
    });
  });

  it('replaces one that differs only when told to', () => {
    run(SAMPLE_ID, 'article.txt');
    writeFileSync(join(folder, 'article.txt'), `${SAMPLE} One more.`);
    expect(run(SAMPLE_ID, 'article.txt')).toEqual({
      status: 1,
      stdout: '',
      stderr: `content/sources/${SAMPLE_ID}.fingerprint.json: there is a fingerprint already, and it differs from this text's. Check the file, or pass --replace.\n`,
    });
    expect(readFileSync(target(), 'utf8')).toContain('"words": 135');
    expect(run('--replace', SAMPLE_ID, 'article.txt').status).toBe(0);
    expect(readFileSync(target(), 'utf8')).toContain('"words": 137');
  });

  it('refuses a text that is not UTF-8', () => {
    writeFileSync(join(folder, 'article.txt'), Buffer.from('caf\xe9 on the river', 'latin1'));
    expect(run(SAMPLE_ID, 'article.txt')).toMatchObject({
      status: 1,
      stderr: 'article.txt:1:4  found bytes that are no UTF-8. Save the text as UTF-8, and run this again.\n',
    });
  });

  it.each([
    ['no arguments', [], 'Found 0 arguments, expected two'],
    ['an argument too many', ['a', 'article.txt', 'c'], 'Found 3 arguments, expected two'],
    ['an option that it does not know', ['--force', 'a', 'article.txt'], "Unknown option '--force'"],
    ['an id that is no slug', ['A Source', 'article.txt'], '"A Source" is no source id: expected a slug'],
  ])('refuses %s, and shows how it is called', (_name, args, message) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toContain('Usage: npm run source:fingerprint');
  });

  it.each([
    ['a file that is not there', 'nothing.txt', 'nothing.txt: cannot be read'],
    ['a text of two words', 'short.txt', 'short.txt: a fingerprint needs at least 3 words, found 2.'],
  ])('says what is wrong with %s, without a stack trace', (_name, file, message) => {
    writeFileSync(join(folder, 'short.txt'), 'Two words.');
    const { status, stderr } = run(SAMPLE_ID, file);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('tells how it is called', () => {
    expect(run('--help')).toMatchObject({ status: 0, stderr: '' });
  });
});
