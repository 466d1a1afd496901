import { rule } from '../rule.ts';

const AGAIN = 'take the file out, and run "npm run source:stamp"';

export const wrongStamp = rule('wrong-stamp', {
  group: 'quotations',
  demands: 'A time-stamp is of an authority that the record names, and stamps the text of the source in its name.',
  named: 'sources/courier.hill-clock.tsr',
  instead: 'sources/herald.hill-clock.tsr',
  digest: (found: string, expected: string) =>
    `it stamps ${found}, expected ${expected}, the digest of the text in the source's fingerprint: ${AGAIN}`,
  noDigest: (slug: string) =>
    `${slug}.fingerprint.json has no digest of the text that it could stamp, expected one: make the fingerprint again with "npm run source:fingerprint"`,
  noSource: (slug: string, advice: string) =>
    `this time-stamp belongs to no source, expected sources/${slug}.yaml beside it: ${advice}`,
  authority: (found: string, known: readonly string[], advice: string) =>
    `"${found}" is no authority of record.yaml, expected ${known.length === 0 ? 'it to list some under authorities' : `one of ${known.join(', ')}`}: ${advice}`,
  unread: () => `this is no answer of an authority of time-stamps (RFC 3161), expected one: ${AGAIN}`,
  refused: (why: string) =>
    `the authority gave no time-stamp${why === '' ? '' : ` and says "${why}"`}, expected one: ${AGAIN}`,
  algorithm: (found: string) => `it stamps a digest of the kind ${found}, expected SHA-256: ${AGAIN}`,
  signature: () => `its signature does not fit what it signs, expected it as the authority made it: ${AGAIN}`,
  purpose: () => `its signer's certificate is not for time-stamps alone, expected one that is: ${AGAIN}`,
  validity: (at: string, from: string, to: string) =>
    `it is of ${at}, and a certificate by which it is proved holds from ${from} to ${to}, expected a time in that: ${AGAIN}`,
  chain: (authority: string) =>
    `its signature does not lead to the certificate authorities/${authority}.pem, expected it to: ${AGAIN}, or ask the authority for its certificate`,
});
