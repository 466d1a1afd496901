import { describe, expect, test } from 'vitest';
import { withApostrophes } from '../../src/core/language/apostrophes.ts';
import { pageWithApostrophes } from '../../src/wording/page-apostrophes.ts';

describe('the apostrophes of a text of ours', () => {
  test.each([
    ["Ann's rope", 'Ann’s rope'],
    ["the ferrymen's rope, and the ferrymen' word", 'the ferrymen’s rope, and the ferrymen’ word'],
    ["in the '90s and the 1990's", 'in the ’90s and the 1990’s'],
    ["José's, and Zoe\u0308's", 'José’s, and Zoe\u0308’s'],
  ])('are curly: %s', (typed, read) => {
    expect(withApostrophes(typed)).toBe(read);
  });

  test('stay as they were printed within quotation marks', () => {
    expect(withApostrophes("Ann's word: “It's cut.” Bo's too.")).toBe("Ann’s word: “It's cut.” Bo’s too.");
  });

  test('are no measures in feet or minutes', () => {
    expect(withApostrophes("5'11 at 34° 59' north")).toBe("5'11 at 34° 59' north");
  });
});

describe('the apostrophes of a page', () => {
  test.each([
    ['<h1>Ann&#39;s rope</h1>', '<h1>Ann’s rope</h1>'],
    ['<p><a href="/ann/">Ann</a>\'s rope</p>', '<p><a href="/ann/">Ann</a>’s rope</p>'],
    ["<title>Ann's rope</title>", '<title>Ann’s rope</title>'],
    ['<a aria-label="Ann&#39;s rope" href="/a\'b/">one</a>', '<a aria-label="Ann’s rope" href="/a\'b/">one</a>'],
    ['<meta name="description" content="Ann&#39;s rope">', '<meta name="description" content="Ann’s rope">'],
    ['<meta property="og:title" content="Ann\'s rope">', '<meta property="og:title" content="Ann’s rope">'],
  ])('are curly wherever a reader meets them: %s', (made, shown) => {
    expect(pageWithApostrophes(made)).toBe(shown);
  });

  test.each([
    "<script type=\"module\">const rope = 'Ann\\'s'</script>",
    "<p><code>grep Ann's</code></p>",
    "<blockquote>\n<p>“It's cut”</p>\n</blockquote>",
    '<q cite="/a/">it\'s cut</q>',
    "<!-- Ann's -->",
    '<meta http-equiv="Content-Security-Policy" content="script-src \'self\' \'wasm-unsafe-eval\'">',
    '<option value="Ann\'s">Bo</option>',
  ])('stay where they are not ours: %s', (html) => {
    expect(pageWithApostrophes(html)).toBe(html);
  });
});
