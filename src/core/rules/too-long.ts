import { rule } from '../rule.ts';

export const tooLong = rule('too-long', {
  group: 'fields',
  demands: 'A text is no longer than its place has room for.',
  file: 'claims/flour-carts.md',
  good: 'title: Nine carts',
  bad: 'title: Nine carts, some say ten carts and some say eleven carts,',
  tell: (what: string, length: number, most: number | bigint) =>
    `${what} has ${String(length)} characters, expected at most ${String(most)}: shorten it`,
});
