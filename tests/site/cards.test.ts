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

  test('a claim has its own, and so has no other page', () => {
    const own = pages.filter(({ $ }) => !tag($, 'og:image').endsWith('/card.png'));
    expect(own.length).toBeGreaterThan(20);
    for (const { path, $ } of own) {
      const slug = /^claims\/([^/]+)\/index\.html$/.exec(path)?.[1];
      expect(tag($, 'og:image'), path).toMatch(new RegExp(`/claims/${slug ?? '-'}\\.png$`));
    }
  });
});
