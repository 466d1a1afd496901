import { describe, expect, test } from 'vitest';
import { labelInList, labelParts, shortestLabel } from '../../../src/wording/source-label.ts';

const of = (label: string) => ({ label });

describe('the label of a source', () => {
  test('is a name and a day, which stands behind the last comma', () => {
    expect(labelParts(of('The Herald, 5 May 2010'))).toEqual({ name: 'The Herald', day: '5 May 2010' });
    expect(labelParts(of('Mill, Weir & Sons, about May 2010'))).toEqual({
      name: 'Mill, Weir & Sons',
      day: 'about May 2010',
    });
  });

  test('is a name alone where nothing behind a comma is a day', () => {
    expect(labelParts(of('Mill, Weir & Sons'))).toEqual({ name: 'Mill, Weir & Sons', day: '' });
    expect(labelInList(of('Mill, Weir & Sons'))).toBe('Mill, Weir & Sons');
  });

  test('has its day in brackets where it is one of a list', () => {
    expect(labelInList(of('The Herald, 5 May 2010'))).toBe('The Herald (5 May 2010)');
  });

  test('is the name alone among articles that each have their own, and whole where two have the same', () => {
    const [one, other, third] = ['The Herald, 5 May 2010', 'The Herald, 6 May 2010', 'The Courier, 5 May 2010'].map(of);
    if (one === undefined || other === undefined || third === undefined) throw new Error('three labels');
    expect(shortestLabel(one, [one, other, third])).toBe('The Herald, 5 May 2010');
    expect(shortestLabel(third, [one, other, third])).toBe('The Courier');
  });
});
