import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { HtmlValidate, StaticConfigLoader, version, type ConfigData } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { builtPages } from './pages.ts';
import { HOME, MANIFEST, SITE } from './this-site.ts';

const built = builtPages();
/** Cards for other people's pages are no pages of the site: they have no masthead, and lead to their claim. */
const pages = built.filter(({ path }) => !path.endsWith('/embed/index.html'));

/** Resolves the rules once: html-validate does it anew for each page, which takes as long as a page does. */
class OneConfig extends StaticConfigLoader {
  #resolved: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(handle: string): ReturnType<StaticConfigLoader['getConfigFor']> {
    this.#resolved ??= super.getConfigFor(handle);
    return this.#resolved;
  }
}

const CONFIG: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes boolean and empty attributes, and HTML allows both forms.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    // It is about how source is written, and this is output.
    'no-trailing-whitespace': 'off',
    // Safari leaves the role out of lists without bullets, unless it is given.
    'no-redundant-role': 'off',
    // Titles of claims are longer than search engines show; the whole of it is wanted in the tab and the bookmark.
    'long-title': 'off',
  },
};
const validator = new HtmlValidate(new OneConfig(CONFIG));

/** Which pages were valid when this was last run, by their bytes and by whatever judged them: most are as they were. */
const KEPT = `.cache/html-validate/${SITE}.json`;
const known = new Set(existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, 'utf8')) as string[]) : []);

function keyOf(html: string): string {
  return createHash('sha256')
    .update([version, JSON.stringify(CONFIG), html].join('\n'))
    .digest('base64');
}

describe('every page', () => {
  test('is valid HTML', async () => {
    const found: string[] = [];
    const valid: string[] = [];
    for (const { path, html } of built) {
      const key = keyOf(html);
      const before = found.length;
      const { results } = known.has(key) ? { results: [] } : await validator.validateString(html, path);
      for (const { messages } of results) {
        found.push(
          ...messages.map(({ ruleId, message, selector }) => `${path}: ${ruleId}: ${message} (${selector ?? ''})`),
        );
      }
      if (found.length === before) valid.push(key);
    }
    mkdirSync(dirname(KEPT), { recursive: true });
    writeFileSync(KEPT, JSON.stringify(valid));
    expect(built.length).toBeGreaterThan(0);
    expect(found).toEqual([]);
  });

  test('has one h1, its landmarks, a language, and a title and a description of its own', () => {
    const titles = new Map<string, string>();
    const descriptions = new Map<string, string>();
    for (const { path, $ } of pages) {
      expect($('h1').length, path).toBe(1);
      expect($('html').attr('lang'), path).toBe(MANIFEST.language);
      expect($('body > header, body > main, body > footer').length, path).toBe(3);
      expect($('a.skip').attr('href'), path).toBe('#content');
      const title = $('title').text();
      const description = $('meta[name="description"]').attr('content') ?? '';
      expect(description.length, path).toBeGreaterThan(20);
      // A page that only leads to a new address is called as what is there.
      if ($('meta[name="robots"]').length > 0) continue;
      expect(titles.get(title), `${path} has the title of another page: ${title}`).toBeUndefined();
      expect(descriptions.get(description), `${path} has the description of another page`).toBeUndefined();
      titles.set(title, path);
      descriptions.set(description, path);
    }
  });

  test('steps down through its headings without leaving one out', () => {
    const skipping = built.filter(({ $ }) => {
      const levels = $('h1, h2, h3, h4, h5, h6')
        .toArray()
        .map(({ tagName }) => Number(tagName.slice(1)));
      return levels.some((level, i) => level > (levels[i - 1] ?? 0) + 1);
    });
    expect(skipping.map(({ path }) => path)).toEqual([]);
  });

  test('names its own address, whole, unless it only leads elsewhere', () => {
    for (const { path, $ } of pages) {
      const address = $('link[rel="canonical"]').attr('href');
      const hidden = $('meta[name="robots"]').length > 0;
      const own = HOME + path.replace(/(^|\/)index\.html$/, '$1');
      expect(address, path).toBe(hidden ? undefined : own);
    }
  });
});
