import { parseFeed } from '@rowanmanning/feed-parser';
import { describe, expect, test } from 'vitest';
import { builtFile, builtJson } from './formats/built-file.ts';
import { filesBelow } from './tree.ts';
import { FOLDER, MOVED, pathIn } from './this-site.ts';

interface JsonFeed {
  version: string;
  title: string;
  home_page_url: string;
  feed_url: string;
  items: { id: string; url: string; title: string; content_html: string; date_published: string; tags: string[] }[];
}

const atom = parseFeed(builtFile('feed.xml'));
const json = builtJson('feed.json') as JsonFeed;
const files = new Set(filesBelow(FOLDER));
const pageOf = (address: string): string => `${pathIn(address).slice(1)}index.html`;

describe('the feeds', () => {
  test('are Atom and JSON Feed 1.1', () => {
    expect(atom.meta).toMatchObject({ type: 'atom' });
    expect(json.version).toBe('https://jsonfeed.org/version/1.1');
  });

  test('have every version of every claim, each at its page', () => {
    const versions = [...files]
      .filter((path) => /^claims\/[^/]+\/v\/\d+\/index\.html$/.test(path) && !MOVED.has(path.split('/')[1] ?? ''))
      .sort();
    const told = json.items.map(({ url }) => pageOf(url));
    expect(told.filter((path) => /\/v\/\d+\//.test(path)).sort()).toEqual(versions);
    expect(told.filter((path) => !files.has(path))).toEqual([]);
  });

  test('say the same', () => {
    const told = atom.items.map(({ id, url, title, published, categories }) => ({
      ...{ id, url, title },
      date_published: published?.toISOString().replace('.000Z', 'Z'),
      tags: categories.map(({ term }) => term),
    }));
    const expected = json.items.map(({ id, url, title, date_published, tags }) => ({
      id,
      url,
      title,
      date_published,
      tags,
    }));
    expect(told).toEqual(expected);
  });

  test('have what JSON Feed asks of an item: an id of its own, words, and a day in full', () => {
    expect(new Set(json.items.map(({ id }) => id)).size).toBe(json.items.length);
    for (const { id, content_html: words, date_published: on } of json.items) {
      expect(words, id).not.toBe('');
      expect(on, id).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    }
  });

  test('begin with the newest', () => {
    const days = json.items.map(({ date_published: on }) => on);
    expect(days).toEqual(days.toSorted().reverse());
  });
});
