import { rule } from '../rule.ts';

export const quoteNotFound = rule('quote-not-found', {
  group: 'quotations',
  demands: 'The words of a quotation stand in its source, letter for letter.',
  file: 'claims/flour-carts.md',
  good: 'counted nine carts',
  bad: 'counted mine carts',
  tell: (part: string, source: string, where: string) =>
    `these words${part} are not in ${source}, expected them word for word: ${where}`,
});
