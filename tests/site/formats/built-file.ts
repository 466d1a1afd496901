import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER } from '../this-site.ts';

/** The text of a built file. */
export function builtFile(path: string): string {
  return readFileSync(join(FOLDER, path), 'utf8');
}

/** A built JSON file, read. */
export function builtJson(path: string): unknown {
  return JSON.parse(builtFile(path));
}

/** Every text in a value, on a line each, as a reader of the file has it: without the escapes of JSON. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What was found, or an Error that names what was not. */
export function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`There is no ${what}.`);
  return value;
}
