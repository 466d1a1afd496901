import { rule } from '../rule.ts';

export const correctionTwice = rule('correction-twice', {
  group: 'versions',
  demands: 'A version has one correction at most.',
  file: 'claims/flour-carts.md',
  good: '    basis: first-hand\n    speaksOf: "2010-05-03"\n    quotes:\n      - { source: courier, exact: "counted nine carts of flour on the road", prefix: and, suffix: The, voice: article }\nasOf: "2010-05-10"\nverdict: single-origin',
  bad: '    basis: second-hand\n    speaksOf: "2010-05-03"\n    quotes:\n      - { source: courier, exact: "counted nine carts of flour on the road", prefix: and, suffix: The, voice: article }\nasOf: "2010-05-10"\nverdict: claimed-only\ncorrections:\n  - { version: 2, verdictBefore: single-origin, what: The verdict., why: It was heard from another. }\n  - { version: 2, verdictBefore: single-origin, what: The verdict., why: It was heard from another. }',
  tell: (version: number) => `a second correction of version ${String(version)}, expected one: put the two together`,
});
