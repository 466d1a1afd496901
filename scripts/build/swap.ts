import { existsSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Puts a finished folder in the place of `dist/`, and the old one away.
 * Two renames on one disk: whatever stops it half way, {@link restore} brings the old folder back.
 * @param root - the project's folder
 * @param finished - the folder that becomes `dist/`
 */
export async function swap(root: string, finished: string): Promise<void> {
  const dist = join(root, 'dist');
  const old = join(root, '.dist-old');
  await rm(old, { recursive: true, force: true });
  // One right after the other: there is no moment for anything else between them.
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(finished, dist);
  await rm(old, { recursive: true, force: true });
}

/** Brings the last good `dist/` back where an earlier swap was stopped between its two renames. */
export async function restore(root: string): Promise<void> {
  const dist = join(root, 'dist');
  const old = join(root, '.dist-old');
  if (!existsSync(dist) && existsSync(old)) await rename(old, dist);
}

/** An empty folder beside `dist/`, of this process alone. What builds that were stopped left there goes away. */
export async function freshFolder(root: string): Promise<string> {
  const parent = join(root, '.dist-next');
  await mkdir(parent, { recursive: true });
  for (const name of await readdir(parent)) {
    if (!isRunning(Number(name))) await rm(join(parent, name), { recursive: true, force: true });
  }
  const folder = join(parent, String(process.pid));
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  return folder;
}

/** Removes a folder that {@link freshFolder} made, at once: nothing that still writes into it comes in between. */
export function discard(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  // Another build's folder may still be there.
  if (readdirSync(dirname(folder)).length === 0) rmdirSync(dirname(folder));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
