import { describe, expect, test } from 'vitest';
import { nearestClaims, comparedClaim } from '../../../../src/core/desk/near.ts';
import { outlineOfStatement, outlineText } from '../../../../src/core/desk/outline.ts';
import { deskArticle, openSentences } from '../../../../src/core/desk/sentences.ts';

const TEXT = `The Courier
Mr. Dov A. Arlin spoke. “We hold the bridge. It is ours,” he said.
Nobody crossed`;

const printed = (text: string, language = 'en'): string[] => {
  const article = deskArticle(text, undefined, language);
  return article.sentences.map(article.print);
};

describe('the sentences of an article', () => {
  test('end with a line, or with a full stop that shortens no word', () => {
    expect(printed(TEXT)).toEqual([
      'The Courier',
      'Mr. Dov A. Arlin spoke',
      'We hold the bridge',
      'It is ours," he said',
      'Nobody crossed',
    ]);
  });

  test('end as their own script ends them', () => {
    expect(printed('آیا پل مانده است؟ هیچ‌کس نمی‌داند.', 'fa')).toHaveLength(2);
    expect(printed('桥还在。没有人知道。', 'zh')).toHaveLength(2);
  });

  test('hold every word once', () => {
    const { words, sentences } = deskArticle(TEXT);
    expect(sentences.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i))).toEqual([
      ...words.keys(),
    ]);
  });

  test('are cut where something accounts for a part of them', () => {
    expect(
      openSentences(
        [
          [0, 4],
          [4, 9],
        ],
        [[2, 6]],
      ),
    ).toEqual([
      [2, 4],
      [4, 6],
    ]);
  });

  test('are the speaker’s where they stand in quotation marks', () => {
    const { isQuoted, sentences } = deskArticle(TEXT);
    expect(sentences.map(isQuoted)).toEqual([false, false, true, true, false]);
  });
});

describe('the claims nearest to a sentence', () => {
  const claims = [
    comparedClaim('bridge-taken', 'The bridge was taken', 'Somebody crossed.'),
    comparedClaim('bridge-kept', 'The bridge was kept', 'Nobody crossed it.'),
    comparedClaim('flour', 'Nine carts of flour passed the mill', 'The bridge is ten miles away.'),
  ];
  const near = (words: string): string[] => nearestClaims(words, claims, 2).map(({ slug }) => slug);

  test('share its rarer words, in whatever form', () => {
    expect(near('Was the bridge taken')).toEqual(['bridge-taken', 'bridge-kept']);
    expect(near('a cart with flour')).toEqual(['flour']);
  });

  test('are none where no word is shared', () => {
    expect(near('Snow on the upper road')).toEqual([]);
  });
});

test('an outline tells of each sentence what it is for, and what is missing', () => {
  const lines = outlineOfStatement(
    deskArticle('The Courier\nWe hold both ends of the bridge, he said. Nobody crossed.'),
    [
      { claim: 'AB-001', words: [2, 9], quoted: true },
      { claim: 'AB-002', words: [2, 9], quoted: false },
    ],
    [{ words: [0, 2], not: 'furniture' }],
  );
  expect(
    outlineText(
      lines,
      new Map([
        ['AB-001', 'The bridge was taken'],
        ['AB-002', 'Both ends are held'],
      ]),
    ),
  ).toBe(
    `words 1 to 2    The Courier                 furniture
words 3 to 11   We hold both ends of the …
    AB-001  The bridge was taken
    AB-002  Both ends are held
    nothing yet for 2 of its words
words 12 to 13  Nobody crossed
    nothing yet

3 sentences, 2 claims, 2 with words for nothing yet.
`,
  );
});
