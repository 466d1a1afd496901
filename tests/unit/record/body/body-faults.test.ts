/** What an editor is told of a body, word for word. */
import { describe, expect, test } from 'vitest';
import { partsOf } from '../../../fixtures/told.ts';
import { read } from './read-body.ts';

/** Each message as `line:column message (rule)`. */
function told(markdown: string): string[] {
  return read(markdown).messages.map(
    ({ line, column, reason, ruleId }) => `${String(line)}:${String(column)} ${reason} (${String(ruleId)})`,
  );
}

const PLAIN = 'expected plain markdown';
const LOST = 'expected plain markdown, which has none';
const LINK = 'expected a link as [words](/address/): write it so, or take the brackets out (lost-mark)';
const SAFE =
  "expected an address with https:// or http://, or one of the site's own as /claims/<slug>/: correct it (unsafe-link)";
const NO_PAGE = 'expected a page of the site, and there is none:';
const WRITE_ONE = 'write the address of a page that there is, with a slash at its end (broken-link)';

describe('of a mark that plain markdown does not have', () => {
  test.each([
    ['a [^1] b', `1:3 found a footnote, ${LOST}: say it in the text (lost-mark)`],
    ['a ^[note] b', `1:3 found a footnote, ${LOST}: say it in the text (lost-mark)`],
    ['a [[b]] c', `1:3 found a link of another form, ${LINK}`],
    ['a [b][c] d', `1:5 found a link that leads nowhere, ${LINK}`],
    ['a [b](c d e', `1:5 found a link that leads nowhere, ${LINK}`],
    ['[ ] a', `1:1 found a box to tick, ${LOST}: take it out (lost-mark)`],
    ['[x] a', `1:1 found a box to tick, ${LOST}: take it out (lost-mark)`],
    ['a ~~b~~', `1:3 found words struck through, ${LOST}: say what changed, or take them out (lost-mark)`],
    ['a ~~~b', `1:3 found words struck through, ${LOST}: say what changed, or take them out (lost-mark)`],
    [
      'a **b',
      '1:3 found a mark of emphasis without its partner, expected two of them round the words, without blanks inside: close it, or take it out (lost-mark)',
    ],
    [
      'a\nb ** c',
      '2:3 found a mark of emphasis without its partner, expected two of them round the words, without blanks inside: close it, or take it out (lost-mark)',
    ],
    [
      'a &nosuch; b',
      '1:3 found &nosuch;, a name of no character, expected text: write the character itself (lost-mark)',
    ],
    ['a\n\n| b | c |\n| - | - |', `3:1 found a table, ${LOST}: write a list, or sentences (lost-mark)`],
    ['b | c\n:-: | --\nd | e', `1:1 found a table, ${LOST}: write a list, or sentences (lost-mark)`],
    [
      'a\n\n[The Bridge]: /claims/bridge/',
      '3:1 found the name [The Bridge], which no link uses, expected one for the links that use it: take the line out, or correct the name (lost-mark)',
    ],
    [
      '[a][b]\n\n[b]: /claims/bridge/\n[b]: /claims/bridge/',
      '4:1 found the name [b] a second time, expected one for the links that use it: take the line out, or correct the name (lost-mark)',
    ],
  ])('%j', (markdown, message) => {
    expect(told(markdown)).toEqual([message]);
  });

  test('each sort is told once in a text', () => {
    expect(told('a ~~b~~ and ~~c~~ [^1] [^2]')).toHaveLength(2);
  });

  test.each([
    ['a \\[^1] b'],
    ['a \\[[b]] c'],
    ['a [b\\][c] d'],
    ['a \\~~b'],
    ['a \\*\\*b'],
    ['a ~ b ~~ c'],
    ['a [ ] b'],
    ['a *** b'],
    ['a ___ b'],
    ['a \\&nosuch; b'],
    ['a &amp; b &#38; c'],
    ['a\n-\nb'.replace('\n-\n', ' - ')],
    ['[a][b]\n\n[b]: /claims/bridge/'],
    ['a | b'],
    ['a [b] c'],
  ])('and nothing of %j', (markdown) => {
    expect(told(markdown)).toEqual([]);
  });
});

