import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SCHEMA_NAMES } from '../../../src/exports/json-schema.ts';
import { readFiles } from '../../../src/record/reading/files.ts';
import { addressesOf } from '../../../src/record/addresses.ts';
import { readEntries } from '../../../src/record/entries.ts';
import { RESERVED_SLUGS } from '../../../src/record/kinds.ts';
import { CONTENT_PAGES, DATA_NAMES, PAGES, ROUTES, STANDARD_PAGES } from '../../../src/record/routes.ts';
import { DATA_FILES } from '../../../src/exports/data/files.ts';
import { FACET_KINDS } from '../../../src/wording/facets.ts';
import { soundContent } from '../../fixtures/content.ts';
import { PAGE_TYPE_FILES } from '../../site/page-types.ts';

const root = join(import.meta.dirname, '../../..');

/** The address that a file of `src/pages` answers for. */
function addressOf(file: string): string {
  const path = `/${file.replaceAll('\\', '/')}`;
  if (path === '/404.astro') return '/404.html';
  if (path.endsWith('.ts')) return path.replace(/\.ts$/, '');
  return path.replace(/index\.astro$/, '').replace(/\.astro$/, '/');
}

test('every file of the routes has its address in the list, and the list no other', () => {
  const files = readdirSync(join(root, 'src/pages'), { recursive: true, encoding: 'utf8' });
  const addresses = files.filter((name) => /\.(astro|ts)$/.test(name)).map(addressOf);
  expect([...ROUTES].sort()).toEqual(addresses.sort());
});

test('every page in running text that the menus may name is one that comes with the engine, or the record’s own', () => {
  const pages = readdirSync(join(root, 'src/standard-pages')).map((name) => name.replace(/\.mdx$/, ''));
  expect(pages.sort()).toEqual([...STANDARD_PAGES]);
  expect(CONTENT_PAGES.filter((name) => !pages.includes(name))).toEqual(['about']);
});

test('the data files in the list are those that are written', () => {
  const written = [...DATA_FILES.map(({ file }) => file), ...SCHEMA_NAMES.map((name) => `${name}.schema.json`)];
  expect([...DATA_NAMES].sort()).toEqual(written.sort());
});

test('no entry has a slug that stands in an address of its own kind', () => {
  const fixed = ROUTES.flatMap((route) => (route.split('/').length > 3 ? route.split('/').slice(2) : []));
  const words = fixed.filter((word) => /^[a-z]+$/.test(word) && word !== 'words');
  expect([...RESERVED_SLUGS]).toEqual(expect.arrayContaining([...words, ...FACET_KINDS]));
});

test('the tests of the built site look at a page of every type', () => {
  const types = PAGE_TYPE_FILES.map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
  const unseen = [...PAGES, ...ROUTES.filter((route) => route.endsWith('/') && route.includes('['))].filter((route) => {
    const pattern = new RegExp(`^${route.replaceAll(/\[\w+\]/g, '[^/]+')}$`);
    return route !== '/[page]/' && !types.some((type) => pattern.test(type));
  });
  // The later pages of a sorted list are those of the list of all claims.
  expect(unseen).toEqual(['/claims/[facet]/[value]/page/[page]/']);
});

const content = soundContent();
const files = await readFiles(content.folder, 'content', () => undefined);
content.remove();
const { has } = addressesOf(
  readEntries(files, () => undefined),
  CONTENT_PAGES,
);

test.each([
  ...PAGES,
  '/feed.xml',
  '/claims/flour-carts/',
  '/claims/mill-distance/v/2/',
  '/claims/flour-carts.csl.json',
  '/claims/flour-carts/embed/',
  '/claims/topic/control/',
  '/claims/verdict/contested/',
  '/claims/side/outlet/',
  '/claims/actor/mira-tolen/',
  '/claims/source/herald/',
  '/claims/place/mill/',
  '/sources/courier/words/',
  '/as-of/2010-05-04/',
  '/as-of/2010-05-10/',
  '/data/claims.csv',
  '/data/geojson.schema.json',
  '/oembed/flour-carts.json',
])('%s is an address of the site', (address) => {
  expect(has(address)).toBe(true);
});

test.each([
  '/claims/flower-carts/',
  '/claims/mill-distance/v/3/',
  '/claims/mill-distance/v/0/',
  '/claims/mill-distance/v/1.0/',
  '/claims/flour-carts.xml',
  '/claims/topic/weather/',
  '/claims/place/sarvand/',
  '/claims/page/2/',
  '/sources/courier/word/',
  '/as-of/2010-05-03/',
  '/as-of/2010-05-11/',
  '/as-of/2021-02-30/',
  '/data/claims.xlsx',
  '/data/nothing.schema.json',
  '/oembed/nothing.json',
  '/nothing/',
  '/about',
  '/constructor/toString/',
])('%s is none', (address) => {
  expect(has(address)).toBe(false);
});
