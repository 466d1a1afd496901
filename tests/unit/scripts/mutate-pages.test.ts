import { expect, test } from 'vitest';
import { changedText } from '../../../scripts/mutate-pages/changed-text.ts';
import { RENDERED } from '../../mutation/rendered/index.ts';

test('every change that `npm run mutate:pages` makes fits its file: what it looks for stands there once', () => {
  expect(RENDERED.length).toBeGreaterThan(100);
  expect(RENDERED.filter((change) => changedText(change) === undefined).map(({ says }) => says)).toEqual([]);
});

test('each says what a reader would be told wrongly in words of its own, by which its result is kept', () => {
  expect(new Set(RENDERED.map(({ says }) => says)).size).toBe(RENDERED.length);
});
