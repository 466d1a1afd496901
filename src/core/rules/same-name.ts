import { rule } from '../rule.ts';

export const sameName = rule('same-name', {
  group: 'references',
  demands: 'A reader can tell every two entries of a kind from each other.',
  file: 'actors/herald.yaml',
  good: 'name: The Herald',
  bad: 'name: The Sarvand Courier',
  tell: (field: string, value: string, owner: string, each: string) =>
    `${field} is "${value}", as in ${owner}, expected ${each} to be told from the others: say what makes it another, or withdraw one of the two`,
  search: (name: string, owner: string) =>
    `name is "${name}", as in ${owner}, expected a name without an entry of its own: write its spellings there`,
});
