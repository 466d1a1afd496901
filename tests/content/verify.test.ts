import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
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
