import { rule } from '../rule.ts';

export const typedCount = rule('typed-count', {
  group: 'prose',
  demands: 'Nobody types how many articles the record has: another article would make it untrue.',
  file: 'pages/about.mdx',
  good: 'The record of the valley is kept',
  bad: 'These two articles are kept',
  untrue: (words: string, articles: number, by: string) =>
    `found "${words}" in our own text, and the record has ${String(articles)}${by}, expected their number: read the sentence against each of them, and write the number, or these articles without one; some of them are both articles, or three of the articles (npm run claim:reread goes through all such sentences)`,
  typed: (words: string, instead: string) =>
    `found "${words}", expected no number of articles that is typed, as another article would make it untrue: ${instead}`,
});
