import { rule } from '../rule.ts';

export const ownerMissing = rule('owner-missing', {
  group: 'references',
  demands: 'The entry of an outlet whose article is a source says who owned it then.',
  file: 'actors/herald.yaml',
  good: 'owner: { name: The herald company, of: "2010-05", says: "https://owners.example/herald", read: "2010-06-01" }\n',
  bad: '',
  tell: () =>
    'owner is missing of an outlet whose article is a source, expected who owned it then, with a public page that says so: add owner: { name, of, says, read }',
});
