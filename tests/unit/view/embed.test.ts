import { expect, test } from 'vitest';
import { embedSnippet } from '../../../src/view/embed.ts';
import { oembedOf } from '../../../src/view/oembed.ts';

const TAKEN = { title: 'The bridge was taken', judgement: { verdict: 'claimed-only' } } as const;

test('the lines to copy name the card and what it shows, the verdict with it', () => {
  expect(embedSnippet('https://example.org/claims/a/embed/', TAKEN, 'The Sarvand Record')).toBe(
    '<iframe src="https://example.org/claims/a/embed/" title="Claimed only: The bridge was taken – The Sarvand Record" width="480" height="400" loading="lazy" style="max-width:100%;border:0"></iframe>',
  );
});

test('a title with quotation marks or brackets stays within its attribute', () => {
  const snippet = embedSnippet(
    'https://example.org/',
    { ...TAKEN, title: 'He said "a < b" & left' },
    'The Sarvand Record',
  );
  expect(snippet).toContain('title="Claimed only: He said &quot;a &lt; b&quot; &amp; left – ');
});

test('the oEmbed answer holds those lines and the picture, under the site’s base path', () => {
  const answer = oembedOf({ slug: 'bridge-taken', ...TAKEN }, 'https://example.org/record/', {
    name: 'The Sarvand Record',
    publisher: { name: 'The Valley Press' },
  });
  expect(answer.html).toContain('src="https://example.org/record/claims/bridge-taken/embed/"');
  expect(answer.thumbnail_url).toBe('https://example.org/record/claims/bridge-taken.png');
  expect(answer).toMatchObject({
    title: 'Claimed only: The bridge was taken',
    author_name: 'The Valley Press',
    provider_name: 'The Sarvand Record',
    version: '1.0',
    type: 'rich',
    width: 480,
    height: 400,
  });
});
