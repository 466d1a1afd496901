import { rule } from '../rule.ts';

/** The carts, again: words that now serve four claims. */
const change = (claim: string) => ({
  file: `claims/${claim}.md`,
  good: 'asOf: "2010-05-10"',
  bad: `  - statement: courier-from-the-mill
    stance: withholds
    basis: own-word
    speaksOf: "2010-05-03"
    quotes:
      - { source: courier, exact: "counted nine carts of flour on the road", prefix: and, suffix: The, voice: article }
asOf: "2010-05-10"`,
});

export const quotationNotConfirmed = rule('quotation-not-confirmed', {
  group: 'desk',
  demands: 'Words that serve four claims or more were read by an editor against each of them.',
  ...change('bridge-kept'),
  also: [change('bridge-taken'), change('forty-prisoners')],
  tell: (ids: readonly string[]) =>
    `these words serve ${String(ids.length)} claims (${ids.join(', ')}), expected each to be confirmed: read them against this title and stance, and add confirmed with the day`,
});
