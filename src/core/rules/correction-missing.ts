import { rule } from '../rule.ts';

export const correctionMissing = rule('correction-missing', {
  group: 'versions',
  demands: 'A changed verdict is told as a correction.',
  file: 'claims/flour-carts.md',
  good: '    basis: first-hand\n    speaksOf: "2010-05-03"\n    quotes:\n      - { source: courier, exact: "counted nine carts of flour on the road", prefix: and, suffix: The, voice: article }\nasOf: "2010-05-10"\nverdict: single-origin',
  bad: '    basis: second-hand\n    speaksOf: "2010-05-03"\n    quotes:\n      - { source: courier, exact: "counted nine carts of flour on the road", prefix: and, suffix: The, voice: article }\nasOf: "2010-05-10"\nverdict: claimed-only',
  tell: (version: number, before: string, now: string) =>
    `the verdict was "${before}" in version ${String(version - 1)} and is "${now}" in version ${String(version)}, expected a correction that says so: add "corrections: [{ version: ${String(version)}, verdictBefore: ${before}, what: …, why: … }]"`,
});
