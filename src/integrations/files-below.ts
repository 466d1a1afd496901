import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of the files below a folder, with slashes, in an order that every machine has. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length).replaceAll('\\', '/').replace(/^\//, ''))
    .sort();
}
