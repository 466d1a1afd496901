import { describe, expect, test } from 'vitest';
import { builtPages } from './pages.ts';

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
