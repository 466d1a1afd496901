/**
 * The whole project in a folder of its own, with a record that was invented. Whatever does not depend on how large a record
 * is, or needs one to write into, is tried on it: a build takes a fraction of the time.
 */
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Content } from '../fixtures/content.ts';
import { recordedContent } from '../fixtures/recorded.ts';

/** The files and folders of the project of which it is made. */
export const PARTS = ['public', 'scripts', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * What its commands do not find in their environment: where the published site is to lie, and what vitest says of itself.
 * With its DEV a build would read the whole content anew for every page.
 */
const LEFT_OUT: ReadonlySet<string> = new Set([
  ...['BASE_PATH', 'SITE_URL', 'CONTENT'],
  ...['BASE_URL', 'DEV', 'MODE', 'PROD', 'SSR'],
]);

export interface SmallProject {
  path: (file: string) => string;
  /** What a command of it finds in its environment. */
  env: NodeJS.ProcessEnv;
  /** Runs `npm run <name> -- <args>` as an editor would, without a terminal. */
  run: (name: string, ...args: string[]) => Ran;
  /** The same, with more in the environment. */
  runWith: (more: Record<string, string>, name: string, ...args: string[]) => Ran;
  remove: () => void;
}

type Ran = Pick<SpawnSyncReturns<string>, 'status' | 'signal' | 'stdout' | 'stderr'>;

/** Whoever waits for a program in this way hears of no deadline: one that hangs is ended, and its test fails. */
export const ENDED_WHEN_IT_HANGS = { timeout: 300_000 } as const;

/**
 * Copies the project into a new folder.
 * @param own what differs from this process's environment
 * @param record the record in it: that of the invented valley, where it is left out
 */
export async function smallProject(
  own: Record<string, string> = {},
  record: () => Promise<Content> = recordedContent,
): Promise<SmallProject> {
  const root = mkdtempSync(join(tmpdir(), 'small-project-'));
  // The tools do not ask whose content it is.
  const invented = await record();
  cpSync(invented.folder, join(root, 'content'), { recursive: true });
  invented.remove();
  for (const part of PARTS) cpSync(part, join(root, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !LEFT_OUT.has(name)));
  const env = { ...inherited, NODE_ENV: 'production', ...own };
  const runWith: SmallProject['runWith'] = (more, name, ...args) =>
    spawnSync('npm', ['run', '--silent', name, '--', ...args], {
      ...{ cwd: root, env: { ...env, ...more }, input: '' },
      ...ENDED_WHEN_IT_HANGS,
      encoding: 'utf8',
    });
  return {
    path: (file) => join(root, file),
    env,
    run: (name, ...args) => runWith({}, name, ...args),
    runWith,
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}
