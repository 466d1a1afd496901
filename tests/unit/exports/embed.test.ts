import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { embedSnippet } from '../../../src/exports/embed.ts';
import { oembedOf } from '../../../src/exports/oembed.ts';

const TAKEN = { slug: 'bridge-taken', title: 'The bridge was taken', judgement: { verdict: 'claimed-only' } } as const;
const PINNED = { ...TAKEN, pinned: 2 };
const ROOT = 'https://example.org/record/';
const NAME = 'The Sarvand Record';
const MANIFEST = { name: NAME, publisher: { name: 'The Valley Press' } };

describe('the lines to copy', () => {
  test('name the card and what it shows, the verdict with it', () => {
    expect(embedSnippet(TAKEN, ROOT, NAME)).toBe(
      '<iframe src="https://example.org/record/claims/bridge-taken/embed/" title="Claimed only: The bridge was taken – The Sarvand Record" width="480" height="400" loading="lazy" style="max-width:100%;border:0"></iframe>',
    );
  });

  test('of a card that stays at a version name that version', () => {
    const frame = load(embedSnippet(PINNED, ROOT, NAME))('iframe');
    expect(frame.attr('src')).toBe(`${ROOT}claims/bridge-taken/v/2/embed/`);
    expect(frame.attr('title')).toBe('Claimed only: The bridge was taken, version 2 – The Sarvand Record');
  });

  test('keep a title with quotation marks or brackets within its attribute', () => {
    const snippet = embedSnippet({ ...TAKEN, title: 'He said "a < b" & left' }, ROOT, NAME);
    expect(snippet).toContain('title="Claimed only: He said &quot;a &lt; b&quot; &amp; left – ');
  });
});

describe('the oEmbed answer', () => {
  test('holds those lines and the picture, under the site’s base path', () => {
    const answer = oembedOf(TAKEN, ROOT, MANIFEST);
    expect(answer.html.endsWith(embedSnippet(TAKEN, ROOT, NAME))).toBe(true);
    expect(answer.thumbnail_url).toBe('https://example.org/record/claims/bridge-taken.png');
    expect(answer).toMatchObject({
      title: 'Claimed only: The bridge was taken',
      author_name: 'The Valley Press',
      provider_name: NAME,
      version: '1.0',
      type: 'rich',
      width: 480,
      height: 400,
    });
  });

  test('of a version holds the card that stays, and no picture of the newest', () => {
    const answer = oembedOf(PINNED, ROOT, MANIFEST);
    expect(answer.title).toBe('Claimed only: The bridge was taken, version 2');
    expect(answer.html.endsWith(embedSnippet(PINNED, ROOT, NAME))).toBe(true);
    expect(Object.keys(answer).filter((name) => name.startsWith('thumbnail'))).toEqual([]);
  });

  test.each([
    [TAKEN, 'claims/bridge-taken/', 'Claimed only: The bridge was taken'],
    [PINNED, 'claims/bridge-taken/v/2/', 'Claimed only: The bridge was taken, version 2'],
  ])('holds before them a link for those who set frames aside, which nobody else shows', (carded, page, words) => {
    // WordPress looks for a quotation right before the frame, and keeps of its signs the address of a link alone.
    expect(oembedOf(carded, ROOT, MANIFEST).html).toMatch(
      /^<blockquote hidden><a href="[^"]+">[^<]+<\/a>[^<]+<\/blockquote><iframe /,
    );
    const $ = load(oembedOf(carded, ROOT, MANIFEST).html);
    expect($('blockquote a').attr('href')).toBe(ROOT + page);
    expect($('blockquote').text()).toBe(`${words} – The Sarvand Record`);
  });
});
