import { rule } from '../rule.ts';

export const unsafeLink = rule('unsafe-link', {
  group: 'bodies',
  demands: 'A link leads to the site itself or to a web address, whose host a reader can see.',
  file: 'claims/flour-carts.md',
  good: 'Nobody else',
  bad: '[Nobody](//example.org/) else',
  tell: (url: string) =>
    `the link leads to "${url}", expected an address with https:// or http://, or one of the site's own as /claims/<slug>/: correct it`,
  user: (url: string) =>
    `the link leads to "${url}", which names a user before its host, expected the host first: take the name out`,
});
