import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { stillPublished } from '../../src/record/published.ts';
import { claimReview, readReview, type Review } from './formats/claimreview.ts';
import type { ClaimFields } from './formats/format.ts';
import { fieldsOf } from './formats/truth.ts';
import { builtPages } from './pages.ts';
import { FOLDER, HOME, ID, LOOKED_UP as record, pathIn, RECORD, SERVED } from './this-site.ts';

const claims = stillPublished(record.claims);

const pages = builtPages();
type Parsed = ReturnType<typeof load>;
const withForms = new Map(
  pages.filter(({ html }) => html.includes('id="cite"')).map(({ path, $ }) => [path, $] as const),
);
const page = (path: string): Parsed => withForms.get(path) ?? load('');
const FORMS = ['APA', 'Chicago', 'MLA', 'Wikipedia', 'BibTeX', 'RIS', 'CSL-JSON'];

/** Every form; of one that is a file alone, what is in it. */
function formsOf($: Parsed): { label: string; text: string }[] {
  return $('#cite [data-copy]')
    .toArray()
    .map((form) => {
      const { href: file } = form.attribs;
      const text = file === undefined ? $(form).text() : readFileSync(join(FOLDER, pathIn(file)), 'utf8');
      return { label: form.attribs['data-copy'] ?? '', text };
    });
}

test.each([
  ['bib', 'application/x-bibtex'],
  ['ris', 'application/x-research-info-systems'],
  ['csl.json', 'application/vnd.citationstyles.csl+json'],
])('a .%s file is served as %s', async (ending, type) => {
  const answer = await fetch(`${SERVED}claims/${claims[0]?.slug ?? ''}.${ending}`);
  expect(answer.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
});

describe('cite this', () => {
  test('stands on every claim, every version and every source, with every form', () => {
    const expected = [
      ...claims.map(({ slug }) => `claims/${slug}/index.html`),
      ...RECORD.versions.map(({ id, version }) => {
        const slug = record.claims.find((claim) => claim.id === id)?.slug ?? '';
        return `claims/${slug}/v/${String(version)}/index.html`;
      }),
      ...stillPublished(record.sources).map(({ slug }) => `sources/${slug}/index.html`),
    ];
    expect([...withForms.keys()].sort()).toEqual(expected.sort());
    for (const [path, $] of withForms)
      expect(
        formsOf($).map(({ label }) => label),
        path,
      ).toEqual(FORMS);
  });

  test('leads to the version that the page shows, in every form, and has its number', () => {
    for (const [path, $] of [...withForms].filter(([path]) => path.startsWith('claims/'))) {
      const shown = $('meta[name="citation_public_url"]').attr('content') ?? '';
      if (/\/v\/\d+\//.test(path)) expect(shown).toBe(HOME + path.replace('index.html', ''));
      const without = formsOf($).filter(({ text }) => !text.includes(shown) || !new RegExp(ID).test(text));
      expect(without, path).toEqual([]);
    }
  });

  test('gives of an article no address and no name that its source does not have', () => {
    const sources = stillPublished(record.sources);
    const names = sources.flatMap(({ publisher }) => publisher ?? []);
    for (const { slug, URL, publisher } of sources) {
      const forms = formsOf(page(`sources/${slug}/index.html`));
      expect(forms.length).toBe(FORMS.length);
      for (const { label, text } of forms) {
        expect(text.includes('http'), `${slug}, ${label}`).toBe(URL !== undefined);
        const named = names.filter((name) => text.includes(name));
        expect(named, `${slug}, ${label}`).toEqual(publisher === undefined ? [] : [publisher]);
      }
    }
  });
});

describe('for programs, the page of a claim', () => {
  test('holds one review, which says of the claim what the record says', () => {
    const lacks: ReadonlySet<string> = new Set(claimReview.cannot);
    const carried = (fields: ClaimFields) =>
      Object.fromEntries(Object.entries(fields).filter(([name]) => !lacks.has(name)));
    for (const claim of claims) {
      const data = page(`claims/${claim.slug}/index.html`)('script[type="application/ld+json"]');
      expect(data.length, claim.slug).toBe(1);
      expect(data.html()).not.toContain('<');
      const review = JSON.parse(data.html() ?? '') as Review & Record<string, unknown>;
      expect(review).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'ClaimReview',
        url: `${HOME}claims/${claim.slug}/`,
        author: { '@type': 'Organization', name: 'The Orlu Record', url: HOME },
      });
      expect(readReview(review).fields, claim.slug).toEqual(carried(fieldsOf(claim, record)));
    }
    const elsewhere = pages.filter(({ html }) => html.includes('application/ld+json'));
    expect(elsewhere.length).toBe(claims.length);
  });

  // What else the head tells is in tests/site/formats/page-meta.ts.
  test('tells Zotero that it is a web page, and makes nobody its author', () => {
    for (const [path, $] of [...withForms].filter(([path]) => path.startsWith('claims/'))) {
      expect($('meta[name="z:itemType"]').attr('content'), path).toBe('webpage');
      expect($('meta[name="citation_author"]').length, path).toBe(0);
      expect($('meta[property="article:modified_time"]').attr('content')?.replaceAll('-', '/'), path).toBe(
        $('meta[name="citation_publication_date"]').attr('content'),
      );
    }
  });
});

test('a quotation leads to its words in the article, where the article has an address', () => {
  const links = new Map<string, number>();
  for (const [path, $] of [...withForms].filter(([path]) => /^claims\/[^/]+\/index\.html$/.test(path))) {
    for (const figure of $('.quotation').toArray()) {
      const slug = /sources\/([^/]+)\//.exec($('a[href*="/sources/"]', figure).attr('href') ?? '')?.[1] ?? '';
      const link = $('a[rel="external"]', figure).attr('href');
      const { URL: address } = record.source(slug);
      expect(link?.split('#')[0], path).toBe(address);
      links.set(slug, (links.get(slug) ?? 0) + (link === undefined ? 0 : 1));
      if (link === undefined) continue;
      const words = $('blockquote', figure).text();
      const told = link.replace(/^.*?:~:text=/, '').split(/&text=|,/);
      for (const part of told.filter((each) => !/^-|-$/.test(each))) expect(words).toContain(decodeURIComponent(part));
    }
  }
  expect([...links.values()].filter((count) => count > 4).length).toBe(2);
});
