import { rule } from '../rule.ts';

export const sidesOverlap = rule('sides-overlap', {
  group: 'sides',
  demands: 'Nobody is on two sides on one day.',
  file: 'actors/mira-tolen.yaml',
  good: 'side: highland\n',
  bad: 'side:\n  - { side: harbour, when: "../2010-05-02" }\n  - { side: highland, when: "2010-05-01/.." }\n',
  tell: (when: string, side: string, earlier: string, earlierSide: string) =>
    `"${when}" (${side}) and "${earlier}" (${earlierSide}) have a day in common, expected one side a day: let the one end before the other begins`,
});
