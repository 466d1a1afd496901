import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { FOLDERS, type Base } from './bases.ts';
import { filesBelow } from './tree.ts';

/** A page of a built site, read and parsed when it is first looked at, once for all who look at it: nobody changes it. */
export class BuiltPage {
  /** Its file, from the site's root, as `claims/index.html`. */
  readonly path: string;
  readonly #base: Base;
  #html: string | undefined;
  #parsed: CheerioAPI | undefined;

  constructor(path: string, base: Base) {
    this.path = path;
    this.#base = base;
  }

  get html(): string {
    this.#html ??= readFileSync(join(FOLDERS[this.#base], this.path), 'utf8');
    return this.#html;
  }

  get $(): CheerioAPI {
    this.#parsed ??= load(this.html);
    return this.#parsed;
  }
}

const PAGES = new Map<Base, Map<string, BuiltPage>>();

function pagesOf(base: Base): Map<string, BuiltPage> {
  const known = PAGES.get(base);
  if (known !== undefined) return known;
  const paths = filesBelow(FOLDERS[base]).filter((path) => path.endsWith('.html'));
  if (paths.length === 0) throw new Error(`There is no page in ${FOLDERS[base]}.`);
  const pages = new Map(paths.map((path) => [path, new BuiltPage(path, base)]));
  PAGES.set(base, pages);
  return pages;
}

/** Every page of a build, by its path. */
export function builtPages(base: Base = '/'): BuiltPage[] {
  return [...pagesOf(base).values()];
}

/**
 * One page of a build.
 * @throws Error where there is none of that path.
 */
export function builtPage(path: string, base: Base = '/'): BuiltPage {
  const page = pagesOf(base).get(path);
  if (page === undefined) throw new Error(`The site has no ${path}.`);
  return page;
}