describe('of a link', () => {
  test.each([
    ['[a](javascript:b)', `1:1 the link leads to "javascript:b", ${SAFE}`],
    ['[a](ftp://example.org/)', `1:1 the link leads to "ftp://example.org/", ${SAFE}`],
    ['[a](https://)', `1:1 the link leads to "https://", ${SAFE}`],
    ['[a](xhttps://example.org/)', `1:1 the link leads to "xhttps://example.org/", ${SAFE}`],
    [
      '[a](https://record@example.org/)',
      '1:1 the link leads to "https://record@example.org/", which names a user before its host, expected the host first: take the name out (unsafe-link)',
    ],
    [
      '[a](/claims/brigde/)',
      `1:1 the link leads to "/claims/brigde/", ${NO_PAGE} did you mean "/claims/bridge/"? (broken-link)`,
    ],
    ['[a](/nowhere-at-all/)', `1:1 the link leads to "/nowhere-at-all/", ${NO_PAGE} ${WRITE_ONE}`],
    ['[a](/nowhere-at-all/#b)', `1:1 the link leads to "/nowhere-at-all/#b", ${NO_PAGE} ${WRITE_ONE}`],
    ['[a](/method/?q=b)', `1:1 the link leads to "/method/?q=b", ${NO_PAGE} did you mean "/method/"? (broken-link)`],
    [
      '[](/method/)',
      '1:1 the link has no words, expected some that a reader can see: write them between its square brackets (link-words)',
    ],
    [
      '[&#x200B;](/method/)',
      '1:1 the link has no words, expected some that a reader can see: write them between its square brackets (link-words)',
    ],
  ])('%j', (markdown, message) => {
    expect(told(markdown)).toEqual([message]);
  });

  test.each(['/search/?q=b', '/method/#a', 'HTTP://example.org/', 'https://example.org/@record', '/'])(
    'and nothing of one to %s',
    (url) => {
      expect(told(`[a](${url})`)).toEqual([]);
    },
  );
});

describe('of what is more than words', () => {
  test.each([
    ['a <b>c', `1:3 found raw HTML, ${PLAIN}: take the tags out (raw-html)`],
    ['`a`', `1:1 found code, ${PLAIN}: take the backticks out (plain-body)`],
    ['```\na\n```', `1:1 found a block of code, ${PLAIN}: take the fence or the indentation out (plain-body)`],
    ['![a](/b.png)', '1:1 found a picture, expected words alone: take it out (plain-body)'],
    [
      '> a',
      '1:1 found a block quote without a source, expected every quotation proved: write :::quote{source=… voice=…}, the words, and ::: on a line of its own (plain-body)',
    ],
    ['a\n\n---\n\nb', '3:1 found a rule, expected paragraphs: take it out (plain-body)'],
    ['a }', `1:1 found a curly bracket, ${PLAIN}: take it out, or join it to the :quote[…] before it (mdx)`],
    ['import a from "b"'.replaceAll('"', '/'), `1:1 found a line of code, ${PLAIN}: take it out (mdx)`],
    ['export async function', `1:1 found a line of code, ${PLAIN}: take it out (mdx)`],
    ['## a', '1:1 found a heading of level 2, expected level 3: write ### (heading-depth)'],
    ['### a\n\n##### b', '3:1 found a heading of level 5, expected a level from 3 to 4: write #### (heading-depth)'],
    ['### a\n\n# b', '3:1 found a heading of level 1, expected a level from 3 to 4: write ### (heading-depth)'],
  ])('%j', (markdown, message) => {
    expect(told(markdown)).toEqual([message]);
  });

  test.each([
    'They import grain from the north.',
    '*a* import b from c d',
    'We export to them',
    '### a\n\n#### b\n\n##### c\n\n###### d\n\n###### e',
  ])('and nothing of %j', (markdown) => {
    expect(told(markdown)).toEqual([]);
  });
});

