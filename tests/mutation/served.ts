import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/serve/server.ts';
import { BASE_PATHS, FOLDERS } from '../site/bases.ts';

/** Before the tests of a changed site: serves the files that lie there, and builds nothing. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, close } = await serve({ folder: FOLDERS.invented, base: BASE_PATHS.invented, port: 0 });
  project.provide('sites', { invented: url, published: '' });
  return close;
}
