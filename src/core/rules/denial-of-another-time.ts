import { rule } from '../rule.ts';

export const denialOfAnotherTime = rule('denial-of-another-time', {
  group: 'evidence',
  demands: 'A denial speaks of the time that the claim is about.',
  file: 'claims/bridge-taken.md',
  good: 'stance: denies\n    basis: own-word\n    speaksOf: "2010-05-03"',
  bad: 'stance: denies\n    basis: own-word\n    speaksOf: "2010-05-05"',
  tell: (statement: string, speaksOf: string, when: string) =>
    `"${statement}" speaks of ${speaksOf} and the claim is about ${when}: that is no denial, expected times that overlap: link the claim that it asserts as related instead`,
});
