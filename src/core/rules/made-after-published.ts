import { rule } from '../rule.ts';

export const madeAfterPublished = rule('made-after-published', {
  group: 'sides',
  demands: 'A statement was made before the first source that carries it appeared.',
  file: 'statements/guard-on-prisoners.yaml',
  good: '2010-05-03/2010-05-04',
  bad: '2010-05-06',
  tell: (made: string, published: string) =>
    `made is "${made}", after "${published}" when the first source that carries it was published, expected a day up to then: correct one of the two`,
});
