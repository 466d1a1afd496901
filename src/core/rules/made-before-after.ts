import { rule } from '../rule.ts';

export const madeBeforeAfter = rule('made-before-after', {
  group: 'sides',
  demands: 'A statement that came after another can be of no earlier day.',
  file: 'statements/tolen-on-the-bridge.yaml',
  good: 'after: arlin-on-the-bridge',
  bad: 'after: guard-on-prisoners',
  tell: (after: string, earlier: string, made: string) =>
    `after is "${after}", made "${earlier}", and made is "${made}", expected no day before that: narrow the days, or take after out`,
});
