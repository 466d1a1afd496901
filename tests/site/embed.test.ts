import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { extract } from '@extractus/oembed-extractor';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { builtPage, builtPages } from './pages.ts';
import { everyVersion, slugOf } from './held/facts.ts';
import { FOLDER, HOME, ID, MOVED, pathIn, RECORD, SERVED } from './this-site.ts';

const KB = 1024;
const gzip = (content: string | Buffer): number => gzipSync(content, { level: 9 }).length;
const cards = builtPages().filter(
  ({ path }) => path.endsWith('/embed/index.html') && !MOVED.has(path.split('/')[1] ?? ''),
);
const pinned = cards.filter(({ path }) => /\/v\/\d+\/embed\//.test(path));

describe('a claim’s card for other pages', () => {
  test('is there for every claim, and for every version of it', () => {
    const claims = RECORD.claims.map(({ slug }) => `claims/${slug}/embed/index.html`);
    const versions = everyVersion.map(
      (version) => `claims/${slugOf(version)}/v/${String(version.version)}/embed/index.html`,
    );
    expect(cards.map(({ path }) => path).sort()).toEqual([...claims, ...versions].sort());
    expect(claims.length).toBeGreaterThan(20);
    expect(versions.length).toBeGreaterThan(claims.length);
  });

  test('weighs at most 10 KB with all that it loads, compressed', () => {
    const heavy = cards.flatMap(({ path, html, $ }) => {
      const loaded = $('link[rel="stylesheet"], link[rel="preload"], link[rel="icon"], script')
        .toArray()
        .map(({ attribs }) => readFileSync(join(FOLDER, pathIn(attribs.href ?? attribs.src ?? ''))));
      const bytes = gzip(html) + loaded.reduce((sum, file) => sum + gzip(file), 0);
      return bytes > 10 * KB ? [`${path}: ${String(bytes)}`] : [];
    });
    expect(heavy).toEqual([]);
  });

  test('loads nothing but one style sheet, which names no font and no picture, and one script of half a kilobyte', () => {
    for (const { path, $ } of cards) {
      expect($('img, iframe, link[rel="preload"]').length, path).toBe(0);
      // Without one a browser asks the host for an icon, wherever the site lies.
      expect($('link[rel="icon"]').attr('href'), path).toMatch(/\/favicon\.svg$/);
      const scripts = $('script').toArray();
      expect(scripts.map(({ attribs }) => attribs.type)).toEqual(['module']);
      const script = readFileSync(join(FOLDER, pathIn(scripts[0]?.attribs.src ?? '')));
      expect(gzip(script), path).toBeLessThanOrEqual(KB / 2);
      const sheets = $('link[rel="stylesheet"]').toArray();
      expect(sheets.length, path).toBe(1);
      expect(readFileSync(join(FOLDER, pathIn(sheets[0]?.attribs.href ?? '')), 'utf8'), path).not.toMatch(
        /url\(|@import/,
      );
    }
  });

  test('tells its version and the day of it, leads to its claim and stays out of search engines', () => {
    for (const { path, $ } of cards) {
      expect($('.embed-kicker').text(), path).toMatch(
        new RegExp(`^\\s*${ID}, version \\d+ of \\d{1,2}\u00a0\\w+ \\d{4}\\s*$`),
      );
      expect($('meta[name="robots"]').attr('content'), path).toBe('noindex');
      expect($('h1 a').attr('href'), path).toBe($('link[rel="canonical"]').attr('href'));
      expect($('h1 a').attr('href'), path).toBe(HOME + path.replace('embed/index.html', ''));
    }
  });

  test('of a version says when there is a newer one, and which, and of the newest says nothing', () => {
    const newest = new Map<string, number>();
    for (const { path } of pinned) {
      const [, slug = '', version] = /^claims\/([^/]+)\/v\/(\d+)\//.exec(path) ?? [];
      newest.set(slug, Math.max(newest.get(slug) ?? 0, Number(version)));
    }
    let superseded = 0;
    for (const { path, $ } of pinned) {
      const [, slug = '', version] = /^claims\/([^/]+)\/v\/(\d+)\//.exec(path) ?? [];
      expect($('.embed-kicker').text(), path).toContain(`, version ${version ?? ''} of `);
      const later = $('.embed-later').text().replace(/\s+/g, ' ').trim();
      const last = newest.get(slug);
      if (Number(version) === last) {
        expect(later, path).toBe('');
        continue;
      }
      superseded += 1;
      expect(later, path).toMatch(new RegExp(`^Version ${String(last)} of \\d{1,2} \\w+ \\d{4} is newer\\.$`));
      expect($('.embed-later a').attr('href'), path).toBe(`${HOME}claims/${slug}/`);
    }
    expect(superseded).toBeGreaterThan(2);
  });
});

describe('an oEmbed consumer that knows nothing but a claim’s address', () => {
  /** The site was built for the address in its canonical links, and is served at another one here. */
  const local = (address: string): string => {
    const { pathname } = new URL(address);
    return new URL(pathname, SERVED).href;
  };

  test.each(['', 'v/1/'])('finds the card of claims/<slug>/%s, and the card is there', async (version) => {
    const path = `claims/coast-took-the-lock/${version}`;
    const found = await extract(`${SERVED}${path}`, {}, (address: string) => fetch(local(address)));
    const frame = load(String(found.html))('iframe');
    const { $ } = builtPage(`${path}index.html`);
    const title = $('h1').text().trim().replaceAll('\u00a0', ' ');

    expect(found).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: `${$('.claim-head .verdict').text()}: ${title}${version === '' ? '' : ', version 1'}`,
    });
    expect(frame.attr('title')).toContain(title);
    expect(frame.attr('src')).toMatch(new RegExp(`/${path}embed/$`));
    const card = await fetch(local(frame.attr('src') ?? ''));
    expect(card.status).toBe(200);
    expect(
      load(await card.text())('h1')
        .text()
        .trim(),
    ).toBe($('h1').text().trim());
    if (version === '')
      expect((await fetch(local(String(found.thumbnail_url)))).headers.get('content-type')).toBe('image/png');
  });
});

test('the lines to copy on the page of a claim or a version are those of its oEmbed answer', () => {
  const offered = builtPages().flatMap(({ path, $ }) => {
    const lines = $('#card .snippet').text();
    const [, about] = /^claims\/([^/]+(?:\/v\/\d+)?)\/index\.html$/.exec(path) ?? [];
    return lines === '' || about === undefined ? [] : [{ about, lines }];
  });
  expect(offered.length).toBeGreaterThan(40);
  for (const { about, lines } of offered) {
    const { html } = JSON.parse(readFileSync(join(FOLDER, 'oembed', `${about}.json`), 'utf8')) as {
      html: string;
    };
    expect(html.endsWith(lines), about).toBe(true);
    expect(load(html)('iframe').length, about).toBe(1);
  }
});
