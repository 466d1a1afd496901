/** The first word of a title within a sentence: whether its capital is that of a name. */
import { describe, expect, test } from 'vitest';
import { isPlainFirst } from '../../../scripts/article/tells/first-word.ts';

const known = {
  article:
    'Carts stood still. “Mules came,” Arlin said. Nobody from Orla came.\nSnow fell. Ferry Street was wet: Oats were short.',
  ours: 'The ferry was old. Hay was dear in Upper Mina. Grain was short, and the hay was wet.',
  names: ['Dov Arlin', 'Sarvand'],
};

describe('a first word is like others', () => {
  test.each([
    ['Carts', 'which begins a sentence of the article and no name'],
    ['Mules', 'which begins one within quotation marks'],
    ['Snow', 'which begins a line'],
    ['Oats', 'which stands behind a colon'],
    ['Hay', 'which we write without a capital'],
    ['Several', 'which is never a name'],
  ])('%s, %s', (word) => {
    expect(isPlainFirst(word, known)).toBe(true);
  });
});

describe('a first word is a name', () => {
  test.each([
    ['Arlin', 'that the record has, though a sentence begins with it'],
    ['Sarvand', 'that the record has'],
    ['Orla', 'which the article has within a sentence'],
    ['Upper', 'which we have within a sentence'],
    ['Street', 'which stands within a name'],
    ['UN', 'which has a second capital'],
    ['Delt', 'which stands nowhere'],
    ['Grain', 'as far as can be told, where only we begin a sentence with it'],
  ])('%s, %s', (word) => {
    expect(isPlainFirst(word, known)).toBe(false);
  });

  test('unless the article has it without its capital as well', () => {
    expect(isPlainFirst('Street', { ...known, article: `${known.article} The street was wet.` })).toBe(true);
  });
});
