import { rule } from '../rule.ts';

export const denialFiguresMeet = rule('denial-figures-meet', {
  group: 'evidence',
  demands: 'A denial by figure states one that cannot be the claim’s, rounding counted.',
  file: 'claims/flour-carts.md',
  good: 'asOf: "2010-05-10"',
  bad: '  - statement: guard-on-prisoners\n    stance: denies\n    basis: own-word\n    speaksOf: "2010-05-03"\n    figure: { low: 9, high: 9, unit: carts of flour, stated: about }\n    quotes: []\nasOf: "2010-05-10"',
  tell: (both: string) =>
    `${both}: these meet, so it is no denial; expected ranges that do not meet: link it as related instead`,
});
