import { existsSync, statSync, utimesSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/serve/server.ts';
import { anotherBuild } from './another-build.ts';
import { FOLDERS } from './bases.ts';

/** Before the tests of the built site: sees to a second build under another base path, and serves both. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [first, second] = [FOLDERS['/'], FOLDERS['/panjshir/']];
  if (!existsSync(first)) throw new Error('There is no dist/. Run `npm run build` first.');
  const { mtime } = statSync(first);
  // The second build carries the time of the first, so that it is made once for each.
  if (!existsSync(second) || statSync(second).mtimeMs !== mtime.getTime()) {
    await anotherBuild(second, '/panjshir/');
    utimesSync(second, mtime, mtime);
  }
  const root = await serve({ folder: first, base: '/', port: 0 });
  const below = await serve({ folder: second, base: '/panjshir/', port: 0 });
  project.provide('sites', { '/': root.url, '/panjshir/': below.url });
  return async () => {
    await root.close();
    await below.close();
  };
}
