import { rule } from '../rule.ts';

export const listedTwice = rule('listed-twice', {
  group: 'references',
  demands: 'A list names each thing once.',
  file: 'record.yaml',
  good: 'mark: diamond',
  bad: 'mark: disc',
  tell: (field: string, slug: string) => `${field} names "${slug}" twice, expected each once: take one of the two out`,
  ofRecord: (what: string, text: string) => `there is ${what} "${text}" already, expected each once: take one out`,
  ownLanguage: (tag: string) =>
    `languages names "${tag}", which is the record's own, expected only others: take it out`,
  language: (name: string, script: string) =>
    `name is "${name}", which another language or the script of our own text is called, expected one of its own: write another, as "${name} (${script})"`,
  tension: (claim: string, first: string) =>
    `the tension with "${claim}" stands in ${first} already, expected it in one of the two claims: take one out`,
});
