/** Things that are slow to make and depend on their input alone, kept on disk from one build to the next. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Makes a file from its input; the same input always gives the same bytes. */
export type Make = (input: string) => Promise<Uint8Array>;

/**
 * `make`, but for inputs that were made before: those are read from `folder`, by the SHA-256 of the input. Whatever else
 * the bytes depend on, as the version of a tool, must be in the input.
 */
export function kept(folder: string, make: Make): Make {
  return async (input) => {
    const path = join(folder, createHash('sha256').update(input).digest('hex'));
    try {
      // A build makes one file after the other: nothing else goes on that would have to wait.
      return readFileSync(path);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    }
    const made = await make(input);
    await mkdir(folder, { recursive: true });
    // Written beside and renamed: a build that is broken off leaves no half picture to be found.
    const beside = `${path}.${String(process.pid)}`;
    await writeFile(beside, made);
    await rename(beside, path);
    return made;
  };
}
