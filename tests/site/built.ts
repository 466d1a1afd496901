import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/serve/server.ts';
import { BASES, FOLDERS, SMALL_HOST } from './bases.ts';
import { smallProject } from './small-build.ts';
import { hashTree } from './tree.ts';

/**
 * Before the tests of the built site: sees to a small site under another base path, and serves both. That everything
 * lies below the path that the site is built for does not depend on how much there is.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { whole, small } = FOLDERS;
  if (!existsSync(whole)) throw new Error('There is no dist/. Run `npm run build` first.');
  await seeToSmall(small, stateOf(whole));
  const root = await serve({ folder: whole, base: BASES.whole, port: 0 });
  const below = await serve({ folder: small, base: BASES.small, port: 0 });
  project.provide('sites', { whole: root.url, small: below.url });
  return async () => {
    await root.close();
    await below.close();
  };
}

/** What the small site has to be made anew for: another build of the whole one, or another small record. */
function stateOf(dist: string): string {
  const record = hashTree(join(import.meta.dirname, '../fixtures/sound')).join('\n');
  return createHash('sha256')
    .update(`${String(statSync(dist).mtimeMs)}\n${record}`)
    .digest('hex');
}

/** Builds the small site into `folder`, unless it is there for this state. */
async function seeToSmall(folder: string, state: string): Promise<void> {
  const mark = `${folder}.state`;
  if (existsSync(mark) && readFileSync(mark, 'utf8') === state) return;
  const project = await smallProject({ BASE_PATH: BASES.small, SITE_URL: SMALL_HOST });
  try {
    const { status, stdout, stderr } = project.run('build');
    if (status !== 0) throw new Error(`The small site cannot be built:\n${stdout}${stderr}`);
    rmSync(folder, { recursive: true, force: true });
    cpSync(project.path('dist'), folder, { recursive: true });
    writeFileSync(mark, state);
  } finally {
    project.remove();
  }
}
