import { rule } from '../rule.ts';

export const versionMissing = rule('version-missing', {
  group: 'versions',
  demands: 'The newest revision of a claim is recorded, and no more than one is new.',
  file: 'claims/flour-carts.md',
  good: 'what: First published. }\n',
  bad: 'what: First published. }\n  - { version: 2, on: "2010-06-08", what: The road was named. }\n',
  skipped: (version: number) =>
    `version ${String(version)} is written down, and version ${String(version - 1)} was never recorded, expected one new revision at a time: put them together into revision ${String(version - 1)}`,
  tell: (id: string, version: number, slug: string) =>
    `version ${String(version)} is not recorded, expected versions/${id}/${String(version)}.json: run "npm run claim:revise -- ${slug}"`,
});
