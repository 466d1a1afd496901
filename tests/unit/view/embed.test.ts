import { expect, test } from 'vitest';
import { embedSnippet } from '../../../src/view/embed.ts';
import { oembedOf } from '../../../src/view/oembed.ts';

test('the lines to copy name the card and what it shows', () => {
  expect(embedSnippet('https://example.org/claims/a/embed/', 'The bridge was taken', 'The Record')).toBe(
    '<iframe src="https://example.org/claims/a/embed/" title="The Record: The bridge was taken" width="480" height="400" loading="lazy" style="max-width:100%;border:0"></iframe>',
  );
});

test('a title with quotation marks or brackets stays within its attribute', () => {
  const snippet = embedSnippet('https://example.org/', 'He said "a < b" & left', 'R');
  expect(snippet).toContain('title="R: He said &quot;a &lt; b&quot; &amp; left"');
});

test('the oEmbed answer holds those lines and the picture, under the site’s base path', () => {
  const answer = oembedOf({ slug: 'bridge-taken', title: 'The bridge was taken' }, 'https://example.org/panjshir/');
  expect(answer.html).toContain('src="https://example.org/panjshir/claims/bridge-taken/embed/"');
  expect(answer.thumbnail_url).toBe('https://example.org/panjshir/claims/bridge-taken.png');
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 480, height: 400 });
});
