/** What travels of a claim says what its page says: the verdict with the title, and the reason that decided it. */
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/core/schema/claim.ts';
import { conditionInWords } from '../../src/core/verdict/condition.ts';
import { NEITHER_SHOWN, VERDICTS } from '../../src/core/verdict/verdicts.ts';
import { stillPublished } from '../../src/record/published.ts';
import { builtFile, builtJson } from './formats/built-file.ts';
import { builtPage, builtPages } from './pages.ts';
import { LOOKED_UP as site, MANIFEST, RECORD as record } from './this-site.ts';

const claims = stillPublished(site.claims);
const slugs = new Map(site.claims.map(({ id, slug }) => [id, slug]));

type Page = ReturnType<typeof load>;
const SITE = ' – The Orlu Record';
const pages = builtPages();
const page = (path: string): Page => load(builtFile(path));
const meta = ($: Page, name: string): string =>
  $(`meta[name="${name}"], meta[property="${name}"]`).attr('content') ?? '';
/** Text as a reader has it: without the line breaks of the page's source. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const headline = (verdict: Verdict, title: string): string => `${VERDICTS[verdict].label}: ${title}`;
const feed = builtJson('feed.json') as { items: { url: string; content_html: string }[] };

describe('the verdict stands beside the title', () => {
  test('in the tab, the preview, the picture’s words and the frame of every claim', () => {
    for (const { slug, title, judgement } of claims) {
      const expected = headline(judgement.verdict, title);
      const $ = page(`claims/${slug}/index.html`);
      expect($('title').text()).toBe(expected + SITE);
      expect(meta($, 'og:title')).toBe(expected);
      expect(meta($, 'og:image:alt')).toContain(`. ${expected}. `);
      expect($('h1').text().trim().replaceAll('\u00a0', ' ')).toBe(title);
      expect(page(`claims/${slug}/embed/index.html`)('title').text()).toBe(expected + SITE);
      const { html } = builtJson(`oembed/${slug}.json`) as { html: string };
      expect(load(html)('iframe').attr('title')).toBe(expected + SITE);
    }
  });

  test('of every version, as that version recorded it', () => {
    expect(record.versions.length).toBeGreaterThan(claims.length);
    for (const { id, version, title, verdict } of record.versions) {
      const expected = headline(verdict, title);
      const $ = page(`claims/${slugs.get(id) ?? ''}/v/${String(version)}/index.html`);
      expect($('title').text()).toBe(`${expected}, version ${String(version)}${SITE}`);
      expect(meta($, 'citation_title')).toBe(expected);
    }
  });
});

describe('the reason that decided', () => {
  const TOLD = Object.values(VERDICTS).map(({ told }) => conditionInWords(told, { sides: MANIFEST, favours: [] }));

  test('stands wherever a verdict stands, and what the verdict means in any case on the page of the method alone', () => {
    const holding = pages
      .filter(({ html }) => TOLD.some((told) => html.replaceAll('&#39;', "'").includes(told)))
      .map(({ path }) => path);
    expect(holding).toEqual(['method/index.html']);
    expect(
      TOLD.filter((told) => builtFile('feed.xml').includes(told) || builtFile('feed.json').includes(told)),
    ).toEqual([]);
  });

  test('is that of the page in the panel, the card for other pages, the picture’s words, the preview and the feed', () => {
    for (const { slug, version, judgement } of claims) {
      const $ = page(`claims/${slug}/index.html`);
      const reason = plain($('.panel-words').text());
      expect(reason.length, slug).toBeGreaterThan(20);
      const isOpen = judgement.family === 'open';
      const newest = feed.items.find(({ url }) => url.endsWith(`/claims/${slug}/v/${String(version)}/`));
      const told = {
        panel: plain($('.panel').text()),
        embed: plain(page(`claims/${slug}/embed/index.html`)('main').text()),
        picture: meta($, 'og:image:alt'),
        preview: meta($, 'description'),
        feed: load(newest?.content_html ?? '').text(),
      };
      for (const [where, text] of Object.entries(told)) {
        expect(text, `${where} of ${slug}`).toContain(reason);
        expect(text.includes(NEITHER_SHOWN), `${where} of ${slug}`).toBe(isOpen);
      }
    }
  });

  test('is in every row of every list of claims, and says of what is contested who stands against whom', () => {
    const rows = pages.flatMap(({ path, html }) => {
      if (!/class="(?:claims|bears-on)"/.test(html)) return [];
      const $ = load(html);
      return $('.claims > li, .bears-on > li')
        .toArray()
        .map((row) => ({ path, text: plain($(row).text()), verdict: $(row).find('.verdict').text().trim() }));
    });
    expect(rows.length).toBeGreaterThan(claims.length);
    const silent = rows.filter(({ text }) => !/(?:[Ss]aid|[Dd]enied|denies it|[Tt]aken back|arithmetic)\b/.test(text));
    expect(silent).toEqual([]);
    const contested = rows.filter(({ verdict }) => verdict === VERDICTS.contested.label);
    expect(contested.length).toBeGreaterThan(0);
    expect(contested.filter(({ text }) => !/Said by .+; denied by .+\./.test(text))).toEqual([]);
  });

  test('names an organisation where it is the one voice that says so', () => {
    const { $ } = builtPage('claims/three-hundred-at-tern-field/index.html');
    expect(meta($, 'og:image:alt')).toContain('the Relief Society on 11 March');
  });
});

test('a count of voices and statements says that it is the most that there can be, on the pages that print one', () => {
  for (const path of ['index.html', 'origins/index.html'])
    expect(plain(page(path)('main').text())).toMatch(/at most \S+ statements by at most \S+ voices/);
});
