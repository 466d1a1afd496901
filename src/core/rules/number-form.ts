import { rule } from '../rule.ts';

export const numberForm = rule('number-form', {
  group: 'fields',
  demands: 'A number is written in plain digits, and in no more of them than are kept.',
  file: 'claims/flour-carts.md',
  good: 'low: 9, high: 9, unit: carts',
  bad: 'low: 0x9, high: 9, unit: carts',
  tell: (written: string, read: number, plain: boolean) =>
    `found ${written}, which is read as ${String(read)}, expected ${plain ? 'at most 15 digits, as more are lost' : 'digits alone'}: write the number that is meant`,
});
