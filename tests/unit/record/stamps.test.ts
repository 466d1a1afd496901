/** Time-stamps in a content: each of an authority that the record lists, by its certificate, of the source in its name. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readRecord } from '../../../src/record/read.ts';
import type { Content } from '../../fixtures/content.ts';
import { readFiles } from '../../../src/record/reading/files.ts';
import { lineOf } from '../../fixtures/told.ts';
import { openSound } from '../../fixtures/open-sound.ts';

const AGAIN = 'take the file out, and run "npm run source:stamp"';
const COURIER = '0e0e5d6e628549b1dad691866f74a1160733f49d68920a9674c3b7e5fc2156f1';

async function told(change: (content: Content) => void): Promise<string[]> {
  const content = openSound();
  change(content);
  const { problems } = await readRecord(content.folder, { root: content.root, today: '2021-07-01' });
  return problems.map(lineOf);
}

const rename = (from: string, to: string) =>
  told(({ path }) => {
    renameSync(path(from), path(to));
  });
const write = (file: string, text: string) =>
  told(({ path }) => {
    writeFileSync(path(file), text);
  });

test('what is stamped stands with its source, with the time and the answer as it came', async () => {
  const { folder, root, path } = openSound();
  const { record } = await readRecord(folder, { root, today: '2021-07-01' });
  expect(record?.sources.map(({ slug, stamps }) => [slug, stamps])).toEqual([
    [
      'courier',
      ['hill-clock', 'weir-clock'].map((authority) => ({
        authority,
        time: '2026-11-29T17:15:38Z',
        file: readFileSync(path(`sources/courier.${authority}.tsr`)).toString('base64'),
      })),
    ],
    ['herald', []],
  ]);
});

describe('an editor is told of', () => {
  test('a stamp of another article', async () => {
    const [line = '', ...more] = await rename('sources/courier.hill-clock.tsr', 'sources/herald.hill-clock.tsr');
    expect(more).toEqual([]);
    expect(line).toMatch(
      /^content\/sources\/herald\.hill-clock\.tsr:1:1 {2}it stamps [0-9a-f]{64}, expected [0-9a-f]{64}, the digest of the text in the source's fingerprint/,
    );
    expect(line).toContain(`it stamps ${COURIER},`);
    expect(line).toContain(`${AGAIN}  (wrong-stamp)`);
  });

  test('a stamp of an article that was changed since', async () => {
    const lines = await told(({ path }) => {
      const file = path('sources/courier.fingerprint.json');
      writeFileSync(file, readFileSync(file, 'utf8').replace(COURIER, '0'.repeat(64)));
    });
    expect(lines.map((line) => line.split(',')[0])).toEqual([
      `content/sources/courier.hill-clock.tsr:1:1  it stamps ${COURIER}`,
      `content/sources/courier.weir-clock.tsr:1:1  it stamps ${COURIER}`,
    ]);
  });

  test('a fingerprint without a digest that could be stamped', async () => {
    const lines = await told(({ path }) => {
      const file = path('sources/courier.fingerprint.json');
      const { digests: _digests, ...older } = JSON.parse(readFileSync(file, 'utf8')) as { digests: object };
      writeFileSync(file, JSON.stringify(older));
      rmSync(path('sources/courier.weir-clock.tsr'));
    });
    expect(lines).toEqual([
      'content/sources/courier.hill-clock.tsr:1:1  courier.fingerprint.json has no digest of the text that it could stamp, expected one: make the fingerprint again with "npm run source:fingerprint"  (wrong-stamp)',
    ]);
  });

  test('a stamp by the key of another authority', async () => {
    expect(
      await told(({ path }) => {
        writeFileSync(path('authorities/hill-clock.pem'), readFileSync(path('authorities/weir-clock.pem')));
      }),
    ).toEqual([
      `content/sources/courier.hill-clock.tsr:1:1  its signature does not lead to the certificate authorities/hill-clock.pem, expected it to: ${AGAIN}, or ask the authority for its certificate  (wrong-stamp)`,
    ]);
  });

  test('a stamp of which a sign was changed', async () => {
    expect(
      await told(({ path }) => {
        const file = path('sources/courier.hill-clock.tsr');
        const bytes = readFileSync(file);
        bytes.fill('2', bytes.indexOf('20261129171538Z'), bytes.indexOf('20261129171538Z') + 4);
        writeFileSync(file, bytes);
      }),
    ).toEqual([
      `content/sources/courier.hill-clock.tsr:1:1  its signature does not fit what it signs, expected it as the authority made it: ${AGAIN}  (wrong-stamp)`,
    ]);
  });

  test('a file that is no stamp', async () => {
    expect(await write('sources/courier.hill-clock.tsr', 'Stamped.')).toEqual([
      `content/sources/courier.hill-clock.tsr:1:1  this is no answer of an authority of time-stamps (RFC 3161), expected one: ${AGAIN}  (wrong-stamp)`,
    ]);
  });

  test('a file that is far too large for one', async () => {
    expect(await write('sources/courier.hill-clock.tsr', ' '.repeat(100_001))).toEqual([
      expect.stringMatching(/^content\/sources\/courier\.hill-clock\.tsr:1:1 .*\(too-large\)$/),
    ]);
  });

  test('a stamp without a source, and one without an authority', async () => {
    expect(await rename('sources/courier.hill-clock.tsr', 'sources/couriers.hill-clock.tsr')).toEqual([
      'content/sources/couriers.hill-clock.tsr:1:1  this time-stamp belongs to no source, expected sources/couriers.yaml beside it: did you mean "courier"?  (wrong-stamp)',
    ]);
    expect(await rename('sources/courier.hill-clock.tsr', 'sources/courier.moon.tsr')).toEqual([
      'content/sources/courier.moon.tsr:1:1  "moon" is no authority of record.yaml, expected one of hill-clock, weir-clock: list it, or take the file out  (wrong-stamp)',
    ]);
  });

  test('a stamp whose name does not say whose it is', async () => {
    expect(await rename('sources/courier.hill-clock.tsr', 'sources/courier.tsr')).toEqual([
      'content/sources/courier.tsr:1:1  "courier.tsr" is no time-stamp, expected its file to be called <source>.<authority>.tsr: rename it, or move it out of the content  (unknown-file)',
    ]);
  });

  test('a certificate that is of nobody, and an authority that has none', async () => {
    expect(await rename('authorities/hill-clock.pem', 'authorities/moon.pem')).toEqual([
      'content/authorities/moon.pem:1:1  "moon.pem" is of no authority that record.yaml lists, expected one called as it is: list it, or take it out  (no-certificate)',
      'content/record.yaml:57:11  authorities/hill-clock.pem is missing, expected the certificate to which its time-stamps lead (PEM): add the file, or take the authority out  (no-certificate)',
    ]);
  });

  test('a certificate that nobody can read', async () => {
    expect(await write('authorities/hill-clock.pem', '-----BEGIN CERTIFICATE-----\nAAAA\n')).toEqual([
      'content/authorities/hill-clock.pem:1:1  this is no certificate that can be read, expected one of X.509 as PEM has it: copy it again  (no-certificate)',
    ]);
  });

  test('stamps of a record that lists no authorities', async () => {
    const lines = await told(({ path }) => {
      const file = path('record.yaml');
      writeFileSync(file, readFileSync(file, 'utf8').replace(/^authorities:[^]*/m, ''));
      rmSync(path('authorities'), { recursive: true });
      rmSync(path('sources/courier.weir-clock.tsr'));
    });
    expect(lines).toEqual([
      'content/sources/courier.hill-clock.tsr:1:1  "hill-clock" is no authority of record.yaml, expected it to list some under authorities: list it, or take the file out  (wrong-stamp)',
    ]);
  });

  test('one authority alone', async () => {
    const lines = await told(({ path }) => {
      const file = path('record.yaml');
      writeFileSync(file, readFileSync(file, 'utf8').replace(/ {2}- \{ id: weir-clock.*\n/, ''));
    });
    expect(lines).toEqual([
      'content/record.yaml:57:3  authorities is a list, expected two authorities or more, each independent of the others  (wrong-value)',
    ]);
  });
});

test('a stamp is proved once, however often it is read, and again where the certificate is another', async () => {
  const content = openSound();
  const stampsOf = async () =>
    (await readFiles(content.folder, 'content', () => undefined)).stamps.map(({ stamp }) => stamp);
  const first = await stampsOf();
  expect(first.map((stamp) => stamp?.value?.time)).not.toContain(undefined);
  expect((await stampsOf()).map((stamp, i) => stamp === first[i])).toEqual([true, true]);
  renameSync(content.path('authorities/hill-clock.pem'), content.path('authorities/weir-clock.pem'));
  writeFileSync(
    content.path('authorities/hill-clock.pem'),
    readFileSync(content.path('authorities/weir-clock.pem'), 'utf8'),
  );
  expect((await stampsOf()).map((stamp) => stamp?.wrong === undefined)).toEqual([true, false]);
});
