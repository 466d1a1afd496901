import { rule } from '../rule.ts';

export const sideUnchanged = rule('side-unchanged', {
  group: 'sides',
  demands: 'Somebody who changed sides was on two of them at least.',
  file: 'actors/mira-tolen.yaml',
  good: 'side: highland\n',
  bad: 'side:\n  - { side: highland, when: "../2010-05-01" }\n  - { side: highland, when: "2010-05-02/.." }\n',
  tell: (side: string) =>
    `side names "${side}" alone, expected at least two sides, each with its time: write side: ${side}`,
});
