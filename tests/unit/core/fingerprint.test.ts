import { createHash, createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makeFingerprint, printsOf, writeFingerprint } from '../../../src/core/fingerprint.ts';
import { runBytes } from '../../../src/core/fingerprint/bytes.ts';
import { fingerprintWith } from '../../../src/core/fingerprint/make.ts';
import { fingerprintSchema } from '../../../src/core/schema/fingerprint.ts';
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

  it('has runs of three, where letters of such a script are only half of the words, and in the first form always', () => {
    expect(printsOf(makeFingerprint('a-source', '我们 two words')).run).toBe(3);
    const first = printsOf(makeFingerprint('a-source', '我 们 在 等 了 三 天', 'words-1'));
    expect(first.run).toBe(3);
    expect(first.runs).toHaveLength(5);
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
    const proofs = (text: string) => ({ ...makeFingerprint('a-source', text), digests: undefined });
    const plain = proofs("The owner's office denied it");
    expect(proofs('“The owner’s\noffice denied it!”')).toEqual(plain);
    expect(proofs("the owner's office denied it")).not.toEqual(plain);
    expect(proofs("The owner's office, denied it")).not.toEqual(plain);
  });

  it('has the digests of the text and of its words, by which a copy is known again', () => {
    const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
    expect(makeFingerprint('a-source', 'The owner’s office – denied it.').digests).toEqual({
      text: sha256('The owner’s office – denied it.'),
      words: sha256("The\nowner's\noffice\ndenied\nit"),
    });
  });

  it('cannot be made of fewer than three words', () => {
    expect(() => makeFingerprint('a-source', 'Two words.')).toThrow('needs at least 3 words, found 2');
    expect(makeFingerprint('a-source', 'Just three words.').words).toBe(3);
  });

  it('is written in one way, a field on a line, with a line break at its end', () => {
    const file = writeFingerprint(makeFingerprint('a-source', 'Just three words.'));
    expect(file).toMatch(/^\{\n {2}"source": "a-source",\n {2}"method": .*,\n {2}"words": 3,\n[^]*"\n {2}\}\n\}\n$/u);
    expect(fingerprintSchema.parse(JSON.parse(file))).toEqual(makeFingerprint('a-source', 'Just three words.'));
  });
});
