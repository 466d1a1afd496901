import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { extract } from '@extractus/oembed-extractor';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { EMBED_HEADER_POLICY } from '../../src/policy.ts';
import { builtPage, builtPages } from './pages.ts';
import { FOLDER, HOME, ID, MOVED, pathIn, RECORD, SERVED } from './this-site.ts';

const KB = 1024;
const gzip = (content: string | Buffer): number => gzipSync(content, { level: 9 }).length;
const cards = builtPages().filter(
  ({ path }) => path.endsWith('/embed/index.html') && !MOVED.has(path.split('/')[1] ?? ''),
);

describe('a claim’s card for other pages', () => {
  test('is there for every claim', () => {
    const slugs = RECORD.claims.map(({ slug }) => slug);
    expect(cards.map(({ path }) => path.split('/')[1])).toEqual(slugs.toSorted());
    expect(slugs.length).toBeGreaterThan(20);
  });

  test('weighs at most 10 KB with all that it loads, compressed', () => {
    const heavy = cards.flatMap(({ path, html, $ }) => {
      const loaded = $('link[rel="stylesheet"], link[rel="preload"], link[rel="icon"]')
        .toArray()
        .map(({ attribs }) => readFileSync(join(FOLDER, pathIn(attribs.href ?? ''))));
      const bytes = gzip(html) + loaded.reduce((sum, file) => sum + gzip(file), 0);
      return bytes > 10 * KB ? [`${path}: ${String(bytes)}`] : [];
    });
    expect(heavy).toEqual([]);
  });

  test('loads nothing but one style sheet, which names no font and no picture', () => {
    for (const { path, $ } of cards) {
      expect($('script, img, iframe, link[rel="preload"], link[rel="icon"]').length, path).toBe(0);
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
        new RegExp(`^\\s*${ID}, version \\d+ of \\d{1,2} \\w+ \\d{4}\\s*$`),
      );
      expect($('meta[name="robots"]').attr('content'), path).toBe('noindex');
      expect($('h1 a').attr('href'), path).toBe($('link[rel="canonical"]').attr('href'));
      expect($('h1 a').attr('href'), path).toBe(HOME + path.replace('embed/index.html', ''));
    }
  });

  test('may be framed by anybody, as the only thing of the site', async () => {
    const policyOf = async (path: string): Promise<string | null> =>
      (await fetch(`${SERVED}${path}`)).headers.get('content-security-policy');
    const path = cards[0]?.path.replace('index.html', '') ?? '';
    expect(await policyOf(path)).toBe(EMBED_HEADER_POLICY);
    expect(await policyOf(path.replace('embed/', ''))).toContain("frame-ancestors 'none'");
  });
});

describe('an oEmbed consumer that knows nothing but a claim’s address', () => {
  /** The site was built for the address in its canonical links, and is served at another one here. */
  const local = (address: string): string => {
    const { pathname } = new URL(address);
    return new URL(pathname, SERVED).href;
  };

  test('finds the card, and the card is there', async () => {
    const slug = 'coast-took-the-lock';
    const found = await extract(`${SERVED}claims/${slug}/`, {}, (address: string) => fetch(local(address)));
    const frame = load(String(found.html))('iframe');
    const { $ } = builtPage(`claims/${slug}/index.html`);
    const title = $('h1').text().trim();

    expect(found).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: `${$('.claim-head .verdict').text()}: ${title}`,
    });
    expect(frame.attr('title')).toContain(title);
    const card = await fetch(local(frame.attr('src') ?? ''));
    expect(card.status).toBe(200);
    expect(
      load(await card.text())('h1')
        .text()
        .trim(),
    ).toBe(title);
    expect((await fetch(local(String(found.thumbnail_url)))).headers.get('content-type')).toBe('image/png');
  });
});

test('the lines to copy on a claim’s page are those of its oEmbed answer', () => {
  const offered = builtPages().flatMap(({ path, $ }) => {
    const lines = $('.snippet[aria-label="HTML to copy"]').text();
    const slug = /^claims\/([^/]+)\/index\.html$/.exec(path)?.[1];
    return lines === '' || slug === undefined ? [] : [{ slug, lines }];
  });
  expect(offered.length).toBeGreaterThan(20);
  for (const { slug, lines } of offered) {
    const { html } = JSON.parse(readFileSync(join(FOLDER, 'oembed', `${slug}.json`), 'utf8')) as {
      html: string;
    };
    expect(lines, slug).toBe(html);
  }
});
