import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Version } from '../../../src/core/schema/version.ts';
import { sealed } from '../../../src/core/version/hash.ts';
import { lineOf } from '../../fixtures/told.ts';
import { readRecord } from '../../../src/record/read.ts';
import type { Content } from '../../fixtures/content.ts';
import { edit, openRecorded, withdraw } from '../../fixtures/open-recorded.ts';

async function told({ root, folder }: Content): Promise<string[]> {
  const { problems, unrecorded } = await readRecord(folder, { root });
  return [...problems, ...unrecorded].map(lineOf);
}

test.each([
  ['a script', '<p>One.</p><script>x()</script>', 'holds <script>, which no account can'],
  ['a tag with a script in it', '<p onclick="x()">One.</p>', 'holds <p onclick="x()">, which no account can'],
  [
    'a link to a script',
    '<p><a href="javascript:x()">One</a></p>',
    'holds <a href="javascript:x()">, which no account can',
  ],
  [
    'a quotation',
    '<p><q cite="/sources/courier/">we won</q></p>',
    'quotes "we won", which is not among its quotations',
  ],
  ['a quotation mark', '<p>They “won”.</p>', 'holds the quotation mark “ outside a quotation'],
])('a version that was sealed again with %s in it is told', async (_what, html, fault) => {
  const content = await openRecorded();
  const path = content.path('versions/SV-002/1.json');
  const { hash: _hash, ...version } = JSON.parse(readFileSync(path, 'utf8')) as Version;
  version.html = html;
  writeFileSync(path, JSON.stringify(sealed(version)));
  expect(await told(content)).toContain(
    `content/versions/SV-002/1.json:1:1  the account of this version ${fault}, expected it as "npm run claim:revise" wrote it: take the file back from the repository's history  (version-edited)`,
  );
});

test('a claim that was withdrawn under another title is told', async () => {
  const content = await openRecorded();
  withdraw(content, 'flour-carts');
  edit(content, 'claims/flour-carts.md', 'title: Nine carts', 'title: Ten carts');
  expect(await told(content)).toContain(
    'content/claims/flour-carts.md:3:8  the claim was withdrawn, and its title is not as it was published in version 1, expected "Nine carts of flour passed the mill on 3 May 2010": write that again  (claim-changed)',
  );
});
