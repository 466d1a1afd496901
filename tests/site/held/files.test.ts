/** What is not for readers alone: who may look, which pages are listed, what a browser may load, and what the feeds say. */
import { parseFeed } from '@rowanmanning/feed-parser';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { builtFile, builtJson } from '../formats/built-file.ts';
import { builtPage, builtPages } from '../pages.ts';
import { expectSome, HOME } from '../this-site.ts';
import { everyVersion, factsRecorded, slugOf } from './facts.ts';
import { NEITHER, plain, VERDICTS } from './words.ts';

/** The site's address, as the canonical link of the home page tells it. */
const addressOf = (path: string): string => HOME + path.replace(/(^|\/)index\.html$/, '$1');

const POLICY =
  "default-src 'none'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; " +
  "manifest-src 'self'; base-uri 'none'; form-action 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'";

/** The lines under an address in `_headers`, without a blank before them. */
function headersOf(address: string): string[] {
  const blocks = builtFile('_headers').split(/\n\s*\n/);
  const block = blocks.find((each) => each.split('\n')[0] === address) ?? '';
  return block
    .split('\n')
    .slice(1)
    .map((line) => line.trim());
}

describe('robots.txt', () => {
  test('lets everybody read everything, and names the sitemap', () => {
    expect(builtFile('robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${HOME}sitemap-index.xml\n`);
  });
});

describe('the sitemap', () => {
  const index = load(builtFile('sitemap-index.xml'), { xml: true });
  const parts = index('sitemap > loc')
    .toArray()
    .map((loc) => index(loc).text());
  const told = parts.flatMap((part) => {
    const $ = load(builtFile(part.slice(HOME.length)), { xml: true });
    return $('url > loc')
      .toArray()
      .map((loc) => $(loc).text());
  });

  test('lists every page, but no recorded version and no card for other pages', () => {
    const shown = builtPages().filter(({ path }) => path !== '404.html' && !/^claims\/[^/]+\/(?:v|embed)\//.test(path));
    expect(parts.length).toBeGreaterThan(0);
    expect(told.toSorted()).toEqual(shown.map(({ path }) => addressOf(path)).sort());
  });

  test('lists each once, below the address of the site', () => {
    expect(new Set(told).size).toBe(told.length);
    expect(told.filter((address) => !address.startsWith(HOME))).toEqual([]);
  });
});

describe('the policy', () => {
  test('allows on every page the site’s own files and nothing else, word for word', () => {
    const policies = new Set(
      builtPages().map(({ $ }) => $('meta[http-equiv="Content-Security-Policy"]').attr('content')),
    );
    expect([...policies]).toEqual([POLICY]);
  });

  test('says the same as a header, which lets nobody frame a page but the cards', () => {
    expect(headersOf('/*')).toEqual([
      `Content-Security-Policy: ${POLICY}; frame-ancestors 'none'`,
      'Referrer-Policy: no-referrer',
      'X-Content-Type-Options: nosniff',
      'Cross-Origin-Opener-Policy: same-origin',
      'Permissions-Policy: browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    ]);
    expect(headersOf('/claims/:slug/embed/')).toEqual([
      '! Content-Security-Policy',
      `Content-Security-Policy: ${POLICY}; frame-ancestors *`,
    ]);
  });

  test('opens the data to programs of other sites', () => {
    for (const address of ['/data/*', '/claims/*.json', '/oembed/*'])
      expect(headersOf(address), address).toEqual(['Access-Control-Allow-Origin: *']);
  });
});

describe('the feeds', () => {
  const json = builtJson('feed.json') as {
    items: { id: string; url: string; title: string; content_html: string; date_modified: string; tags: string[] }[];
  };
  const atom = parseFeed(builtFile('feed.xml'));

  /** An item for a version: what came of the claim, what changed, and by what reason. */
  const expected = everyVersion.map((version) => {
    const facts = factsRecorded(version);
    const path = `claims/${slugOf(version)}/v/${String(version.version)}/`;
    const revision = facts.revisions.find((each) => each.version === version.version);
    const correction = facts.corrections.find((each) => each.version === version.version);
    const { label, family } = VERDICTS[facts.verdict];
    const added = version.version === 1 ? '' : `, version ${String(version.version)}`;
    const reason = plain(builtPage(`${path}index.html`).$('.panel-words').text());
    const changed =
      correction === undefined
        ? (revision?.what ?? '')
        : `${correction.what} ${correction.why} The verdict was ${VERDICTS[correction.verdictBefore].label}, and is now ${label}.`;
    return {
      url: HOME + path,
      title: `${label}: ${facts.title} (${facts.id}${correction === undefined ? added : ', verdict corrected'})`,
      on: revision?.on ?? '',
      words: plain(`${changed} ${reason}${family === 'open' ? ` ${NEITHER}` : ''}`),
      tag: correction === undefined ? (version.version === 1 ? 'published' : 'revised') : 'corrected',
    };
  });
  const byUrl = <T extends { url: string }>(items: readonly T[]): T[] =>
    items.toSorted((a, b) => (a.url < b.url ? -1 : 1));

  test('tell of every version, as JSON, its verdict and title, its day, what changed and by what reason', () => {
    const versionsTold = json.items.filter(({ url }) => /\/v\/\d+\/$/.test(url));
    const shown = versionsTold.map(({ url, title, content_html: html, date_modified: on, tags }) => ({
      ...{ url, title, on: on.slice(0, 10), words: plain(load(html).text()), tag: tags.join() },
    }));
    expectSome(expected.length);
    expect(byUrl(shown)).toEqual(byUrl(expected));
  });

  test('tell the same as Atom', () => {
    const versionsTold = atom.items.filter(({ url }) => /\/v\/\d+\/$/.test(url ?? ''));
    const shown = versionsTold.map(({ url, title, updated, description, categories }) => ({
      ...{ url: url ?? '', title: title ?? '', on: updated?.toISOString().slice(0, 10) ?? '' },
      ...{ words: plain(load(description ?? '').text()), tag: categories.map(({ term }) => term).join() },
    }));
    expect(byUrl(shown)).toEqual(byUrl(expected));
  });
});
