import { describe, expect, test } from 'vitest';
import { advise, nearest } from '../../../src/record/reading/nearest.ts';

const sides = ['lowland', 'highland', 'harbour', 'third-party', 'outlet', 'unattributed'];

describe('the nearest word', () => {
  test.each([
    ['favors', ['favours', 'figure'], 'favours'],
    ['lowlnad', sides, 'lowland'],
    ['Highland', sides, 'highland'],
    ['unatributed', sides, 'unattributed'],
    ['mira', ['dov-arlin', 'mira-tolen'], 'mira-tolen'],
    ['tolen-tweeet', ['tolen-declaration', 'tolen-tweet-2019-05-06'], 'tolen-tweet-2019-05-06'],
    ['sourke', ['sources-of-the-record'], 'sources-of-the-record'],
    ['courier-at-the-mill', ['courier-from-the-mill', 'guard-on-prisoners'], 'courier-from-the-mill'],
  ])('to %j is the one that was probably meant', (written, known, meant) => {
    expect(nearest(written, known)).toBe(meant);
  });

  test('is nothing where all are far', () => {
    expect(nearest('population', ['name', 'kind', 'position'])).toBeUndefined();
    expect(nearest('xy', sides)).toBeUndefined();
    expect(nearest('', sides)).toBeUndefined();
  });

  test('is the first of two that are equally near', () => {
    expect(nearest('cart', ['carts', 'card'])).toBe('carts');
    expect(nearest('bat', ['cat', 'hat'])).toBe('cat');
  });
});

test('advice is a question where a word is near, and other advice where none is', () => {
  expect(advise('outlett', sides, 'take it out')).toBe('did you mean "outlet"?');
  expect(advise('population', sides, 'take it out')).toBe('take it out');
});
