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

describe('every page', () => {
  test('sets the policy before anything that it governs', () => {
    const lacking = pages.filter(({ $ }) => {
      const governed = $('meta[http-equiv="Content-Security-Policy"], script, link, style, img').first();
      return governed.attr('content') !== POLICY.join('; ');
    });
    expect(lacking.map(({ path }) => path)).toEqual([]);
  });

  test('has no script and no style of its own inside', () => {
    const inline = pages.flatMap(({ path, $ }) => {
      const data = 'script[type="application/json"], script[type="application/ld+json"]';
      const scripts = $('script:not([src])').not(data).length;
      const styles = $('style, [style]').length;
      const handlers = $('*').filter((_, element) =>
        Object.keys('attribs' in element ? element.attribs : {}).some((name) => name.startsWith('on')),
      ).length;
      return scripts + styles + handlers > 0 ? [path] : [];
    });
    expect(inline).toEqual([]);
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
