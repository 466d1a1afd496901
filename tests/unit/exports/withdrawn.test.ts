import { beforeAll, describe, expect, test } from 'vitest';
import { claimFile } from '../../../src/exports/claim-file.ts';
import { claimsFile } from '../../../src/exports/claims-file.ts';
import { TABLES } from '../../../src/exports/tables/index.ts';
import { lookUp, type SiteRecord } from '../../../src/record/look-up.ts';
import { readRecord } from '../../../src/record/read.ts';
import { DATA_FILES } from '../../../src/exports/data/files.ts';
import { silencesOf } from '../../../src/wording/silence.ts';
import { edit } from '../../fixtures/open-recorded.ts';
import { recordedContent } from '../../fixtures/recorded.ts';

/** SV-001 names this one as related, SV-003 is in tension with it, and SV-005 opposes the other. */
const GONE = ['flour-carts', 'bridge-taken'];
let record: SiteRecord;

beforeAll(async () => {
  const content = await recordedContent();
  for (const slug of GONE)
    edit(content, `claims/${slug}.md`, 'reviewed:', 'withdrawn: { on: "2010-07-01", why: It was a copy. }\nreviewed:');
  const read = await readRecord(content.folder, { root: content.root });
  content.remove();
  expect(read.unrecorded).toEqual([]);
  if (read.record === undefined) throw new Error('The content has problems.');
  record = lookUp(read.record);
});

describe('a withdrawn claim', () => {
  test('is named by no other claim in claims.json, nor in the file of that claim', () => {
    const file = claimsFile(record);
    const names = new Set(file.claims.map(({ slug }) => slug));
    expect(file.claims.flatMap(({ opposes, related }) => [...opposes, ...related])).toEqual([]);
    expect([...names]).not.toContain('bridge-taken');
    expect(claimFile(record.claim('bridge-kept'), record)).toMatchObject({ opposes: [], related: [] });
    expect(claimFile(record.claim('mill-distance'), record)).toMatchObject({ tension: [] });
  });

  test('is named nowhere in the table of claims', () => {
    const csv = TABLES.find(({ name }) => name === 'claims')?.csv(record) ?? '';
    expect(csv).toContain('bridge-kept');
    for (const slug of GONE) expect(csv).not.toContain(slug);
  });

  test.each(DATA_FILES.map(({ file }) => file).filter((file) => !file.endsWith('.csv')))(
    'is not named in %s',
    (name) => {
      const text = DATA_FILES.find(({ file }) => file === name)?.text(record, 'https://record.example/') ?? '';
      expect(text).not.toMatch(new RegExp(`"(/claims/)?(${GONE.join('|')})/?"`));
    },
  );

  test('is in no list of a statement, a place or a source', () => {
    const listed = [...record.statements, ...record.places, ...record.sources].flatMap(({ claims }) => claims);
    expect(listed).toContain('bridge-kept');
    for (const slug of GONE) expect(listed).not.toContain(slug);
  });

  test('answers nothing: whom an opposed claim goes against is silent', () => {
    const silent = silencesOf(record).flatMap(({ party, claims }) =>
      claims.map(({ claim }) => `${party.slug} ${claim.slug}`),
    );
    expect(silent).toContain('lowland bridge-kept');
  });

  test('is still named by the entries whose versions name it', () => {
    expect(record.claim('bridge-kept').opposes).toEqual(['bridge-taken']);
    expect(record.claim('mill-distance').tension).toHaveLength(1);
  });
});
