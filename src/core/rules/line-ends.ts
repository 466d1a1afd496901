import { rule } from '../rule.ts';

export const lineEnds = rule('line-ends', {
  group: 'files',
  demands: 'Lines end as on Unix or on Windows.',
  file: 'places/mill.yaml',
  good: 'kind: locality\n',
  bad: 'kind: locality\r',
  shown: 'kind: locality (and a carriage return alone)',
  tell: () =>
    'found a line that ends with a carriage return alone, expected the line ends of Unix or Windows: save the file with those',
});
