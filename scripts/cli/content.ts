/** The record's folder, for the commands that cannot do without it. */
import { statSync } from 'node:fs';
import { contentFolder, shownPath } from '../../src/record/content-folder.ts';
import { InputError } from './command.ts';

/**
 * The record's folder, which is there.
 * @throws InputError where it is not
 */
export function openContent(): string {
  const folder = contentFolder();
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return folder;
  throw new InputError(
    `${shownPath(folder)}: no such folder. Run this in the project's folder, or name the record's with CONTENT=<folder>.`,
  );
}
