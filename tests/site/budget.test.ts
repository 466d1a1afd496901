import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtPages, type BuiltPage } from './pages.ts';
import { expectSome, FOLDER, pathIn } from './this-site.ts';
import { filesBelow } from './tree.ts';

const KB = 1024;
const gzip = (content: string | Buffer): number => gzipSync(content, { level: 9 }).length;
const pages = builtPages();

const sheets = new Map<string, number>();

/** A style sheet, which many pages load. */
function weightOfSheet(address: string): number {
  const known = sheets.get(address) ?? gzip(readFileSync(join(FOLDER, pathIn(address))));
  sheets.set(address, known);
  return known;
}

const weights = new Map<BuiltPage, number>();

/** A page with every style sheet that it loads, in bytes, each compressed alone as a server does. */
function weight(page: BuiltPage): number {
  const { html, $ } = page;
  const loaded = $('link[rel="stylesheet"]').toArray();
  const known =
    weights.get(page) ?? loaded.reduce((sum, { attribs }) => sum + weightOfSheet(attribs.href ?? ''), gzip(html));
  weights.set(page, known);
  return known;
}

/** Pages heavier than they may be, with their weight. */
function tooHeavy(which: RegExp, limit: number): string[] {
  const found = pages.filter(({ path }) => which.test(path));
  expectSome(found.length);
  return found
    .map((page) => ({ path: page.path, bytes: weight(page) }))
    .filter(({ bytes }) => bytes > limit)
    .map(({ path, bytes }) => `${path}: ${String(bytes)} bytes`);
}

