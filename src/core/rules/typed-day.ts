import { rule } from '../rule.ts';

export const typedDay = rule('typed-day', {
  group: 'prose',
  demands: 'Nobody types when the first or the last article appeared: another article would make it untrue.',
  file: 'pages/about.mdx',
  good: 'The record of the valley is kept',
  bad: 'The last article is of 9 May 2010, and the record is kept',
  untrue: (words: string, edge: 'first' | 'last', day: string, by: string) =>
    `found "${words}" in our own text, and the ${edge} article${by} is of ${day}, expected that day: read the sentence against each article, and write the day, or the sentence without one`,
  typed: (words: string, instead: string) =>
    `found "${words}", expected no day of the first or the last article that is typed, as another article would make it untrue: ${instead}`,
});
