import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheerioAPI } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { builtPages } from './pages.ts';
import { FOLDER, pathIn } from './this-site.ts';

describe('a link to a page of the site', () => {
  const pages = builtPages().filter(({ path }) => !path.endsWith('/embed/index.html'));
  const tag = ($: CheerioAPI, name: string): string => $(`meta[property="${name}"]`).attr('content') ?? '';

  /** The file that an address of this build leads to. */
  function fileAt(address: string): string {
    return join(FOLDER, pathIn(address));
  }

  test('shows a picture that is there, 1200 by 630 pixels, with its words', () => {
    const wrong = pages.flatMap(({ path, $ }) => {
      const file = fileAt(tag($, 'og:image'));
      if (!existsSync(file)) return [`${path}: no ${file}`];
      const png = readFileSync(file);
      const size = `${String(png.readUInt32BE(16))}x${String(png.readUInt32BE(20))}`;
      const said = `${tag($, 'og:image:width')}x${tag($, 'og:image:height')}`;
      return size === '1200x630' && said === size && tag($, 'og:image:alt') !== '' ? [] : [`${path}: ${size}, ${said}`];
    });
    expect(pages.length).toBeGreaterThan(150);
    expect(wrong).toEqual([]);
  });

  test('a claim has its own, and so has a version but the newest, which has its claim’s; no other page has one', () => {
    const own = pages.filter(({ $ }) => !tag($, 'og:image').endsWith('/card.png'));
    expect(own.length).toBeGreaterThan(40);
    const versions = own.filter(({ path }) => path.includes('/v/'));
    for (const { path, $ } of own) {
      const [, slug = '-', version] = /^claims\/([^/]+)\/(?:v\/(\d+)\/)?index\.html$/.exec(path) ?? [];
      const picture = tag($, 'og:image');
      if (version === undefined || picture.endsWith(`/claims/${slug}.png`)) {
        expect(picture, path).toMatch(new RegExp(`/claims/${slug}\\.png$`));
        const claim = own.find((page) => page.path === `claims/${slug}/index.html`);
        expect(tag($, 'og:image:alt'), path).toBe(claim && tag(claim.$, 'og:image:alt'));
      } else {
        expect(picture, path).toMatch(new RegExp(`/claims/${slug}/v/${version}\\.png$`));
        expect(tag($, 'og:image:alt'), path).toContain(`, version ${version} of `);
      }
    }
    const older = versions.filter(({ $ }) => /\/v\/\d+\.png$/.test(tag($, 'og:image')));
    expect([older.length > 0, older.length < versions.length]).toEqual([true, true]);
  });

  test('says of the home page that it is a site’s, and of every other that it is an article', () => {
    const sites = pages.filter(({ $ }) => tag($, 'og:type') === 'website').map(({ path }) => path);
    expect(sites).toEqual(['index.html']);
    expect(pages.filter(({ $ }) => tag($, 'og:type') === 'article').length).toBe(pages.length - 1);
  });
});
