import { rule } from '../rule.ts';

export const quotedTooMuch = rule('quoted-too-much', {
  group: 'quotations',
  demands: 'The site quotes at most 40% of the words of an article, each word counted once.',
  file: 'claims/flour-carts.md',
  good: 'counted nine carts of flour on the road", prefix: and, suffix: The',
  bad: 'Our reporter stood at the mill all morning and counted nine carts of flour on the road. The mill lies ten miles, or 16 kilometres, from the bridge. A guard who would not give his name spoke of forty prisoners", suffix: The',
  tell: (quoted: number, words: number, limit: number, share: number) =>
    `the site quotes ${String(quoted)} of the ${String(words)} words, expected at most ${String(limit)} (${String(share * 100)}%): quote less of this source`,
});
