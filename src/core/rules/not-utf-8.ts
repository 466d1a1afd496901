import { rule } from '../rule.ts';

export const notUtf8 = rule('not-utf-8', {
  group: 'files',
  demands: 'A file is text in UTF-8.',
  file: 'places/mill.yaml',
  good: 'name: The mill',
  bad: 'name: The m\u00EFll',
  encoding: 'latin1',
  shown: 'name: The mïll (saved as Latin-1)',
  tell: () => 'found bytes that are no UTF-8, expected text in UTF-8: save the file in that encoding',
});
