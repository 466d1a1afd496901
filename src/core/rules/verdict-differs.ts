import { rule } from '../rule.ts';

export const verdictDiffers = rule('verdict-differs', {
  group: 'evidence',
  demands: 'The verdict that the editor wrote is the one that the rules give.',
  file: 'claims/bridge-taken.md',
  good: 'verdict: contested',
  bad: 'verdict: corroborated',
  tell: (written: string, verdict: string, row: number, why: string) =>
    `verdict is "${written}", expected "${verdict}" by row ${String(row)}: read the evidence again, or write "${verdict}". ${why}`,
});
