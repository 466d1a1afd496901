/** Whatever kills a build while it puts the new site in place, and whenever: there is the old one or the new one. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { restore, swap } from '../../../scripts/build/swap.ts';

const FAILING = resolve('tests/fixtures/machine/failing.ts');
const SWAP = `import { swap } from ${JSON.stringify(resolve('scripts/build/swap.ts'))}; await swap('.', 'next');`;

/** Puts a new site in place, in a process that is killed before its n-th change of the disk. Tells what is there. */
function swapKilledAt(change: number) {
  const root = mkdtempSync(join(tmpdir(), 'killed-'));
  for (const [folder, text] of [['dist', 'old'], ['next', 'new']] as const) {
    mkdirSync(join(root, folder));
    writeFileSync(join(root, folder, 'index.html'), text);
  } // prettier-ignore
  const { signal, status, stderr } = spawnSync(
    process.execPath,
    ['--import', FAILING, '--input-type=module', '-e', SWAP],
    {
      cwd: root,
      env: { ...process.env, FAILS: 'killed', FAILS_AT: `#${String(change)}` },
      encoding: 'utf8',
    },
  );
  if (signal === null && status !== 0) throw new Error(stderr);
  return { root, killed: signal === 'SIGKILL' };
}

test('a build that is killed at any change of the disk while it puts the new site in place leaves the old or the new one whole', async () => {
  const seen: string[] = [];
  for (let change = 1; ; change += 1) {
    const { root, killed } = swapKilledAt(change);
    await restore(root);
    const files = readdirSync(join(root, 'dist'));
    const text = readFileSync(join(root, 'dist/index.html'), 'utf8');
    rmSync(root, { recursive: true });
    expect(files).toEqual(['index.html']);
    seen.push(text);
    if (!killed) break;
  }
  // Killed before each of four changes, and not at all.
  expect(seen).toEqual(['old', 'old', 'old', 'new', 'new']);
});

test('what a killed build has left is no hindrance to the next', async () => {
  const { root, killed } = swapKilledAt(4);
  expect(killed).toBe(true);
  expect(existsSync(join(root, '.dist-old'))).toBe(true);
  mkdirSync(join(root, 'next'));
  writeFileSync(join(root, 'next/index.html'), 'newer');
  await restore(root);
  await swap(root, join(root, 'next'));
  expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('newer');
  expect(readdirSync(root)).toEqual(['dist']);
  rmSync(root, { recursive: true });
});
