import { rule } from '../rule.ts';

export const passageNotCarried = rule('passage-not-carried', {
  group: 'quotations',
  demands: 'A passage told in our words is of a source that carries the statement.',
  file: 'claims/forty-prisoners.md',
  good: '{ source: courier, words: [119, 131] }',
  bad: '{ source: herald, words: [21, 30] }',
  tell: (source: string, statement: string, carriers: readonly string[]) =>
    `found ${source}, which does not carry "${statement}", expected ${carriers.join(' or ')}: take the words from one of these, or add the source to the statement's carriedBy`,
});
