/** The whole record as one file: what is in it is whole, and opens where no server answers. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { load } from 'cheerio';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { wholeFiles } from '../../src/exports/whole/files.ts';
import { sizeInWords } from '../../src/wording/sizes.ts';
import { withWholeDates } from '../../src/wording/whole-dates.ts';
import { builtFile } from './formats/built-file.ts';
import { FOLDER, MANIFEST } from './this-site.ts';
import { filesBelow } from './tree.ts';

const { site, book, sums } = wholeFiles(MANIFEST);
const bytesOf = (file: string) => readFileSync(join(FOLDER, 'data', file));

const unpacked = new Map(
  Object.entries(unzipSync(bytesOf(site.file))).map(([path, bytes]) => [path.slice(MANIFEST.id.length + 1), bytes]),
);
const pages = [...unpacked]
  .filter(([path]) => path.endsWith('.html'))
  .map(([path, bytes]) => ({ path, html: Buffer.from(bytes).toString('utf8') }));

/** Tags as the pages have them: their values stand between double quotation marks. */
const TAG = /<([a-z]+)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/g;
const tagsIn = (html: string) =>
  Array.from(html.matchAll(TAG), ([, name = '', written = '']) => ({
    name,
    attributes: Object.fromEntries(
      Array.from(written.matchAll(/([\w:-]+)="([^"]*)"/g), ([, key = '', value = '']) => [key, value]),
    ),
  }));

describe('the site in one file', () => {
  test('has every page of the site but those for other people’s pages, and the files that these lead to', () => {
    const own = filesBelow(FOLDER).filter(
      (path) => path.endsWith('.html') && path !== '404.html' && !path.endsWith('/embed/index.html'),
    );
    expect(pages.map(({ path }) => path)).toEqual(own);
    for (const file of ['data/claims.json', `data/${book.file}`, 'feed.xml'])
      expect(unpacked.has(file), file).toBe(true);
    expect([...unpacked.keys()].filter((path) => path.endsWith(site.file) || path.endsWith('.js'))).toEqual([]);
  });

  test('leads from file to file, and never to an address that only a server could answer', () => {
    const wrong = pages.flatMap(({ path, html }) =>
      tagsIn(html).flatMap(({ name, attributes: { href, src, action } }) => {
        const [address = ''] = (href ?? src ?? action ?? '').split('#');
        if (address === '' || /^(?:https?|mailto|data):/.test(address)) return [];
        const file = posix.join(posix.dirname(path), address);
        return unpacked.has(file) && !address.startsWith('/') ? [] : [`${path}: <${name}> ${address}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('shows each of its pages with its style, which finds its faces', () => {
    const sheets = new Set<string>();
    for (const { path, html } of pages) {
      const own = tagsIn(html).filter(({ name, attributes }) => name === 'link' && attributes.rel === 'stylesheet');
      expect(own.length, path).toBeGreaterThan(0);
      for (const { attributes } of own) sheets.add(posix.join(posix.dirname(path), attributes.href ?? ''));
    }
    for (const sheet of sheets) {
      const css = Buffer.from(unpacked.get(sheet) ?? []).toString('utf8');
      expect(css.length, sheet).toBeGreaterThan(0);
      const faces = Array.from(css.matchAll(/url\(([^)#]+)\)/g), ([, address = '']) => address);
      expect(faces.filter((face) => !unpacked.has(posix.join(posix.dirname(sheet), face)))).toEqual([]);
    }
  });

  test('has no script and allows none, and shows what is there without one', () => {
    const scripts = pages.filter(({ html }) => /<noscript|<script(?! type="application\/ld\+json")/.test(html));
    expect(scripts.map(({ path }) => path)).toEqual([]);
    expect(pages.filter(({ html }) => !html.includes("script-src 'none'")).map(({ path }) => path)).toEqual([]);
    for (const [path, told] of [
      ['search/index.html', 'cannot search'],
      ['check/index.html', 'needs JavaScript'],
      ['map/index.html', 'the map stands still'],
    ] as const)
      expect(load(pages.find((page) => page.path === path)?.html ?? '')('main').text(), path).toContain(told);
  });

  test('has the words of a page as the site has them', () => {
    const words = (html: string) => {
      const $ = load(html);
      $('script, noscript').remove();
      return $('main').text().replaceAll(/\s+/g, ' ');
    };
    for (const { path, html } of pages.filter((page) => /^claims\/[^/]+\/index\.html$/.test(page.path)).slice(0, 20))
      expect(words(html), path).toBe(words(builtFile(path)));
  });

  test('tells who finds it on a stick what it is', () => {
    const told = Buffer.from(unpacked.get('READ-ME.txt') ?? []).toString('utf8');
    expect(told).toContain(MANIFEST.name);
    expect(told).toContain('Open index.html');
  });
});

test('the page of the data says how large these files are', () => {
  const rows = load(builtFile('data/index.html'))('tr').toArray().map((row) => load(row).text()); // prettier-ignore
  for (const { file } of [site, book])
    expect(rows.find((row) => row.includes(file))).toContain(withWholeDates(sizeInWords(bytesOf(file).length)));
});

test('every file of the data has its sum, which it keeps', () => {
  const told = new Map(
    bytesOf(sums.file)
      .toString('utf8')
      .trimEnd()
      .split('\n')
      .map((line) => [line.slice(66), line.slice(0, 64)] as const),
  );
  const files = filesBelow(join(FOLDER, 'data')).filter((file) => !['index.html', sums.file].includes(file));
  expect([...told.keys()]).toEqual(files);
  for (const file of files) expect(createHash('sha256').update(bytesOf(file)).digest('hex'), file).toBe(told.get(file));
});
