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

/**
 * A text for somebody at a terminal, its commands as they have to be typed there: where the environment's `CONTENT` chose
 * the record, a command without it would be about another one.
 */
export function asTyped(text: string, { CONTENT = '' }: NodeJS.ProcessEnv = process.env): string {
  return CONTENT === '' ? text : text.replace(/(?<!CONTENT=\S+ )\bnpm (?=run [a-z])/g, `CONTENT=${CONTENT} npm `);
}
