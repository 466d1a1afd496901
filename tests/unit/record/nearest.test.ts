import { describe, expect, test } from 'vitest';
import { advise, nearest } from '../../../src/record/nearest.ts';

const sides = ['lowland', 'highland', 'harbour', 'third-party', 'outlet', 'unattributed'];

describe('the nearest word', () => {
  test.each([
    ['favors', ['favours', 'figure'], 'favours'],
    ['talbian', sides, 'lowland'],
    ['Highland', sides, 'highland'],
    ['unatributed', sides, 'unattributed'],
    ['mira', ['dov-arlin', 'mira-tolen'], 'mira-tolen'],
    ['mujahid-tweeet', ['mujahid-declaration', 'mujahid-tweet-2021-09-06'], 'mujahid-tweet-2021-09-06'],
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
