import { rule } from '../rule.ts';

export const quoteAmbiguous = rule('quote-ambiguous', {
  group: 'quotations',
  demands: 'The words of a quotation, with their context, stand at one place of the article only.',
  file: 'claims/flour-carts.md',
  good: 'counted nine carts of flour on the road", prefix: and, suffix: The',
  bad: 'Two accounts of one bridge"',
  tell: (part: string, places: readonly string[], source: string, parts: number) =>
    `these words${part} are at ${String(places.length)} places in ${source} (${places.join('; ')}), expected one: ${parts === 1 ? 'add words to prefix or suffix' : 'quote more words of this part, or add words to prefix or suffix'}`,
});
