import { rule } from '../rule.ts';

export const noSource = rule('no-source', {
  group: 'quotations',
  demands: 'A fingerprint belongs to a source.',
  named: 'sources/herald.fingerprint.json',
  instead: 'sources/heralds.fingerprint.json',
  tell: (slug: string, advice: string) =>
    `this fingerprint belongs to no source, expected sources/${slug}.yaml beside it: ${advice}`,
});
