import { rule } from '../rule.ts';

export const idPrefix = rule('id-prefix', {
  group: 'references',
  demands: 'The ids of claims begin with the letters of the record.',
  file: 'claims/flour-carts.md',
  good: 'id: SV-002',
  bad: 'id: VS-002',
  claim: (id: string, letters: string) =>
    `id is "${id}", expected the letters of this record, as ${letters}-012: write them`,
  lead: (id: string, letters: string) => `lead is "${id}", expected an id that begins with ${letters}-: write one`,
});
