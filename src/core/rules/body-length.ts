import { countWithNoun } from '../count.ts';
import { rule } from '../rule.ts';

export const bodyLength = rule('body-length', {
  group: 'bodies',
  demands:
    'An account has 80 to 180 words: who says a thing and on what, what is at issue, and why the verdict is what it is.',
  file: 'claims/flour-carts.md',
  good: "What the carts carried is known from the sacks that could be seen on them, and where they went is not told. It\nwas a clear morning, the road runs past the door, and the count is given in the outlet's own voice, without a\nword of doubt. A second count, or the book of the toll house on the far side, would bear it out; a driver who\ngives another number would put it in question. Neither is in these articles, and nothing else in them turns on\nit.",
  bad: 'What the carts carried is not told.',
  tell: (words: number, least: number, most: number) =>
    `the body has ${countWithNoun(words, 'word')}, expected ${String(least)} to ${String(most)}: ${words < least ? 'say who says it and on what, what is at issue, and why the verdict is what it is' : 'shorten it'}`,
});
