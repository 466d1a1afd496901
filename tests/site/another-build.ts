import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Base } from './bases.ts';

const SCRIPT = fileURLToPath(new URL('build-into.ts', import.meta.url));

/**
 * Builds the site into a folder, in a process of its own.
 * @param env - what differs from this process's environment
 * @throws Error with what the build printed, where it fails.
 */
export async function anotherBuild(folder: string, base: Base, env: Record<string, string> = {}): Promise<void> {
  // vitest sets NODE_ENV to "test"; Astro would build something else with it.
  const own = { ...process.env, NODE_ENV: 'production', ...env };
  await promisify(execFile)(process.execPath, [SCRIPT, folder, base], { env: own });
}
