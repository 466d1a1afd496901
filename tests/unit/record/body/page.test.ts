import { describe, expect, test } from 'vitest';
import type { VFileMessage } from 'vfile-message';
import { pageReader } from '../../../../src/record/body/page.ts';
import { KNOWN } from './read-body.ts';

function read(markdown: string): VFileMessage[] {
  return pageReader({ known: KNOWN, terms: { names: [], loaded: [] } })(markdown);
}

/** Each message as `line:column rule`. */
function faults(markdown: string): string[] {
  return read(markdown).map(({ line, column, ruleId }) => `${String(line)}:${String(column)} ${String(ruleId)}`);
}

/** The first message's words. */
function told(markdown: string): string {
  return read(markdown)[0]?.message ?? '';
}

describe('a page in running text', () => {
  test.each([
    ['## How\n\nIt is *weighed* and **told**, see [there](/method/#how).\n\n### More\n\n- one\n- two  \nthree\n'],
    ['| a | b |\n| - | - |\n| c | d |\n'],
    ['Call `npm start`:\n\n```\nnpm start\n```\n'],
    ['{/* for those who write it, with * and / and */}\n\nWords, {/* and */} more.\n'],
    ['Words.\n\n<Rules />\n\nMore, see [it][a].\n\n[a]: https://example.org/\n'],
    ['It is \\<10 and \\{so\\} on.'],
  ])('may be %j', (markdown) => {
    expect(read(markdown)).toEqual([]);
  });

  test.each([
    ['import x from "y"', '1:1 mdx', 'the parts of a page are there without an import'],
    ['export const a = 1', '1:1 mdx', 'found a line of code'],
    ['{1 + 1}', '1:1 mdx', 'found an expression of code'],
    ['Words {a}.', '1:7 mdx', 'found an expression of code'],
    ['{/* a */ b}', '1:1 mdx', 'found an expression of code'],
    ['{/* a */ /* b */}', '1:1 mdx', 'found an expression of code'],
    ['{b /* a */}', '1:1 mdx', 'found an expression of code'],
    ['![a](/a.png)', '1:1 plain-body', 'found a picture'],
    ['![a][b]\n\n[b]: https://example.org/a.png', '1:1 plain-body', 'found a picture'],
    ['> words', '1:1 plain-body', 'a page quotes no source; lead to the claim that does'],
    ['one[^1]\n\n[^1]: two', '1:4 plain-body', 'found a footnote'],
    ['one\n\n---\n\ntwo', '3:1 plain-body', 'found a rule'],
    ['~~one~~', '1:1 plain-body', 'found words struck through'],
    ['- [x] one', '1:1 plain-body', 'found a box to tick'],
    ['- [ ] one', '1:1 plain-body', 'found a box to tick'],
    ['say :quote[we won]{source=courier}', '1:1 quote-form', 'found :quote, expected words of ours'],
    ['say :quote[we won]{source="courier"}', '1:1 quote-form', 'found :quote, expected words of ours'],
    ['say :quote\\{so', '1:1 quote-form', 'found :quote, expected words of ours'],
    ['<Chart />', '1:1 page-part', '"<Chart>" is no part of a page, expected one of CiteExample, Corrections, '],
    ['<Rule />', '1:1 page-part', 'did you mean "Rules"?'],
    ['<></>', '1:1 page-part', '"<>" is no part of a page'],
    ['<Rules of="it" />', '1:1 page-part', '<Rules> has attributes'],
    ['<Rules>\n\nwords\n\n</Rules>', '1:1 page-part', '<Rules> holds words, expected <Rules /> alone'],
    ['see <Rules /> there', '1:5 page-part', '<Rules /> stands among words'],
    ['# A', '1:1 heading-depth', 'found a heading of level 1, expected level 2: write ##'],
    ['## A\n\n#### B', '3:1 heading-depth', 'found a heading of level 4, expected a level from 2 to 3: write ###'],
  ])('may not be %j', (markdown, fault, words) => {
    expect(faults(markdown)).toContain(fault);
    expect(
      read(markdown)
        .map(({ message }) => message)
        .join('\n'),
    ).toContain(words);
  });

  test.each([
    ['', '1:1 page-empty', 'the page has no words, expected some below its front matter: write them'],
    ['\n\n \u200B\n', '1:1 page-empty', 'the page has no words, expected some below its front matter: write them'],
    [
      `\n\n${'word '.repeat(8_001)}`,
      '3:1 too-long',
      'the page has 40004 characters, expected at most 40000: shorten it',
    ],
    [
      '\nIt takes <10 minutes.',
      '2:11 mdx-syntax',
      'this cannot be read as MDX (Unexpected character `1` (U+0031) before name, expected a character that can start a name, such as a letter, `$`, or `_`), expected words and marks of markdown: put a backslash before a < or { that is meant as a sign',
    ],
    [
      'Words.\n\n<Rules>\n\nMore.',
      '3:1 mdx-syntax',
      'this cannot be read as MDX (Expected a closing tag for `<Rules>` (3:1-3:8)), expected words and marks of markdown: put a backslash before a < or { that is meant as a sign',
    ],
    [
      'Words.\n\nHe said :quote[we won]{source=a voice="b}.',
      '3:9 quote-form',
      'found :quote, expected words of ours: a page quotes no source; lead to the claim that does',
    ],
  ])('that cannot be read says why: %.20j', (markdown, fault, message) => {
    expect(faults(markdown)).toEqual([fault]);
    expect(told(markdown)).toBe(message);
  });

  test('may be as long as 40,000 characters, blanks around it not counted', () => {
    expect(read(`\n${'word '.repeat(8_000)}\n`)).toEqual([]);
  });
});
