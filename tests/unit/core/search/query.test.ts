import { describe, expect, test } from 'vitest';
import { searchedDaysIn } from '../../../../src/core/search/days.ts';
import { editDistance, nearestWord } from '../../../../src/core/search/near.ts';
import { LONGEST_QUERY, parseQuery } from '../../../../src/core/search/query.ts';
import { isPasted, overlaps } from '../../../../src/core/search/quoted.ts';
import { searchWordsOf } from '../../../../src/core/search/words.ts';

const index = { ids: 'SV', variants: { arlen: 'arlin', ارلین: 'arlin' }, like: { bridg: ['cross'] } };
const terms = (text: string) => parseQuery(text, index).terms.map(({ words }) => words);
const written = (text: string) => searchWordsOf(text).map((word) => word.written);

describe('the words of a text', () => {
  test('are parted at blanks, hyphens and signs, and have no possessive', () => {
    expect(written('The vice-president’s house (1,500 men)')).toEqual([
      'the',
      'vice',
      'president',
      'house',
      '1500',
      'men',
    ]);
  });

  test('are compared by their stems, those of other scripts as they stand', () => {
    expect(searchWordsOf('bridges پل‌ها').map(({ stem }) => stem)).toEqual(['bridg', 'پلها']);
  });
});

describe('a query', () => {
  test.each(['SV-012', 'sv 12', 'sv12', 'SV–12', 'sv-۱۲'])('%s is the number of a claim', (typed) => {
    expect(parseQuery(typed, index)).toMatchObject({ ids: [{ written: 'SV-012', number: 12 }], terms: [] });
  });

  test('is no number of a claim within a word', () => {
    expect(parseQuery('msv12', index).ids).toEqual([]);
  });

  test('is looked for under the word that all spellings share, and as it was typed', () => {
    expect(terms('Arlen')).toEqual([['arlin', 'arlen']]);
    expect(terms('آرلین')).toEqual([['arlin', 'ارلین']]);
  });

  test('also means the words that readers type for it', () => {
    expect(parseQuery('bridges', index).terms[0]?.like).toEqual(['cross']);
    expect(parseQuery('constructor', index).terms[0]).toEqual({
      written: 'constructor',
      words: ['constructor'],
      like: [],
    });
  });

  test('does not demand words that say nothing, unless it has no other', () => {
    expect(terms('did Arlin say that he has the bridge?')).toEqual([['arlin'], ['bridg']]);
    expect(terms('what is this')).toEqual([['what'], ['is'], ['thi', 'this'].slice(0, 1)]);
  });

  test.each(['06.05.2010', '6 May 2010', '6th of May 2010', 'May 6, 2010', '۶ may 2010'])('%s is a day', (typed) => {
    expect(terms(typed)[0]).toContain('day0506');
    expect(terms(typed).flat()).toContain('2010');
  });

  test('may name a day in either order of its numbers', () => {
    expect(searchedDaysIn('4/5/2010').days[0]?.readings).toEqual([
      { month: 5, day: 4, year: 2010 },
      { month: 4, day: 5, year: 2010 },
    ]);
    expect(searchedDaysIn('31/12/2010').days[0]?.readings).toEqual([{ month: 12, day: 31, year: 2010 }]);
    expect(searchedDaysIn('45/45/2010').days).toEqual([]);
  });

  test('is read to its two-hundredth letter, and no half of a word', () => {
    expect(terms(`${'bridge '.repeat(28)}mills mills`)).toEqual([['bridg']]);
    expect(LONGEST_QUERY).toBe(200);
  });
});

describe('a word that is nowhere', () => {
  test('is a letter or two away from another', () => {
    expect(editDistance('sarvnad', 'sarvand', 2)).toBe(1);
    expect(editDistance('sarvand', 'sarwnd', 2)).toBe(2);
    expect(editDistance('mill', 'bridge', 2)).toBe(3);
  });

  test('stands for the nearest word that is known, of two as near for the first', () => {
    expect(nearestWord('sarvnd', ['mill', 'sarvand'])).toBe('sarvand');
    expect(nearestWord('hall', ['hill', 'hell'])).toBe('hill');
  });

  test('stands for none where it is short, or nothing is near', () => {
    expect(nearestWord('mil', ['mill'])).toBeUndefined();
    expect(nearestWord('helmand', ['sarvand', 'held'])).toBeUndefined();
    expect(nearestWord('2011', ['2010'])).toBeUndefined();
  });
});

describe('a pasted sentence', () => {
  const quotations = [
    { words: 'we have held the old bridge since dawn', claims: [3] },
    { words: 'the bridge', claims: [4] },
    { words: 'and it was the one of the', claims: [5] },
  ];

  test('leads to the claims with whose quotations it shares the most words in a row', () => {
    const pasted = searchWordsOf('“We have held the old bridge,” he said');
    expect([...overlaps(pasted, quotations)]).toEqual([[3, 6]]);
  });

  test('is told from a question by its length, or by its quotation marks', () => {
    expect(isPasted('We have held the old bridge since dawn today')).toBe(true);
    expect(isPasted('“We have held the bridge”')).toBe(true);
    expect(isPasted('who held the old bridge')).toBe(false);
    expect(isPasted('“the bridge”')).toBe(false);
  });

  test('leads nowhere by words that say nothing', () => {
    expect(overlaps(searchWordsOf('it was the one of the best'), quotations).size).toBe(0);
  });
});
