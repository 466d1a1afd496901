import { rule } from '../rule.ts';

export const moreProblems = rule('more-problems', {
  group: 'files',
  demands: 'Of a file with very many problems, the first hundred are told; the rest waits until they are mended.',
  file: 'places/mill.yaml',
  good: 'kind: locality',
  bad: `kind: locality\nspellings: [${'{}, '.repeat(60)}]`,
  shown: 'kind: locality\nspellings: [{}, {}, {}, {}, … (sixty of them, each without its text and language)]',
  tell: (more: number) =>
    `${more === 1 ? '1 more problem of this file, from here on, is' : `${String(more)} more problems of this file, from here on, are`} not told, expected a file with none: mend those before first`,
});
