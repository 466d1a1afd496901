import { rule } from '../rule.ts';

export const wrongFingerprint = rule('wrong-fingerprint', {
  group: 'quotations',
  demands: 'A fingerprint is as the command wrote it, for the source in its name.',
  file: 'sources/herald.fingerprint.json',
  good: '"source": "herald"',
  bad: '"source": "courier"',
  source: (found: string, expected: string) =>
    `source is "${found}", expected "${expected}" as in the file's name: make the fingerprint again with "npm run source:fingerprint"`,
  json: () => 'this is no JSON, expected a fingerprint: make it again with "npm run source:fingerprint"',
});
