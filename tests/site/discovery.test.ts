/** What a program finds that knows nothing but the address of a page. */
import type { CheerioAPI } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { builtFile, builtJson, found } from './formats/built-file.ts';
import { builtPage, builtPages } from './pages.ts';
import { BASE, DATA_START, expectSome, HOME, MOVED, pathIn } from './this-site.ts';

const CLAIM = /^claims\/([^/]+)\/index\.html$/;
const VERSION = /^claims\/([^/]+)\/v\/(\d+)\/index\.html$/;
const claims = builtPages().filter(({ path }) => CLAIM.test(path) && builtPage(path).$('.claim-head').length > 0);
const versions = builtPages().filter(({ path }) => VERSION.test(path) && !MOVED.has(path.split('/')[1] ?? ''));
const newest = Map.groupBy(versions, ({ path }) => VERSION.exec(path)?.[1] ?? '');

/** Where links of this relation lead, as paths on the site, by the types that they tell. */
function links($: CheerioAPI, rel: string): { type: string | undefined; path: string }[] {
  return $(`head link[rel~="${rel}"]`)
    .toArray()
    .map(({ attribs }) => ({ type: attribs.type, path: pathIn(attribs.href ?? '') }));
}

const pathOf = (slug: string, version?: number): string =>
  `/claims/${slug}/${version === undefined ? '' : `v/${String(version)}/`}`;

test('there are claims and versions to look at', () => {
  expectSome(claims.length, 20);
  expectSome(versions.length, claims.length + 3);
});

describe('a claim’s page leads programs', () => {
  test('to the version to cite, which is the newest', () => {
    for (const { path, $ } of claims) {
      const slug = CLAIM.exec(path)?.[1] ?? '';
      const last = newest.get(slug)?.length;
      expect(links($, 'cite-as'), slug).toEqual([{ type: undefined, path: pathOf(slug, last) }]);
    }
  });

  test('to the claim in every other form, and each is of this claim', () => {
    for (const { path, $ } of claims) {
      const slug = CLAIM.exec(path)?.[1] ?? '';
      const id = $('.kicker span').first().text();
      const forms = new Map(links($, 'alternate').map((link) => [link.type, link.path.slice(1)]));
      expect(builtJson(forms.get('application/json') ?? ''), slug).toMatchObject({ id, slug });
      for (const type of [
        'application/x-bibtex',
        'application/x-research-info-systems',
        'application/vnd.citationstyles.csl+json',
      ])
        expect(builtFile(forms.get(type) ?? ''), `${slug}: ${type}`).toContain(id);
      expect(forms.get('application/json+oembed'), slug).toBe(`oembed/${slug}.json`);
    }
  });
});

describe('a version’s page leads programs', () => {
  test('to itself for citing, to the claim, and to the versions right before and after it', () => {
    for (const { path, $ } of versions) {
      const [, slug = '', number] = VERSION.exec(path) ?? [];
      const version = Number(number);
      const last = newest.get(slug)?.length ?? 0;
      const to = (rel: string) => links($, rel).map((link) => link.path);
      expect(to('cite-as'), path).toEqual([pathOf(slug, version)]);
      expect(to('original'), path).toEqual([pathOf(slug)]);
      expect(to('latest-version'), path).toEqual([pathOf(slug)]);
      expect(to('predecessor-version'), path).toEqual(version > 1 ? [pathOf(slug, version - 1)] : []);
      expect(to('successor-version'), path).toEqual(version < last ? [pathOf(slug, version + 1)] : []);
    }
  });

  test('to its own card, and not to files that are of the newest version', () => {
    for (const { path, $ } of versions) {
      const [, slug = '', number = ''] = VERSION.exec(path) ?? [];
      const found = links($, 'alternate').filter(({ type }) => !/atom|feed/.test(type ?? ''));
      expect(found, path).toEqual([{ type: 'application/json+oembed', path: `/oembed/${slug}/v/${number}.json` }]);
    }
  });
});

test('every page leads to both feeds, with the type of each', () => {
  const lacking = builtPages()
    .filter(({ path }) => !path.endsWith('/embed/index.html'))
    .filter(({ $ }) => {
      const forms = new Map(links($, 'alternate').map(({ type, path }) => [type, path]));
      return forms.get('application/atom+xml') !== '/feed.xml' || forms.get('application/feed+json') !== '/feed.json';
    });
  expect(lacking.map(({ path }) => path)).toEqual([]);
});

test('the home page and the page on the data lead to the data package', () => {
  for (const path of ['index.html', 'data/index.html'])
    expect(links(builtPage(path).$, 'alternate'), path).toContainEqual({
      type: 'application/vnd.datapackage+json',
      path: '/data/datapackage.json',
    });
});

describe('a list of claims', () => {
  const lists = builtPages().filter(({ path }) =>
    /^claims\/(?:(?:verdict|topic|side|place|source|actor)\/[^/]+\/)?index\.html$/.test(path),
  );

  test('leads to itself as a table and as JSON, for programs and for readers, and both hold what it shows', () => {
    expectSome(lists.length, 40);
    for (const { path, $ } of lists) {
      const forms = new Map(links($, 'alternate').map((link) => [link.type, link.path.slice(1)]));
      const [csv = '', json = ''] = [forms.get('text/csv'), forms.get('application/json')];
      const offered = $('main a')
        .toArray()
        .map(({ attribs }) => attribs.href);
      for (const file of [csv, json]) expect(offered, path).toContain(BASE + file);
      const { claims: held } = builtJson(json) as { claims: { id: string }[] };
      const shown = $('.claims > li > small')
        .toArray()
        .map((small) => $(small).text().trim());
      expect(held.map(({ id }) => id).slice(0, shown.length), path).toEqual(shown);
      expect(builtFile(csv).trim().split('\r\n').length, path).toBe(held.length + 1);
    }
  });
});

describe('the addresses in the data', () => {
  const { claims: held } = builtJson('data/claims.json') as {
    claims: { url: string; slug: string; verdict: string }[];
  };

  test('lead back: they are whole where the site was built for a host, and else begin at its root', () => {
    for (const { url, slug } of held) expect(url).toBe(`${DATA_START}claims/${slug}/`);
    expectSome(Number(DATA_START === HOME));
  });

  test('begin alike in every file', () => {
    const { slug, verdict } = found(held[0], 'claim');
    const files = [
      ...['claims.json', 'sources.json', 'claims.geojson', 'graph.json', 'claims.csv', 'actors.csv', 'places.csv'].map(
        (name) => `data/${name}`,
      ),
      ...[`claims/${slug}.json`, `claims/verdict/${verdict}.csv`, `claims/verdict/${verdict}.json`],
    ];
    const own =
      /["',]((?:https?:\/\/[^/"',]+)?\/(?:[^/"',]+\/)?)(?:claims|sources|actors|places|statements)\/[a-z0-9-]+\/["',]/g;
    for (const file of files) {
      const starts = Array.from(builtFile(file).matchAll(own), ([, start]) => start);
      expect([...new Set(starts)], file).toEqual(starts.length === 0 ? [] : [DATA_START]);
      expectSome(starts.length);
    }
  });
});
