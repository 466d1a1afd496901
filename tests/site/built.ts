import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/serve/server.ts';
import { ORLU } from '../fixtures/content.ts';
import { recordedOrlu } from '../fixtures/recorded.ts';
import { BASES, CONTENTS, FOLDERS, INVENTED_BASE, INVENTED_HOST } from './bases.ts';
import { smallProject } from './small-build.ts';
import { hashTree } from './tree.ts';

/** Before the tests of built sites: sees to that of the invented record, and serves both. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { invented, published } = FOLDERS;
  if (!existsSync(published)) throw new Error('There is no dist/. Run `npm run build` first.');
  await seeToInvented(stateOf(published));
  const orlu = await serve({ folder: invented, base: BASES.invented, port: 0 });
  const own = await serve({ folder: published, base: BASES.published, port: 0 });
  project.provide('sites', { invented: orlu.url, published: own.url });
  return async () => {
    await orlu.close();
    await own.close();
  };
}

/** What the invented record has to be built anew for: another build of the published one, or another invented record. */
function stateOf(dist: string): string {
  return createHash('sha256')
    .update(`${String(statSync(dist).mtimeMs)}\n${hashTree(ORLU).join('\n')}`)
    .digest('hex');
}

/** Builds the invented record into its folders, unless it is there for this state. */
async function seeToInvented(state: string): Promise<void> {
  const mark = join(CONTENTS.invented, '../state');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === state) return;
  const project = await smallProject({ BASE_PATH: INVENTED_BASE, SITE_URL: INVENTED_HOST }, recordedOrlu);
  try {
    const { status, stdout, stderr } = project.run('build');
    if (status !== 0) throw new Error(`The invented record cannot be built:\n${stdout}${stderr}`);
    for (const [built, folder] of [
      ['dist', FOLDERS.invented],
      ['content', CONTENTS.invented],
    ] as const) {
      rmSync(folder, { recursive: true, force: true });
      cpSync(project.path(built), folder, { recursive: true });
    }
    writeFileSync(mark, state);
  } finally {
    project.remove();
  }
}
