import { rule } from '../rule.ts';

export const quoteNotCarried = rule('quote-not-carried', {
  group: 'quotations',
  demands: 'A statement is quoted from a source that carries it.',
  file: 'claims/flour-carts.md',
  good: 'source: courier, exact: "counted nine carts of flour on the road", prefix: and, suffix: The',
  bad: 'source: herald, exact: "the telephone lines were down until the evening"',
  tell: (source: string, statement: string, carriers: readonly string[]) =>
    `found ${source}, which does not carry "${statement}", expected ${carriers.join(' or ')}: quote one of these, or add the source to the statement's carriedBy`,
});
