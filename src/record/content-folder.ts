/** Which folder holds the record, and how its paths are written for people. */
import { isAbsolute, relative, resolve, sep } from 'node:path';

/** The folder in the project that holds the record where `CONTENT` names no other. */
const USUAL = 'content';

/**
 * The record's folder, for every command, the build and the dev server: the environment's `CONTENT`, from the project's
 * folder where it is no absolute path.
 * @param root the project's folder
 */
export function contentFolder(root = process.cwd(), { CONTENT }: NodeJS.ProcessEnv = process.env): string {
  return resolve(root, CONTENT === undefined || CONTENT === '' ? USUAL : CONTENT);
}

/** A path as a program opens it from the project's folder, with slashes: whole where it lies elsewhere. */
export function shownPath(path: string, root = process.cwd()): string {
  const below = relative(root, path);
  const elsewhere = isAbsolute(below) || below === '..' || below.startsWith(`..${sep}`);
  return (elsewhere ? resolve(root, path) : below || '.').split(sep).join('/');
}
