import { rule } from '../rule.ts';

export const versionQuotation = rule('version-quotation', {
  group: 'versions',
  demands: 'What a recorded version quotes stays proved.',
  file: 'sources/herald.fingerprint.json',
  good: 'hR2IqbD2',
  bad: 'AAAAAAAA',
  tell: (exact: string, why: string, source: string) =>
    `this version quotes "${exact}", expected what was published to stay proved: ${why}. Where the fingerprint of ${source} was made anew, make it from the text that it was made from before`,
});
