import { rule } from '../rule.ts';

export const quoteTooLong = rule('quote-too-long', {
  group: 'quotations',
  demands: 'A quotation has at most 45 words, or 75 letters of a script without blanks.',
  file: 'claims/flour-carts.md',
  good: 'counted nine carts of flour on the road", prefix: and, suffix: The',
  bad: 'Our reporter stood at the mill all morning and counted nine carts of flour on the road. The mill lies ten miles, or 16 kilometres, from the bridge. A guard who would not give his name spoke of forty prisoners. The valley council said that it could not confirm"',
  tell: (found: string) => `found ${found}: quote less`,
});
