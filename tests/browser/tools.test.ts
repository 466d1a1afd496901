/** Tools that look at the built site in a browser, each as somebody who writes code starts it, on as little as they can take. */
import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { BASE_PATHS, FOLDERS } from '../site/bases.ts';

const run = async (script: string, args: readonly string[], env: Record<string, string> = {}): Promise<string> =>
  (await promisify(execFile)(process.execPath, [script, ...args], { env: { ...process.env, ...env } })).stdout;

test('npm run pictures takes one of a kind of page in each width, light and dark, and in print, also below a path', async () => {
  const told = await run('scripts/pictures.ts', ['--folder', resolve(FOLDERS.invented), 'not found'], {
    BASE_PATH: BASE_PATHS.invented,
  });
  expect(told).toMatch(/^7 pictures in /);
  const sizes = ['360-light', '1440-dark', 'print'].map(
    (view) => statSync(`.cache/pictures/not-found-${view}.png`).size,
  );
  expect(Math.min(...sizes)).toBeGreaterThan(5_000);
});

test('npm run bench measures how soon the page that checks a quotation answers', async () => {
  const told = await run('tests/bench/bench.ts', ['--claims', 'none', '--check']);
  expect(told).toMatch(/^quotations, one after the other +\d+ +\d+ +\d+ +\d+$/m);
});
