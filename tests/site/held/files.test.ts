/** What is not for readers alone: who may look, which pages are listed, what a browser may load, and what the feeds say. */
import { parseFeed } from '@rowanmanning/feed-parser';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { builtFile, builtJson } from '../formats/built-file.ts';
import { builtPage, builtPages } from '../pages.ts';
import { BASE, expectSome, HOME, RECORD } from '../this-site.ts';
import { everyVersion, factsRecorded, slugOf, versions } from './facts.ts';
import { NEITHER, plain, VERDICTS } from './words.ts';

/** The site's address, as the canonical link of the home page tells it. */
const addressOf = (path: string): string => HOME + path.replace(/(^|\/)index\.html$/, '$1');

const POLICY =
  "default-src 'none'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; " +
  "manifest-src 'self'; base-uri 'none'; form-action 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'";

/** The lines under an address in `_headers`, without a blank before them: an address there begins with the base path. */
function headersOf(path: string): string[] {
  const address = BASE + path;
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
    const shown = builtPages().filter(
      ({ path, $ }) => $('meta[name="robots"]').length === 0 && !/^claims\/[^/]+\/v\//.test(path),
    );
    expect(parts.length).toBeGreaterThan(0);
    expect(told.toSorted()).toEqual(shown.map(({ path }) => addressOf(path)).sort());
  });

  test('says of a claim the day of its newest version, and of every page some day that has come', () => {
    const days = new Map(
      parts.flatMap((part) => {
        const $ = load(builtFile(part.slice(HOME.length)), { xml: true });
        return $('url')
          .toArray()
          .map((url) => [$(url).find('loc').text(), $(url).find('lastmod').text().slice(0, 10)] as const);
      }),
    );
    const newest = new Map(versions.map((version) => [slugOf(version), factsRecorded(version).revisions.at(-1)?.on]));
    expectSome(newest.size, 20);
    for (const [slug, on] of newest) expect(days.get(`${HOME}claims/${slug}/`), slug).toBe(on);
    const gone = RECORD.claims.map(({ withdrawn }) => withdrawn?.on);
    const last =
      [...newest.values(), ...gone]
        .map((on) => on ?? '')
        .sort()
        .at(-1) ?? '';
    for (const path of ['', 'claims/', 'disagreements/']) expect(days.get(HOME + path), path).toBe(last);
    expect([...days].filter(([, on]) => !/^\d{4}-\d\d-\d\d$/.test(on))).toEqual([]);
  });

  test('lists each once, below the address of the site', () => {
    expect(new Set(told).size).toBe(told.length);
    expect(told.filter((address) => !address.startsWith(HOME))).toEqual([]);
  });
});

describe('the policy', () => {
  test('allows on every page the site’s own files and at most one style inside it, word for word', () => {
    const policies = new Set(
      builtPages().map(({ $ }) =>
        $('meta[http-equiv="Content-Security-Policy"]')
          .attr('content')
          ?.replace(/ 'sha256-[\w+/]{43}='$/, ''),
      ),
    );
    expect([...policies]).toEqual([POLICY]);
  });

  test('says the same as a header, which lets nobody frame a page but the cards', () => {
    expect(headersOf('*')).toEqual([
      `Content-Security-Policy: ${POLICY} 'unsafe-inline'; frame-ancestors 'none'`,
      'Referrer-Policy: no-referrer',
      'X-Content-Type-Options: nosniff',
      'Access-Control-Allow-Origin: *',
      'Cross-Origin-Opener-Policy: same-origin',
      'Permissions-Policy: browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    ]);
    for (const card of ['claims/:slug/embed/', 'claims/:slug/v/:version/embed/'])
      expect(headersOf(card), card).toEqual([
        '! Content-Security-Policy',
        `Content-Security-Policy: ${POLICY} 'unsafe-inline'; frame-ancestors *`,
      ]);
  });
});

describe('the feeds', () => {
  const json = builtJson('feed.json') as {
    items: { url: string; title: string; content_html: string; date_published: string; tags: string[] }[];
  };
  const atom = parseFeed(builtFile('feed.xml'));

  /** An item for a version: what came of the claim, by what reason, who says what, and what changed. */
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
      label,
      title: `${label}: ${facts.title} (${facts.id}${correction === undefined ? added : ', verdict corrected'})`,
      on: revision?.on ?? '',
      ...{ reason: `${reason}${family === 'open' ? ` ${NEITHER}` : ''}`, changed },
      tag: correction === undefined ? (version.version === 1 ? 'published' : 'revised') : 'corrected',
    };
  });
  /** Who says what is told as said, passed on, denied, taken back or left open. */
  const STANCE = /^(?:Said|Passed on|Denied|Taken back|Left open) by .+\.$/;

  /** What an item says: the verdict, as of when and why; who says what; what changed. */
  function told(html: string): { label: string; reason: string; changed: string } {
    const $ = load(html);
    const paragraphs = $('p')
      .toArray()
      .map((paragraph) => plain($(paragraph).text()));
    const [found = '', changed = ''] = [paragraphs[0], paragraphs.at(-1)];
    expect(paragraphs.slice(1, -1).every((voices) => STANCE.test(voices))).toBe(true);
    expect(STANCE.test(paragraphs[1] ?? '') || / by .+\./.test(found), found).toBe(true);
    const reason =
      /^.+? as of \d{1,2} \w+ \d{4}, in (?:these \w+ sources|this one source)\. (.+)$/.exec(found)?.[1] ?? '';
    return { label: $('strong').text(), reason, changed };
  }

  const byUrl = <T extends { url: string }>(items: readonly T[]): T[] =>
    items.toSorted((a, b) => (a.url < b.url ? -1 : 1));

  test('tell of every version, as JSON, its verdict and title, its day, what changed and by what reason', () => {
    const versionsTold = json.items.filter(({ url }) => /\/v\/\d+\/$/.test(url));
    const shown = versionsTold.map(({ url, title, content_html: html, date_published: on, tags }) => ({
      ...{ url, title, on: on.slice(0, 10), ...told(html), tag: tags.join() },
    }));
    expectSome(expected.length);
    expect(byUrl(shown)).toEqual(byUrl(expected));
  });

  test('tell the same as Atom', () => {
    const versionsTold = atom.items.filter(({ url }) => /\/v\/\d+\/$/.test(url ?? ''));
    const shown = versionsTold.map(({ url, title, published, content, categories }) => ({
      ...{ url: url ?? '', title: title ?? '', on: published?.toISOString().slice(0, 10) ?? '' },
      ...{ ...told(content ?? ''), tag: categories.map(({ term }) => term).join() },
    }));
    expect(byUrl(shown)).toEqual(byUrl(expected));
  });
});
