import { describe, expect, test } from 'vitest';
import { DISK_POLICY, diskPages } from '../../../src/exports/whole/disk-page.ts';

const ALONG = new Set([
  'index.html',
  'claims/mill/index.html',
  'claims/mill.json',
  'a/b.css',
  'a/face.woff2',
  'icon.svg',
]);
const from = (base: string, root?: string) =>
  diskPages({ base, root, fileOf: (path) => (ALONG.has(path) ? path : undefined) });

describe('a page for a disk', () => {
  test.each([
    ['/', '/', '../../index.html'],
    ['/', '/claims/mill/', '../../claims/mill/index.html'],
    ['/valley/', '/valley/claims/mill/#says', '../../claims/mill/index.html#says'],
    ['/valley/', '/valley/claims/mill.json', '../../claims/mill.json'],
    ['/', '/claims/mill/?day=1#x', '../../claims/mill/index.html#x'],
    ['/', '#says', '#says'],
    ['/', 'https://example.org/a', 'https://example.org/a'],
  ])('below %s leads for %s to %s', (base, address, file) => {
    const { page } = from(base);
    expect(page(`<a class="x" href="${address}">A</a>`, 'claims/ferry/index.html')).toBe(
      `<a class="x" href="${file}">A</a>`,
    );
  });

  test('leads to the net for what does not come along, and nowhere where nobody knows that address', () => {
    const html = '<a href="/valley/claims/mill.png">A</a>';
    expect(from('/valley/', 'https://record.example/valley/').page(html, 'index.html')).toBe(
      '<a href="https://record.example/valley/claims/mill.png">A</a>',
    );
    expect(from('/valley/').page(html, 'index.html')).toBe('<a>A</a>');
  });

  test('has no script but data for machines, and what stands for one stands open', () => {
    const { page } = from('/');
    const html =
      '<script type="module" src="/a.js"></script><script type="application/json">{"a":"</b>"}</script>' +
      '<script type="application/ld+json">{}</script><noscript><p>No search.</p></noscript>';
    expect(page(html, 'index.html')).toBe('<script type="application/ld+json">{}</script><p>No search.</p>');
  });

  test('keeps of its head the style, the icon, and addresses on the net', () => {
    const { page } = from('/', 'https://record.example/');
    const html =
      '<link rel="stylesheet" href="/a/b.css"><link rel="icon" href="/icon.svg"><link rel="preload" href="/a/face.woff2" as="font">' +
      '<link rel="canonical" href="https://record.example/"><meta property="og:title" content="A">' +
      `<meta http-equiv="Content-Security-Policy" content="script-src 'self'"><meta name="referrer" content="no-referrer">`;
    expect(page(html, 'index.html')).toBe(
      '<link rel="stylesheet" href="a/b.css"><link rel="icon" href="icon.svg"><link rel="canonical" href="https://record.example/">' +
        `<meta http-equiv="Content-Security-Policy" content="${DISK_POLICY}"><meta name="referrer" content="no-referrer">`,
    );
  });

  test('keeps drawings as they are drawn, and text that looks like a tag as text', () => {
    const { page } = from('/');
    const html =
      '<svg viewBox="0 0 1 1"><image href="/claims/mill.json" preserveAspectRatio="none" /></svg>&lt;a href="/"&gt;';
    expect(page(html, 'index.html')).toBe(
      '<svg viewBox="0 0 1 1"><image href="claims/mill.json" preserveAspectRatio="none"/></svg>&lt;a href="/"&gt;',
    );
  });

  test('finds an address behind whatever its tag says before, and none in what only looks like a tag', () => {
    const { page } = from('/');
    expect(page(`<a title="9 > 4, &quot;so&quot;" data-x='a>b"' href="/">A</a>`, 'index.html')).toBe(
      '<a title="9 &gt; 4, &quot;so&quot;" data-x="a&gt;b&quot;" href="index.html">A</a>',
    );
    for (const text of [
      '<!-- <a href="/">A</a> -->',
      '<textarea><a href="/">A</a></textarea>',
      '<style>p::before { content: \'<a href="/">\' }</style>',
      '<p title=\'<a href="/">\'>A</p>',
    ])
      expect(page(text, 'index.html')).toBe(text);
  });

  test('tells to which files it leads', () => {
    const { page, styles, led } = from('/');
    page('<a href="/claims/mill/">A</a><a href="/nowhere/">B</a>', 'index.html');
    expect(styles('@font-face { src: url(/a/face.woff2) } p { mask: url(#soft) }', 'a/b.css')).toBe(
      '@font-face { src: url(../a/face.woff2) } p { mask: url(#soft) }',
    );
    expect([...led]).toEqual(['claims/mill/index.html', 'a/face.woff2']);
  });
});
