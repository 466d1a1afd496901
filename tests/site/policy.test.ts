import { describe, expect, test } from 'vitest';
import { META_POLICY } from '../../src/policy.ts';
import { builtPages } from './pages.ts';

const pages = builtPages();

describe('every page', () => {
  test('sets the policy before anything that it governs', () => {
    const lacking = pages.filter(({ $ }) => {
      const governed = $('meta[http-equiv="Content-Security-Policy"], script, link, style, img').first();
      return governed.attr('content') !== META_POLICY;
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
