import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { FOLDER } from './this-site.ts';
import { filesBelow } from './tree.ts';

/** A page of the built site, read and parsed when it is first looked at, once for all who look at it: nobody changes it. */
export class BuiltPage {
  /** Its file, from the site's root, as `claims/index.html`. */
  readonly path: string;
  #html: string | undefined;
  #parsed: CheerioAPI | undefined;

  constructor(path: string) {
    this.path = path;
  }

  get html(): string {
    this.#html ??= readFileSync(join(FOLDER, this.path), 'utf8');
    return this.#html;
  }

  get $(): CheerioAPI {
    this.#parsed ??= load(this.html);
    return this.#parsed;
  }
}

const paths = filesBelow(FOLDER).filter((path) => path.endsWith('.html'));
if (paths.length === 0) throw new Error(`There is no page in ${FOLDER}.`);
const PAGES = new Map(paths.map((path) => [path, new BuiltPage(path)]));

/** Every page of the build, by its path. */
export function builtPages(): BuiltPage[] {
  return [...PAGES.values()];
}

/**
 * One page of the build.
 * @throws Error where there is none of that path.
 */
export function builtPage(path: string): BuiltPage {
  const page = PAGES.get(path);
  if (page === undefined) throw new Error(`The site has no ${path}.`);
  return page;
}
