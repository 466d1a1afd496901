/** A time-stamp is what an authority signed, and proved without asking anybody. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openStamp } from '../../../src/record/stamps/open.ts';
import { authorityOf, refusal, SHA_512 } from '../../fixtures/authority.ts';

const SOUND = join(import.meta.dirname, '../../fixtures/sound');
const DIGEST = '5f'.repeat(32);
const AGAIN = 'take the file out, and run "npm run source:stamp"';
const tower = await authorityOf('Old Tower');

async function told(answer: Uint8Array, pem = tower.pem): Promise<string[]> {
  const { value, wrong = [] } = await openStamp(answer, pem, 'old-tower');
  return value === undefined ? wrong.map(({ message }) => message) : [`${value.digest} at ${value.time}`];
}

test('a stamp says which digest its authority was shown, and when', async () => {
  expect(await told(await tower.stamp(DIGEST))).toEqual([`${DIGEST} at 2015-03-04T05:06:07Z`]);
});

test('a stamp leads to its authority by the office that issued the certificate of its signer', async () => {
  const { pem, stamp } = await authorityOf('Bell Tower', { byOffice: true });
  expect(await told(await stamp(DIGEST), pem)).toEqual([`${DIGEST} at 2015-03-04T05:06:07Z`]);
});

test('a signature may name its certificate by another kind of digest', async () => {
  expect(await told(await tower.stamp(DIGEST, { namedBy: SHA_512 }))).toEqual([`${DIGEST} at 2015-03-04T05:06:07Z`]);
});

describe('a stamp that OpenSSL made', () => {
  const stamp = readFileSync(join(SOUND, 'sources/courier.hill-clock.tsr'));
  const certificate = readFileSync(join(SOUND, 'authorities/hill-clock.pem'), 'utf8');

  test('is opened', async () => {
    const { value } = await openStamp(stamp, certificate, 'hill-clock');
    expect(value?.time).toBe('2026-11-29T17:15:38Z');
  });

  test('says nothing else, whichever of its bytes is changed', async () => {
    const { value } = await openStamp(stamp, certificate, 'hill-clock');
    let refused = 0;
    // Some of them, so that every part has some: what no signature covers may change, and says nothing.
    for (let at = 0; at < stamp.length; at += 23) {
      const changed = Buffer.from(stamp);
      changed[at] = (changed[at] ?? 0) ^ 1;
      const opened = await openStamp(changed, certificate, 'hill-clock');
      if (opened.wrong === undefined) expect(opened.value, String(at)).toEqual(value);
      else refused += 1;
    }
    expect(refused).toBeGreaterThan(stamp.length / 23 / 2);
  });
});

describe('refused is', () => {
  test('a stamp by the certificate of another authority', async () => {
    const other = await authorityOf('New Tower');
    expect(await told(await tower.stamp(DIGEST), other.pem)).toEqual([
      `its signature does not lead to the certificate authorities/old-tower.pem, expected it to: ${AGAIN}, or ask the authority for its certificate`,
    ]);
  });

  test('and so by one of the same name with another key', async () => {
    const other = await authorityOf('Old Tower');
    expect(await told(await tower.stamp(DIGEST), other.pem)).toEqual([expect.stringContaining('does not lead to')]);
  });

  test.each([
    ['before', '2012-05-31T23:59:59Z'],
    ['after', '2014-07-01T00:00:01Z'],
  ])('a time %s the certificate of the signer holds', async (_when, at) => {
    const short = await authorityOf('Short', { holds: ['2012-06-01', '2014-07-01'] });
    expect(await told(await short.stamp(DIGEST, { at: '2013-01-01T00:00:00Z' }), short.pem)).toEqual([
      `${DIGEST} at 2013-01-01T00:00:00Z`,
    ]);
    expect(await told(await short.stamp(DIGEST, { at }), short.pem)).toEqual([
      `it is of ${at.slice(0, 10)}, and a certificate by which it is proved holds from 2012-06-01 to 2014-07-01, expected a time in that: ${AGAIN}`,
    ]);
  });

  test('a time after the pinned certificate has ended', async () => {
    const long = await authorityOf('Long', { holds: ['2010-01-01', '2040-01-01'] });
    expect(await told(await long.stamp(DIGEST, { at: '2035-01-01T00:00:00Z' }), long.pem)).toEqual([
      expect.stringContaining('holds from 2010-01-01 to 2030-12-31'),
    ]);
  });

  test.each([
    ['that does not say what it is for', { purposes: [] }],
    ['that is for something else', { purposes: ['1.3.6.1.5.5.7.3.3'] }],
    ['that is for other things too', { purposes: ['1.3.6.1.5.5.7.3.8', '1.3.6.1.5.5.7.3.3'] }],
    ['whose purpose a program may pass over', { critical: false }],
  ])('the signature of a certificate %s', async (_what, terms) => {
    const loose = await authorityOf('Loose', terms);
    expect(await told(await loose.stamp(DIGEST), loose.pem)).toEqual([
      `its signer's certificate is not for time-stamps alone, expected one that is: ${AGAIN}`,
    ]);
  });

  test.each([
    ['that does not name its certificate', { isNamed: false }],
    ['that names it by a digest of no known kind', { namedBy: '1.2.3.4.5' }],
  ])('a signature %s', async (_what, answer) => {
    expect(await told(await tower.stamp(DIGEST, answer))).toEqual([
      `its signature does not fit what it signs, expected it as the authority made it: ${AGAIN}`,
    ]);
  });

  test('a digest of another kind', async () => {
    expect(await told(await tower.stamp(DIGEST, { algorithm: SHA_512 }))).toEqual([
      `it stamps a digest of the kind ${SHA_512}, expected SHA-256: ${AGAIN}`,
    ]);
  });

  test('an authority that would not', async () => {
    expect(await told(refusal('Not today.'))).toEqual([
      `the authority gave no time-stamp and says "Not today.", expected one: ${AGAIN}`,
    ]);
  });

  test.each([
    ['an empty file', Buffer.from('')],
    ['a page of the web', Buffer.from('<!doctype html>')],
    ['what a second one has signed', tower.stamp(DIGEST, { isSignedTwice: true })],
  ])('%s', async (_what, answer) => {
    expect(await told(await answer)).toEqual([
      `this is no answer of an authority of time-stamps (RFC 3161), expected one: ${AGAIN}`,
    ]);
  });
});
