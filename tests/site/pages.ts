import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { FOLDERS, type Site } from './bases.ts';
import { filesBelow } from './tree.ts';

/** A page of a built site, read and parsed when it is first looked at, once for all who look at it: nobody changes it. */
export class BuiltPage {
  /** Its file, from the site's root, as `claims/index.html`. */
  readonly path: string;
  readonly #site: Site;
  #html: string | undefined;
  #parsed: CheerioAPI | undefined;

  constructor(path: string, site: Site) {
    this.path = path;
    this.#site = site;
  }

  get html(): string {
    this.#html ??= readFileSync(join(FOLDERS[this.#site], this.path), 'utf8');
    return this.#html;
  }

  get $(): CheerioAPI {
    this.#parsed ??= load(this.html);
    return this.#parsed;
  }
}

const PAGES = new Map<Site, Map<string, BuiltPage>>();

function pagesOf(site: Site): Map<string, BuiltPage> {
  const known = PAGES.get(site);
  if (known !== undefined) return known;
  const paths = filesBelow(FOLDERS[site]).filter((path) => path.endsWith('.html'));
  if (paths.length === 0) throw new Error(`There is no page in ${FOLDERS[site]}.`);
  const pages = new Map(paths.map((path) => [path, new BuiltPage(path, site)]));
  PAGES.set(site, pages);
  return pages;
}

/** Every page of a build, by its path. */
export function builtPages(site: Site = 'whole'): BuiltPage[] {
  return [...pagesOf(site).values()];
}

/**
 * One page of a build.
 * @throws Error where there is none of that path.
 */
export function builtPage(path: string, site: Site = 'whole'): BuiltPage {
  const page = pagesOf(site).get(path);
  if (page === undefined) throw new Error(`The site has no ${path}.`);
  return page;
}
