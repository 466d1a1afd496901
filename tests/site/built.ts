import { execFileSync } from 'node:child_process';
import { existsSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/serve/server.ts';
import { FOLDERS } from './bases.ts';

/** Before the tests of the built site: sees to a second build under another base path, and serves both. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(FOLDERS['/'])) throw new Error('There is no dist/. Run `npm run build` first.');
  if (isOlder(FOLDERS['/panjshir/'], FOLDERS['/'])) {
    const script = fileURLToPath(new URL('second-build.ts', import.meta.url));
    // vitest sets NODE_ENV to "test"; Astro would build something else with it.
    execFileSync(process.execPath, [script], { stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' } });
    const { mtime } = statSync(FOLDERS['/']);
    utimesSync(FOLDERS['/panjshir/'], mtime, mtime);
  }
  const root = await serve({ folder: FOLDERS['/'], base: '/', port: 0 });
  const below = await serve({ folder: FOLDERS['/panjshir/'], base: '/panjshir/', port: 0 });
  project.provide('sites', { '/': root.url, '/panjshir/': below.url });
  return async () => {
    await root.close();
    await below.close();
  };
}

function isOlder(folder: string, than: string): boolean {
  const page = join(folder, 'index.html');
  return !existsSync(page) || statSync(folder).mtimeMs < statSync(than).mtimeMs;
}
