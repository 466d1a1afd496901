/** What a piece of evidence is made of: its lines, its quotations, what is left of its sentence, and the accounting. */
import { describe, expect, test } from 'vitest';
import { accountedText } from '../../../scripts/article/accounting.ts';
import { pieceLines, quotedIn, quoteIn, restOf, type Quoted } from '../../../scripts/article/evidence.ts';
import { deskArticle } from '../../../src/core/desk/sentences.ts';
import { makeFingerprint } from '../../../src/core/fingerprint.ts';
import type { WordRange } from '../../../src/core/word-numbers.ts';

describe('a piece of evidence', () => {
  const QUOTE: Quoted['quote'] = { source: 'echo', exact: 'It is ours', voice: 'speaker' };
  const PIECE = { statement: 'a-remark', stance: 'asserts', basis: 'own-word', speaksOf: '2010-05-06' };

  test('is written with all that it has', () => {
    const quote = { ...QUOTE, prefix: 'said', suffix: 'now', translation: 'It: ours' };
    const piece = { ...PIECE, quotes: [{ quote, words: [4, 7] as WordRange }], passages: [[0, 4] as WordRange] };
    expect(pieceLines('echo', { ...piece, concession: 'It loses by it.' })).toEqual([
      'statement: a-remark',
      'stance: asserts',
      'basis: own-word',
      "speaksOf: '2010-05-06'",
      'quotes:',
      '  - source: echo',
      '    exact: It is ours',
      '    prefix: said',
      '    suffix: now',
      '    voice: speaker',
      "    translation: 'It: ours'",
      'passages:',
      '  - { source: echo, words: [0, 4] }',
      'concession: It loses by it.',
    ]);
  });

  test('is written without what it has not', () => {
    expect(pieceLines('echo', { ...PIECE, quotes: [], passages: [] }).slice(4)).toEqual(['quotes: []']);
    const lines = pieceLines('echo', { ...PIECE, quotes: [{ quote: QUOTE, words: [4, 7] }], passages: [] });
    expect(lines.slice(5)).toEqual(['  - source: echo', '    exact: It is ours', '    voice: speaker']);
  });

  test('tells what stands between its quotations, by the words of the article', () => {
    const quotes = [12, 16].map((from): Quoted => ({ quote: QUOTE, words: [from, from + 2] }));
    expect(restOf([10, 20], quotes)).toEqual([
      [10, 12],
      [14, 16],
      [18, 20],
    ]);
    expect(restOf([10, 14], [{ quote: QUOTE, words: [10, 14] }])).toEqual([]);
  });
});

describe('the words of a sentence in quotation marks', () => {
  const TEXT =
    'It snowed. Arlin said: “We hold the bridge, and it is ours,” and “so it stays”, he said, “come what may”.';
  const { isQuoted } = deskArticle(TEXT);
  const proved = { text: TEXT, fingerprint: makeFingerprint('echo', TEXT) };
  const offered = (from: number, to: number, taken: readonly WordRange[] = []): string | undefined =>
    quotedIn(proved, [from, to], isQuoted, taken)?.quote.exact;

  test('are offered, the longest stretch of them that no claim quotes', () => {
    expect(quotedIn(proved, [2, 22], isQuoted, [])).toMatchObject({
      quote: { source: 'echo', exact: 'We hold the bridge, and it is ours', voice: 'speaker' },
      words: [4, 12],
    });
    expect(offered(2, 22, [[4, 8]])).toBe('it is ours');
    expect(offered(2, 22, [[4, 12]])).toBe('so it stays');
  });

  test('are none where fewer than three are left', () => {
    expect(
      offered(2, 22, [
        [4, 6],
        [8, 12],
        [13, 22],
      ]),
    ).toBeUndefined();
    expect(offered(0, 4)).toBeUndefined();
  });

  const typed = (words: string) => quoteIn(proved, [2, 12], words, isQuoted);

  test('are found by what was typed of them, with what is other in it', () => {
    expect(typed('we hold the bridge')).toMatchObject({ words: [4, 8], quote: { voice: 'speaker' } });
    expect(typed('we hold the bridge')).not.toHaveProperty('changed');
    expect(typed('we held the bridge')).toMatchObject({ changed: 'found, with one letter changed' });
    expect(typed('we hold it and it is ours')).toMatchObject({ changed: 'found, with other words than yours' });
    expect(typed('arlin said')).toMatchObject({ words: [2, 4], quote: { voice: 'article' } });
  });

  test('are on one side of a mark alone, the longer one', () => {
    expect(typed('said we hold the bridge')).toMatchObject({
      quote: { exact: 'We hold the bridge', voice: 'speaker' },
      words: [4, 8],
      changed: 'found, as far as the quotation mark',
    });
    expect(typed('arlin said we')).toMatchObject({ words: [2, 4], quote: { exact: 'Arlin said', voice: 'article' } });
  });

  test('are not found where none is like them', () => {
    expect(typed('zither')).toBe('No words of the sentence are like "zither". Write some of them.');
  });
});

describe('the accounting of a source', () => {
  const HEAD = 'title: Snow\n';
  const OWN = `${HEAD}accounting:\n  - { words: [0, 4], not: furniture }\n`;
  const own = [{ words: [0, 4] as WordRange, not: 'furniture' as const }];

  test('begins with the first words, and goes on in the order of the article', () => {
    expect(accountedText(HEAD, undefined, own)).toBe(OWN);
    expect(
      accountedText(`${OWN}untold: []\n`, own, [
        { words: [9, 12], not: 'credit' },
        { words: [6, 9], not: 'caption' },
      ]),
    ).toBe(`${OWN}  - { words: [6, 9], not: caption }\n  - { words: [9, 12], not: credit }\nuntold: []\n`);
  });

  test('joins what touches and is for the same', () => {
    expect(accountedText(OWN, own, [{ words: [4, 6], not: 'furniture' }])).toBe(
      `${HEAD}accounting:\n  - { words: [0, 6], not: furniture }\n`,
    );
    expect(accountedText(OWN, own, [{ words: [5, 6], not: 'furniture' }])).toContain('[5, 6]');
  });

  test('that has a comment is added to, and keeps it', () => {
    const commented = OWN.replace('accounting:\n', 'accounting:\n  # the menu\n');
    expect(accountedText(commented, own, [{ words: [4, 6], not: 'furniture' }])).toBe(
      `${commented}  - { words: [4, 6], not: furniture }\n`,
    );
    const elsewhere = OWN.replace(HEAD, 'title: Snow # as printed\n');
    expect(accountedText(elsewhere, own, [{ words: [4, 6], not: 'furniture' }])).toContain('[0, 6]');
  });
});
