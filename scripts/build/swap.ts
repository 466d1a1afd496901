import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

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
  if (existsSync(dist)) await rename(dist, old);
  await rename(finished, dist);
  await rm(old, { recursive: true, force: true });
}

/** Brings the last good `dist/` back where an earlier swap was stopped between its two renames. */
export async function restore(root: string): Promise<void> {
  const dist = join(root, 'dist');
  const old = join(root, '.dist-old');
  if (!existsSync(dist) && existsSync(old)) await rename(old, dist);
}

/** An empty folder beside `dist/`, of this process alone. */
export async function freshFolder(root: string): Promise<string> {
  const folder = join(root, '.dist-next', String(process.pid));
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return folder;
}
