import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CheerioAPI } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { builtPages } from './pages.ts';
import { BASE as base, FOLDER } from './this-site.ts';

const ORIGIN = 'http://site.example';

const files = new Map<string, string | undefined>();

/** The file that a web host answers with, for an address within the site; none where there is nothing. */
function fileFor(pathname: string): string | undefined {
  if (!files.has(pathname)) files.set(pathname, lookFor(pathname));
  return files.get(pathname);
}

function lookFor(pathname: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const path = decodeURIComponent(pathname.slice(base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const whole = join(FOLDER, file);
  return existsSync(whole) && statSync(whole).isFile() ? file : undefined;
}

describe('the site', () => {
  const pages = new Map(builtPages().map(({ path, $ }) => [path, $]));
  const ids = new Map<string, Map<string, number>>();

  /** How many elements of a page have the id: every page has dozens of links to parts of others. */
  function countOf(id: string, file: string): number {
    let counts = ids.get(file);
    if (counts === undefined) {
      counts = new Map();
      for (const { attribs } of pages.get(file)?.('[id]').toArray() ?? [])
        counts.set(attribs.id ?? '', (counts.get(attribs.id ?? '') ?? 0) + 1);
      ids.set(file, counts);
    }
    return counts.get(id) ?? 0;
  }

  test('every address of the site that a page names is there, and every fragment', () => {
    const broken: string[] = [];
    for (const [path, $] of pages) {
      const here = new URL(base + path.replace(/(^|\/)index\.html$/, '$1'), ORIGIN);
      for (const address of addressesIn($)) {
        const to = new URL(address, here);
        if (to.origin !== ORIGIN) continue;
        const file = fileFor(to.pathname);
        const fragment = decodeURIComponent(to.hash.slice(1));
        const there = file !== undefined && (fragment === '' || countOf(fragment, file) === 1);
        if (!there) broken.push(`${path}: ${address}`);
      }
    }
    expect(broken).toEqual([]);
  });

  test('no page stands alone: each can be reached from the home page', () => {
    const reached = new Set(['index.html']);
    for (const path of reached) {
      const $ = pages.get(path);
      if ($ === undefined) continue;
      for (const address of addressesIn($)) {
        const file = fileFor(new URL(address, new URL(base + path, ORIGIN)).pathname);
        if (file !== undefined) reached.add(file);
      }
    }
    // An earlier or withdrawn address is there for those who have it, and no page leads to it.
    const listed = [...pages].filter(([path, $]) => path !== '404.html' && $('meta[name="robots"]').length === 0);
    expect(listed.map(([path]) => path).filter((path) => !reached.has(path))).toEqual([]);
  });
});

function addressesIn($: CheerioAPI): string[] {
  return $('a[href], link[href], script[src], img[src]')
    .toArray()
    .map(({ attribs }) => attribs.href ?? attribs.src ?? '')
    .filter((address) => !/^(mailto|data):/.test(address));
}
