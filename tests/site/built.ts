import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/serve/server.ts';
import { ORLU } from '../fixtures/content.ts';
import { recordedOrlu } from '../fixtures/recorded.ts';
import { BASE_PATHS, CONTENTS, FOLDERS, INVENTED_ADDRESS } from './bases.ts';
import { PARTS, smallProject } from './small-build.ts';
import { hashTree } from './tree.ts';

/** Before the tests of built sites: sees to that of the invented record, and serves both. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { invented, published } = FOLDERS;
  if (!existsSync(published)) throw new Error('There is no dist/. Run `npm run build` first.');
  await seeToInvented(stateNow());
  const orlu = await serve({ folder: invented, base: BASE_PATHS.invented, port: 0 });
  const own = await serve({ folder: published, base: BASE_PATHS.published, port: 0 });
  project.provide('sites', { invented: orlu.url, published: own.url });
  return async () => {
    await orlu.close();
    await own.close();
  };
}

/** What the invented record has to be built anew for: other code, another invented record, or other packages. */
function stateNow(): string {
  const from = [...PARTS, ORLU, 'tests/fixtures', 'tests/site/built.ts', 'package-lock.json'];
  const lines = from.flatMap((part) => (statSync(part).isDirectory() ? hashTree(part) : [readFileSync(part, 'utf8')]));
  return createHash('sha256')
    .update([process.env.REPOSITORY_URL, ...lines].join('\n'))
    .digest('hex');
}

/** What a build must not hang on: `build.test.ts` builds the same once more elsewhere. */
const HERE = { TZ: 'UTC', LC_ALL: 'C.UTF-8' };

/** Builds the invented record into its folders, unless it is there for this state. */
async function seeToInvented(state: string): Promise<void> {
  const mark = join(CONTENTS.invented, '../state');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === state) return;
  const project = await smallProject({ ...INVENTED_ADDRESS, ...HERE }, recordedOrlu);
  try {
    const { status, stdout, stderr } = project.run('build');
    if (status !== 0) throw new Error(`The invented record cannot be built:\n${stdout}${stderr}`);
    rmSync(mark, { force: true });
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
