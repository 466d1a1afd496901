import { rule } from '../rule.ts';

export const ownerUnexpected = rule('owner-unexpected', {
  group: 'references',
  demands: 'Only an outlet has an owner.',
  file: 'actors/lower-valley.yaml',
  good: 'reviewed: "2010-06-01"',
  bad: 'reviewed: "2010-06-01"\nowner: { name: Its members, of: "2010-05", says: "https://owners.example/valley", read: "2010-06-01" }',
  tell: (kind: string) =>
    `owner stands in an entry of kind "${kind}", expected it of an outlet alone: take it out, or correct the kind`,
});
