import { rule } from '../rule.ts';

export const sideUnclear = rule('side-unclear', {
  group: 'sides',
  demands: 'The day of a statement tells on which side its speaker was.',
  file: 'actors/a-guard.yaml',
  good: 'side: unattributed\n',
  bad: 'side:\n  - { side: lowland, when: "../2010-05-03" }\n  - { side: highland, when: "2010-05-04/.." }\n',
  tell: (made: string, actor: string, times: string) =>
    `made is "${made}", which is not surely within one of the times of "${actor}" (${times}), expected days of one side alone: narrow them, or correct the times in actors/${actor}.yaml`,
});