describe('of a directive', () => {
  const ONLY =
    'expected only :quote[…]{…} or :::quote{…}: put a backslash before a colon that is meant as one (unknown-directive)';
  test.each([
    [':note[a]', `1:1 ":note" reads as a directive, ${ONLY}`],
    [':note{a=b}', `1:1 ":note" reads as a directive, ${ONLY}`],
    ['::note', `1:1 "::note" reads as a directive, ${ONLY}`],
    [':::note\na\n:::', `1:1 ":::note" reads as a directive, ${ONLY}`],
    [
      '::quote[a]{source=courier voice=article}',
      '1:1 found ::quote, expected :quote[…]{…} in a line or :::quote{…} round a paragraph: write one of them (quote-form)',
    ],
    [
      ':::quote{source=courier voice=article}\na\n\nb\n:::',
      '1:1 found something else than one paragraph in :::quote, expected the words in one paragraph: take the rest out (quote-form)',
    ],
    [
      ':::quote{source=courier voice=article}\n- a\n:::',
      '1:1 found something else than one paragraph in :::quote, expected the words in one paragraph: take the rest out (quote-form)',
    ],
    [
      ':quote[a **b**]{source=courier voice=article}',
      "1:1 found strong in a quotation, expected the source's words alone: take the marks out, or put a backslash before them (quote-form)",
    ],
    [
      'a :quote[b]{source=courier source=courier voice=article}',
      '1:3 source stands twice in a quotation, expected it once: take one of the two out (duplicate-field)',
    ],
    [
      ':quote[b]{source=courier voice=article prefix="a" prefix=\'c\'}',
      '1:1 prefix stands twice in a quotation, expected it once: take one of the two out (duplicate-field)',
    ],
  ])('%j', (markdown, message) => {
    expect(told(markdown)).toEqual([message]);
  });

  test.each([
    [
      'text of an attribute that looks like another',
      ':quote[b]{source=courier voice=article prefix="source=a source=b"}',
    ],
    ['two quotations', ':quote[b]{source=courier voice=article} :quote[c]{source=courier voice=article}'],
    ['colons that are none', 'At 9:15 a:b :note c'],
    ['a colon behind a backslash', 'a \\:note[b]'],
  ])('and nothing of %s', (_what, markdown) => {
    expect(told(markdown)).toEqual([]);
  });

  test('and a quotation of a source that is not sound is neither told nor kept', () => {
    const { quotes, messages, html } = read('He said :quote[nobody knows]{source=lost voice=article}.');
    expect([quotes, messages]).toEqual([[], []]);
    expect(html).toContain('nobody knows');
  });
});

describe('of a character that nobody sees', () => {
  const TURNS =
    'found a mark that turns the direction of the text (U+202E), expected text that a reader can see: take it out (control-character)';
  test.each([
    ['a b&#x202E;c', '1:4'],
    ['a *b&#x202E;c*', '1:5'],
    ['[a](https://example.org/&#x202E;b)', '1:1'],
    ['[a](https://example.org/ (b&#x202E;c))', '1:1'],
    [':quote[a]{source=courier voice=article prefix="b&#x202E;"}', '1:1'],
    [':quote[a&#x202E;]{source=courier voice=article}', '1:9'],
  ])('%j', (markdown, place) => {
    expect(told(markdown)).toEqual([`${place} ${TURNS}`]);
  });
});

describe('of our own words', () => {
  const rules = (markdown: string): string[] =>
    read(markdown).messages.map(({ line, column, ruleId }) => `${String(line)}:${String(column)} ${String(ruleId)}`);
  test.each<[string, string[]]>([
    ['[a](https://example.org/ (the regime))', ['1:1 neutral-language']],
    ['[a][b]\n\n[b]: https://example.org/ (the regime)', ['3:1 neutral-language']],
    ['a  \nregime', ['2:1 neutral-language']],
    ['so-  \ncalled', ['1:1 neutral-language']],
    ['the re[gim](/method/)e', ['1:5 neutral-language']],
    ['- a\n- the regime', ['2:7 neutral-language']],
    ['### The regime', ['1:9 neutral-language']],
    ['re:quote[a]{source=courier voice=article}gime', []],
    ['regime :quote[a]{source=courier voice=article} regime', ['1:1 neutral-language', '1:48 neutral-language']],
    ['a &#x1F602; regime', ['1:13 neutral-language']],
    ['a \\& &amp; regime', ['1:12 neutral-language']],
    ['a\n  for regime', ['2:7 neutral-language']],
    ['&regime;', ['1:1 lost-mark', '1:2 neutral-language']],
  ])('%j', (markdown, expected) => {
    expect(rules(markdown)).toEqual(expected);
  });
});

describe('of one that is too long', () => {
  test('how long it is, blanks around it not counted, and nothing is made of it', () => {
    expect(told(`\n\n${'word '.repeat(2_000)}`)).toEqual([]);
    expect(told('w'.repeat(10_000))).toEqual([]);
    const long = read(`\n\n ${'w'.repeat(10_001)}\n`);
    expect(long).toMatchObject({ readable: false, html: '', text: '', quotes: [] });
    expect(long.messages.map(partsOf)).toEqual([
      {
        line: 3,
        column: 1,
        message: 'the body has 10001 characters, expected at most 10000: shorten it',
        rule: 'too-long',
      },
    ]);
    expect(read('a').readable).toBe(true);
  });
});
