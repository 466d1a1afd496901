import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import type { SourcesFile } from '../../src/exports/schema/sources-file.ts';
import { BASE, expectSome, FOLDER, ID } from './this-site.ts';

const read = (path: string): string => readFileSync(join(FOLDER, path), 'utf8');
const { sources } = JSON.parse(read('data/sources.json')) as SourcesFile;

test('sources.json accounts for every word of every source, once', () => {
  expectSome(sources.length, 4);
  for (const { slug, wordCount, accounting } of sources) {
    const starts = accounting.map((stretch) => stretch.wordRange[0]);
    const ends = accounting.map((stretch) => stretch.wordRange[1]);
    expect(starts, slug).toEqual([0, ...ends.slice(0, -1)]);
    expect(ends.at(-1), slug).toBe(wordCount);
  }
});

describe.each(sources)('$slug', ({ slug, wordCount, accounting }) => {
  const list = load(read(`sources/${slug}/words/index.html`));
  const strip = load(read(`sources/${slug}/index.html`));

  test('the list names for every stretch the claims of sources.json', () => {
    const listed = list('.stretches > li')
      .toArray()
      .flatMap((item) => {
        const [from = 0, to = from] = (list(item).children('.note').text().match(/\d+/g) ?? []).map(Number);
        const claims = list(item)
          .find('a')
          .toArray()
          .map((link) => new RegExp(ID).exec(list(link).text())?.[0]);
        return Array.from({ length: to - from + 1 }, (_, i) => ({ word: from + i, claims }));
      });
    const counted = accounting.flatMap((stretch) =>
      Array.from({ length: stretch.wordRange[1] - stretch.wordRange[0] }, (_, i) => ({
        word: stretch.wordRange[0] + i + 1,
        claims: 'claims' in stretch ? stretch.claims : [],
      })),
    );
    expect(listed).toEqual(counted);
  });

  test('every field of the strip leads to its line in the list, and no line is without one', () => {
    const targets = strip('.strip a')
      .toArray()
      .map((link) => link.attribs.href);
    const lines = list('.stretches > li')
      .toArray()
      .map((item) => `${BASE}sources/${slug}/words/#${item.attribs.id ?? ''}`);
    expect([...new Set(targets)]).toEqual(lines);
    const drawn = strip('.strip rect')
      .toArray()
      .reduce((sum, { attribs }) => sum + Math.round((Number(attribs.width) + 1.5) / 10), 0);
    expect(drawn).toBe(wordCount);
  });
});
