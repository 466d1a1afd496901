import { rule } from '../rule.ts';

export const noFingerprint = rule('no-fingerprint', {
  group: 'quotations',
  demands: 'Beside each source lies the fingerprint of its article, which proves quotations.',
  named: 'sources/herald.fingerprint.json',
  instead: '',
  tell: (slug: string) =>
    `the source has no fingerprint, expected sources/${slug}.fingerprint.json beside it: make it with "npm run source:fingerprint -- ${slug} <text file>"`,
});
