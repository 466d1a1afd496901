import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder with the hash of its bytes, sorted: two equal lists are two equal trees. */
export function hashTree(folder: string): string[] {
  return filesBelow(folder).map((path) => {
    const hash = createHash('sha256').update(readFileSync(join(folder, path)));
    return `${path} ${hash.digest('hex')}`;
  });
}

/** Paths of the files below a folder, sorted, with slashes. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}
