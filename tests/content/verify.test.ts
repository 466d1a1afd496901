import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isInstalled } from '../fixtures/programs/installed.ts';

const PAGE = readFileSync('src/standard-pages/verify.mdx', 'utf8');
const versions = globSync('content/versions/*/*.json').toSorted();

/** A command of the page, as somebody would type it. */
function typed(command: string, version: string): string {
  expect(PAGE).toContain(command);
  const line = command.replace(/versions\/AB-001\/\d+\.json/, version);
  return execFileSync('bash', ['-c', line], { encoding: 'utf8' }).trim();
}

interface Sealed {
  hash: string;
  previous: string | null;
}
const read = (path: string): Sealed => JSON.parse(readFileSync(path, 'utf8')) as Sealed;

describe.skipIf(!isInstalled('openssl'))(
  'OpenSSL, which has to be installed, shows by the commands of the page',
  () => {
    const sound = join(import.meta.dirname, '../fixtures/sound');
    const article = join(import.meta.dirname, '../fixtures/articles/courier.txt');
    const digest = createHash('sha256').update(readFileSync(article)).digest('hex');

    /** A command of the page on a stamp of the invented record. */
    function shown(command: string, authority: string, what = digest): string {
      expect(PAGE).toContain(command);
      const line = command
        .replace('<SHA-256>', what)
        .replaceAll('<authority>.tsr', join(sound, `sources/courier.${authority}.tsr`))
        .replaceAll('<authority>.pem', join(sound, `authorities/${authority}.pem`));
      return spawnSync('bash', ['-c', line], { encoding: 'utf8' }).stdout;
    }
    const VERIFY = 'openssl ts -verify -digest <SHA-256> -in <authority>.tsr -CAfile <authority>.pem';

    test('that a stamp is of a text, and of no other', () => {
      for (const authority of ['hill-clock', 'weir-clock']) {
        expect(shown(VERIFY, authority)).toContain('Verification: OK');
        expect(shown(VERIFY, authority, '0'.repeat(64))).not.toContain('OK');
        expect(
          execFileSync(
            'bash',
            [
              '-c',
              `openssl ts -verify -data ${article} -in ${sound}/sources/courier.${authority}.tsr -CAfile ${sound}/authorities/${authority}.pem 2>&1`,
            ],
            { encoding: 'utf8' },
          ),
        ).toContain('Verification: OK');
      }
    });

    test('the time that was signed', () => {
      expect(shown('openssl ts -reply -in <authority>.tsr -text', 'hill-clock')).toContain('Nov 29 17:15:38 2026 GMT');
    });
  },
);

describe.skipIf(!isInstalled('jq'))('jq, which has to be installed, shows by the commands of the page', () => {
  // A few of both forms: the check itself holds every one.
  const some = versions.filter((_, place) => place % Math.ceil(versions.length / 8) === 0);

  test('the hash that a version of a claim has', () => {
    expect(some.length).toBeGreaterThan(0);
    for (const path of some) {
      const printed = typed("jq -cSj 'del(.hash)' versions/AB-001/1.json | sha256sum", path);
      expect(printed.split(' ')[0], path).toBe(read(path).hash);
    }
  });

  test('the hash of the version before', () => {
    for (const path of some) {
      const { previous } = read(path);
      expect(typed('jq -r .previous versions/AB-001/2.json', path), path).toBe(previous ?? 'null');
    }
  });
});
