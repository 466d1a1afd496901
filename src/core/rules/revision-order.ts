import { rule } from '../rule.ts';

export const revisionOrder = rule('revision-order', {
  group: 'versions',
  demands: 'Revisions stand in the order of their days.',
  file: 'claims/mill-distance.md',
  good: 'version: 2, on: "2010-06-08"',
  bad: 'version: 2, on: "2010-05-31"',
  tell: (found: string, before: string) =>
    `found ${found}, expected ${before} or later: put the revisions in order, oldest first`,
});
