import { rule } from '../rule.ts';

export const statementTwice = rule('statement-twice', {
  group: 'evidence',
  demands: 'A statement takes one stance on a claim, once.',
  file: 'claims/forty-prisoners.md',
  good: '    quotes: []',
  bad: '    quotes: []\n  - statement: guard-on-prisoners\n    stance: asserts\n    basis: own-word\n    speaksOf: "2010-05-03"\n    quotes: []',
  tell: (statement: string, first: number) =>
    `found the statement "${statement}" again (first as number ${String(first)}), expected each statement once: put its quotations together`,
});
