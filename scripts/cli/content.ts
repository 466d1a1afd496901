/** The content folder that a command works on. */
import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { InputError } from './command.ts';

/**
 * The folder, where it is there.
 * @param named what the editor wrote; `content` in the working folder where it is left out
 */
export function contentFolder(named: string | undefined): string {
  if (named === '')
    throw new InputError('The name of the content folder is empty. Name the folder, or leave the option out.');
  const folder = named ?? join(process.cwd(), 'content');
  if (existsSync(folder)) return folder;
  throw new InputError(`${shown(folder)}: no such folder. Run this in the project's folder, or name the content.`);
}

/** A path as an editor would write it from the working folder. */
export function shown(path: string): string {
  return relative(process.cwd(), path).split(sep).join('/');
}
