import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { EMBED_HEADER_POLICY } from '../../src/ui/policy.ts';
import { builtPages } from './pages.ts';
import { FOLDER, RECORD, SERVED } from './this-site.ts';
import { filesBelow } from './tree.ts';

/** As it is meant to be, written out: what the site sets comes from one constant, which may be wrong. */
const POLICY = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
];

const pages = builtPages();

/** The pages that may have a style inside: those at which readers arrive, the claims as they now stand. */
const READ_FIRST = /^claims\/[^/]+\/index\.html$/;

/** What a page's policy is to be: it allows the style that the page has inside, by its hash, and no other. */
function policyFor(style: string | null): string {
  const allowed = style === null ? '' : ` 'sha256-${createHash('sha256').update(style).digest('base64')}'`;
  return POLICY.join('; ') + allowed;
}

describe('every page', () => {
  test('sets the policy before anything that it governs', () => {
    const lacking = pages.filter(({ $ }) => {
      const governed = $('meta[http-equiv="Content-Security-Policy"], script, link, style, img').first();
      return governed.attr('content') !== policyFor($('style').length === 0 ? null : $('style').text());
    });
    expect(lacking.map(({ path }) => path)).toEqual([]);
  });

  test('has no script inside, and no style but one that a page at which readers arrive has in place of files', () => {
    const inline = pages.flatMap(({ path, $ }) => {
      const data = 'script[type="application/json"], script[type="application/ld+json"]';
      const scripts = $('script:not([src])').not(data).length;
      const own = READ_FIRST.test(path) && $('link[rel="stylesheet"]').length === 0 ? 1 : 0;
      const styles = $('[style]').length + Math.abs($('head > style').length - own) + $('body style').length;
      const handlers = $('*').filter((_, element) =>
        Object.keys('attribs' in element ? element.attribs : {}).some((name) => name.startsWith('on')),
      ).length;
      return scripts + styles + handlers > 0 ? [path] : [];
    });
    expect(inline).toEqual([]);
    expect(pages.filter(({ path, $ }) => READ_FIRST.test(path) && $('head > style').length === 0)).toEqual([]);
  });
});

describe('on the way', () => {
  const headerOf = async (path: string, name: string): Promise<string | null> =>
    (await fetch(SERVED + path)).headers.get(name);
  const page = `claims/${RECORD.claims[0]?.slug ?? ''}/`;

  test('a card may be framed by anybody, as the only thing of the site', async () => {
    for (const card of [`${page}embed/`, `${page}v/1/embed/`])
      expect(await headerOf(card, 'content-security-policy'), card).toBe(EMBED_HEADER_POLICY);
    for (const other of ['', page, `${page}v/1/`, 'about/'])
      expect(await headerOf(other, 'content-security-policy'), other).toContain("frame-ancestors 'none'");
  });

  test('every kind of file may be read by programs of other sites', async () => {
    const kinds = Map.groupBy(filesBelow(FOLDER), (path) => path.replace(/^.*?(\.[a-z.]+)?$/, '$1'));
    const names = [...kinds.keys()];
    for (const ending of ['.bib', '.ris', '.csl.json', '.json', '.csv', '.geojson', '.jsonld', '.xml', '.js'])
      expect(
        names.some((name) => name.endsWith(ending)),
        ending,
      ).toBe(true);
    for (const [kind, [first = '']] of kinds)
      if (first !== '_headers') expect(await headerOf(first, 'access-control-allow-origin'), kind).toBe('*');
  });
});
