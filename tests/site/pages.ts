import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Base } from './bases.ts';
import { FOLDERS } from './bases.ts';
import { filesBelow } from './tree.ts';

/** A page of the built site. */
export interface BuiltPage {
  /** Its file, from the site's root, as `claims/index.html`. */
  path: string;
  html: string;
}

/** Every page of a build. */
export function builtPages(base: Base = '/'): BuiltPage[] {
  return filesBelow(FOLDERS[base])
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({ path, html: readFileSync(join(FOLDERS[base], path), 'utf8') }));
}
