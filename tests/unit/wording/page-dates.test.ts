import { describe, expect, test } from 'vitest';
import { pageWithWholeDates } from '../../../src/wording/page-dates.ts';

describe('a page', () => {
  test.each([
    ['<h1>The bridge was cut by 4 May</h1>', '<h1>The bridge was cut by 4\u00a0May</h1>'],
    ['<a href="/a/">The Herald, 14 May 2010</a>', '<a href="/a/">The Herald, 14\u00a0May 2010</a>'],
    ['<p>2 to 4 May, and 5 <b>June</b></p>', '<p>2 to 4\u00a0May, and 5 <b>June</b></p>'],
    [
      '<p>92.7 km, about 90 mi</p><p>8.1 MB, 472 kB</p>',
      '<p>92.7\u00a0km, about 90\u00a0mi</p><p>8.1\u00a0MB, 472\u00a0kB</p>',
    ],
  ])('parts no day from its month and no number from its unit: %s', (made, shown) => {
    expect(pageWithWholeDates(made)).toBe(shown);
  });

  test.each([
    '<p>in 2010 May came early; 4 Mayors; 3 kmh</p>',
    '<title>The bridge was cut by 4 May</title>',
    '<a title="4 May" href="/4 May/">one</a>',
    '<script type="application/ld+json">{"name":"4 May"}</script>',
    '<blockquote>\n<p>“on 4 May”</p>\n</blockquote>',
    '<p class="snippet" data-copy="APA"><i>By 4 May</i>, 4 May</p>',
    '<pre>4 May</pre>',
    '<!-- 4 May -->',
  ])('keeps what is no date, what is not ours, and what is copied: %s', (html) => {
    expect(pageWithWholeDates(html)).toBe(html);
  });
});
