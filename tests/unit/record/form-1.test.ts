/** What was recorded in the first form stays as it is, and is read, proved and compared as what is recorded today. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Version } from '../../../src/core/schema/version.ts';
import { version1Schema, type Version1 } from '../../../src/core/schema/version-1.ts';
import { hashOf } from '../../../src/core/version/hash.ts';
import { inFormOfNow } from '../../../src/core/version/recorded.ts';
import { formatMessage } from '../../../src/record/message.ts';
import { readRecord } from '../../../src/record/read.ts';
import type { Content } from '../../fixtures/content.ts';
import { edit, openRecorded } from '../../fixtures/open-recorded.ts';
import { recordClaims } from '../../fixtures/recorded.ts';

/** The invented record as it was recorded when there was the first form alone. */
const FORM_1 = join(import.meta.dirname, '../../fixtures/form-1');

function fileOf(id: string, number: number): Version1 {
  return version1Schema.parse(JSON.parse(readFileSync(join(FORM_1, id, `${String(number)}.json`), 'utf8')));
}

/** A content of which everything was recorded in the first form. */
async function openForm1(): Promise<Content> {
  const content = await openRecorded();
  rmSync(content.path('versions'), { recursive: true });
  cpSync(FORM_1, content.path('versions'), { recursive: true });
  return content;
}

async function read({ root, folder }: Content) {
  const { record, problems, unrecorded } = await readRecord(folder, { root });
  return { versions: record?.versions ?? [], told: [...problems, ...unrecorded].map(formatMessage) };
}

/** What a version says, whichever file it was read from. */
function said({ hash: _hash, previous: _previous, ...form }: Version): object {
  return form;
}

describe('a version in the first form', () => {
  test('says what the same version says that is recorded today', async () => {
    const [old, now] = [await read(await openForm1()), await read(await openRecorded())];
    expect(old.told).toEqual([]);
    expect(old.versions.length).toBeGreaterThan(5);
    expect(old.versions.map(said)).toEqual(now.versions.map(said));
  });

  test('asks for no version more, as long as the claim says what it said', async () => {
    const content = await openForm1();
    expect((await read(content)).told).toEqual([]);
    edit(content, 'claims/flour-carts.md', 'Nobody else counted.', 'Nobody else counted them.');
    expect((await read(content)).told).toEqual([
      expect.stringContaining('the claim is not as it was recorded in version 1 (the account)'),
    ]);
  });

  test('is followed by one in the form of now, which names the hash of its file', async () => {
    const content = await openForm1();
    edit(content, 'claims/flour-carts.md', 'Nobody else counted.', 'Nobody else counted them.');
    await recordClaims(content.folder, ['flour-carts'], 'Says what was counted.');
    const next = JSON.parse(readFileSync(content.path('versions/SV-002/2.json'), 'utf8')) as Version;
    expect(next).toMatchObject({ formVersion: '2.0.0', previous: fileOf('SV-002', 1).hash, hash: hashOf(next) });
    expect(next).not.toHaveProperty('form');
    expect((await read(content)).told).toEqual([]);
  });

  test.each([
    ['"says": "', '"says": "x'],
    ['"exact": "', '"exact": "x'],
    ['"html": "', '"html": "x'],
    ['"reviewed": "20', '"reviewed": "19'],
  ])('is told when %s becomes %s', async (from, to) => {
    const content = await openForm1();
    const path = content.path('versions/SV-002/1.json');
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
    expect((await read(content)).told).toContainEqual(
      expect.stringMatching(/^content\/versions\/SV-002\/1\.json:1:1 {2}.*its hash does not fit.*\(version-edited\)$/),
    );
  });

  test('carries the account of nobody, of one side, or of several', () => {
    const file = fileOf('SV-001', 1);
    const favours = (recorded: string | string[]) => {
      const claim = { ...file.content.claim, favours: recorded };
      return inFormOfNow({ ...file, content: { ...file.content, claim } }).favours;
    };
    expect([favours('none'), favours('lowland'), favours(['lowland', 'harbour']), favours([])]).toEqual([
      [],
      ['lowland'],
      ['lowland', 'harbour'],
      [],
    ]);
  });

  test('keeps its calculation, and what it says of the claims beside it', () => {
    const measured = inFormOfNow(fileOf('SV-003', 2));
    expect(measured.calculation).toMatchObject({ type: 'conversion', outcome: 'proves' });
    expect(measured.tension).toEqual([
      { slug: 'flour-carts', how: 'The reporter counted carts at the mill and stood ten miles from the bridge.' },
    ]);
    const opposed = inFormOfNow(fileOf('SV-001', 1));
    expect(opposed.names.claims.map(({ slug, id }) => `${slug} ${id}`)).toEqual([
      'bridge-kept SV-005',
      'flour-carts SV-002',
    ]);
  });
});
