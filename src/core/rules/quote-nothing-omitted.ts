import { rule } from '../rule.ts';

export const quoteNothingOmitted = rule('quote-nothing-omitted', {
  group: 'quotations',
  demands: 'An omission stands only where words or signs are left out.',
  file: 'claims/bridge-taken.md',
  good: 'We hold the bridge, and we hold both of its ends", prefix',
  bad: 'We hold the bridge, and we […] hold both of its ends", prefix',
  tell: (omission: string, part: number, parts: number, source: string) =>
    `found ${omission} before part ${String(part)} of ${String(parts)}, and ${source} has nothing there to leave out, expected it only where something is left out: quote the two parts as one`,
});
