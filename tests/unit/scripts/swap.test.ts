import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { discard, freshFolder, restore, swap } from '../../../scripts/build/swap.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'swap-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function site(folder: string, text: string): string {
  const path = join(root, folder);
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'index.html'), text);
  return path;
}

const shown = () => readFileSync(join(root, 'dist/index.html'), 'utf8');

describe('putting a finished site in place', () => {
  test('shows the new one and leaves nothing of the old', async () => {
    writeFileSync(join(site('dist', 'old'), 'gone.html'), '');
    await swap(root, site('next', 'new'));
    expect(shown()).toBe('new');
    expect(readdirSync(root)).toEqual(['dist']);
    expect(readdirSync(join(root, 'dist'))).toEqual(['index.html']);
  });

  test('works the first time, when there is no old one', async () => {
    await swap(root, site('next', 'new'));
    expect(shown()).toBe('new');
  });

  test('brings the old one back where a swap was stopped half way', async () => {
    site('dist', 'old');
    renameSync(join(root, 'dist'), join(root, '.dist-old'));
    await restore(root);
    expect(shown()).toBe('old');
  });

  test('restores nothing over a site that stands', async () => {
    site('dist', 'new');
    site('.dist-old', 'old');
    await restore(root);
    expect(shown()).toBe('new');
  });

  test('builds in an empty folder, whatever an earlier build left there', async () => {
    writeFileSync(join(await freshFolder(root), 'left-over.html'), '');
    expect(readdirSync(await freshFolder(root))).toEqual([]);
  });

  test('puts away what is left of a build, which is nothing where it was put in place', async () => {
    const finished = await freshFolder(root);
    site('.dist-next/1', 'of another build');
    await swap(root, finished);
    discard(finished);
    expect(readdirSync(join(root, '.dist-next'))).toEqual(['1']);
  });

  test('clears away what a stopped build left, and nothing of one that runs', async () => {
    const running = String(process.ppid);
    // No process has this number: Linux counts to 4194304.
    for (const pid of ['4194305', running]) site(join('.dist-next', pid), 'half');
    const folder = await freshFolder(root);
    discard(folder);
    expect(readdirSync(join(root, '.dist-next'))).toEqual([running]);
  });

  test('leaves no work folder behind', async () => {
    discard(await freshFolder(root));
    expect(readdirSync(root)).toEqual([]);
  });
});
