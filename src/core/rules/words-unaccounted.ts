import { rule } from '../rule.ts';

export const wordsUnaccounted = rule('words-unaccounted', {
  group: 'accounting',
  demands: 'Every word of an article is in a quotation or a passage of a claim, or accounted for as something else.',
  file: 'sources/courier.yaml',
  good: '  - { words: [160, 176], not: furniture }\n',
  bad: '',
  tell: (open: number, words: number, named: string, gone: string, slug: string) =>
    `nothing accounts for ${String(open)} of the ${String(words)} words: ${named}; expected every word in a quotation or passage of a claim, or in accounting${gone}: run "npm run source:account -- ${slug} <text file>" to see them`,
});
