import { rule } from '../rule.ts';

export const sideGap = rule('side-gap', {
  group: 'sides',
  demands: 'Whoever makes a statement is on a side on that day.',
  file: 'actors/mira-tolen.yaml',
  good: 'side: highland\n',
  bad: 'side:\n  - { side: harbour, when: "../2010-05-01" }\n  - { side: highland, when: "2010-05-04/.." }\n',
  tell: (made: string, actor: string, times: string) =>
    `made is "${made}", when "${actor}" was on no side (${times}), expected a day on which it was on one: correct the day, or the times in actors/${actor}.yaml`,
});