describe('HTML and style together, compressed', () => {
  test('are at most 14 KB for any page of claims', () => {
    expect(tooHeavy(/^claims\//, 14 * KB)).toEqual([]);
  });

  test('are at most 14 KB for any list', () => {
    expect(tooHeavy(/^(sources|actors|places|statements)\/index\.html$/, 14 * KB)).toEqual([]);
  });

  test('are at most 20 KB for the home page, and for a page that shows the whole record', () => {
    expect(tooHeavy(/^(index\.html$|(disagreements|origins|matrix|as-of)\/)/, 20 * KB)).toEqual([]);
  });
});

describe('what a tool loads on use', () => {
  /** The module, with all that it loads, at once or when it is asked to. */
  function withAll(path: string, seen = new Set<string>()): Set<string> {
    if (seen.has(path)) return seen;
    seen.add(path);
    const text = readFileSync(join(FOLDER, path), 'utf8');
    for (const [, name = ''] of text.matchAll(/\b(?:from|import)\s*\(?\s*["'`]\.\/([^"'`]+\.js)["'`]/g))
      withAll(join(path, '..', name), seen);
    return seen;
  }
  const scriptOf = (name: string): string[] => [
    ...new Set(
      pages.flatMap(({ $ }) =>
        $('script[src]')
          .toArray()
          .map(({ attribs }) => pathIn(attribs.src ?? ''))
          .filter((path) => path.includes(`/${name}.`)),
      ),
    ),
  ];

  test.each(['WhatIf', 'WordCheck', 'OwnCopy'])('is at most 12 KB of script: %s', (name) => {
    const [path = '', ...others] = scriptOf(name);
    expect(others).toEqual([]);
    const loaded = [...withAll(path)];
    expect(loaded.reduce((sum, file) => sum + gzip(readFileSync(join(FOLDER, file))), 0)).toBeLessThanOrEqual(12 * KB);
  });

  test('is at most 2 KB of evidence for the claim', () => {
    const files = filesBelow(join(FOLDER, 'what-if'));
    expectSome(files.length);
    const heavy = files.filter((path) => gzip(readFileSync(join(FOLDER, 'what-if', path))) > 2 * KB);
    expect(heavy).toEqual([]);
  });
});

describe('what is needed to read', () => {
  // The card for other pages has one that speaks to WordPress: tests/site/embed.test.ts weighs it.
  const framed = pages.filter(({ path }) => !path.endsWith('/embed/index.html'));
  // What waits at the search field of every page.
  const isListener = (src = '') => /\/SearchListener\.[^/]+$/.test(src);
  const scripted = framed
    .map(({ path, $ }) => ({ path, scripts: $('script[src]').toArray() }))
    .map(({ path, scripts }) => ({ path, scripts: scripts.filter(({ attribs }) => !isListener(attribs.src)) }))
    .filter(({ scripts }) => scripts.length > 0);

  // tests/browser/search.test.ts sees that nothing else is loaded before somebody turns to the field.
  test('besides the page is one module of at most 2 KB with what it loads, which waits at the search field and has pages kept', () => {
    const found = framed.map(({ $ }) =>
      $('script[src]')
        .toArray()
        .filter(({ attribs }) => isListener(attribs.src)),
    );
    expect(found.filter((scripts) => scripts.length !== 1 || scripts[0]?.attribs.type !== 'module')).toEqual([]);
    const loaded = new Set(found.flatMap((scripts) => scripts.map(({ attribs }) => pathIn(attribs.src ?? ''))));
    expect(loaded.size).toBe(1);
    for (const path of loaded) {
      const text = readFileSync(join(FOLDER, path), 'utf8');
      const imported = Array.from(text.matchAll(/\bfrom\s*["']\.\/([^"']+)["']/g), ([, name = '']) => name);
      const files = [path, ...imported.map((name) => join(path, '..', name))];
      const bytes = files.reduce((sum, file) => sum + gzip(readFileSync(join(FOLDER, file))), 0);
      expect(bytes).toBeLessThanOrEqual(2 * KB);
    }
  });

  test('is no other script: only pages with a map, a search, a tool, something to copy or to keep have one, and that of an address where nothing is', () => {
    const others = scripted.filter(
      ({ path }) =>
        !/^(404|((map|search|check|data)\/)?index|claims\/[^/]+\/(v\/\d+\/)?index|sources\/[^/]+\/index)\.html$/.test(
          path,
        ),
    );
    expect(others.map(({ path }) => path)).toEqual([]);
  });

  // tests/browser/copy.test.ts reads such a page without script.
  test('what copies is one module of at most 1 KB, which waits until the page is there', () => {
    const copying = scripted.filter(({ path }) => /^(claims|sources)\//.test(path));
    expect(copying.length).toBeGreaterThan(0);
    const all = new Set(copying.flatMap(({ scripts }) => scripts.map(({ attribs }) => attribs.src ?? '')));
    // What waits for somebody to open a tool: the rest of it is loaded then.
    const loaded = [...all].filter((src) => !/\/(?:OwnCopy|WhatIf)\.[^/]+$/.test(src));
    expect(loaded.length).toBe(1);
    expect(copying.filter(({ scripts }) => scripts.some(({ attribs }) => attribs.type !== 'module'))).toEqual([]);
    for (const src of all) expect(gzip(readFileSync(join(FOLDER, pathIn(src))))).toBeLessThanOrEqual(KB);
  });

  test('is at most 60 KB of fonts, none of which blocks', () => {
    const fonts = filesBelow(FOLDER).filter((path) => path.endsWith('.woff2'));
    expect(fonts.length).toBeGreaterThan(0);
    const bytes = fonts.reduce((sum, path) => sum + readFileSync(join(FOLDER, path)).length, 0);
    expect(bytes).toBeLessThanOrEqual(60 * KB);

    const styles = filesBelow(FOLDER).filter((path) => path.endsWith('.css'));
    // A face of the reader's machine is not waited for.
    const facesIn = (path: string): string[] =>
      Array.from(readFileSync(join(FOLDER, path), 'utf8').matchAll(/@font-face\s*\{[^}]*\}/g), ([face]) => face).filter(
        (face) => face.includes('url('),
      );
    const faces = styles.map(facesIn).filter((own) => own.length > 0);
    expect(faces.length).toBeGreaterThan(0);
    for (const own of faces) expect(own.length).toBe(fonts.length);
    expect(faces.flat().filter((face) => !/font-display:\s*(swap|optional)/.test(face))).toEqual([]);
  });
});
