import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { TABLES } from '../../../src/exports/tables/index.ts';
import { lookUp, type SiteRecord } from '../../../src/record/look-up.ts';
import { soundRecord } from '../../fixtures/record.ts';

const record = lookUp(await soundRecord());

function csv(name: string, of: SiteRecord = record): string {
  return TABLES.find((each) => each.name === name)?.csv(of) ?? '';
}

function rows(name: string, of?: SiteRecord): Record<string, string>[] {
  return parse(csv(name, of), { columns: true, record_delimiter: '\r\n' });
}

describe('a table', () => {
  test.each(TABLES)(
    'of $name has a row for each entry, and a column for each field of its schema',
    ({ name, schema }) => {
      const [header] = parse(csv(name), { record_delimiter: '\r\n' });
      expect(header).toEqual((schema(record.manifest).fields as { name: string }[]).map((field) => field.name));
      expect(rows(name).length).toBeGreaterThan(0);
    },
  );

  test('ends every line as RFC 4180 has it, and begins with no mark of its encoding', () => {
    const lines = csv('claims').split('\r\n');
    expect(lines.length).toBe(record.claims.length + 2);
    expect(lines.at(-1)).toBe('');
    expect(csv('claims').startsWith('id,slug')).toBe(true);
    expect(csv('claims').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('has a column for the spellings of each language, one written in two scripts told apart', () => {
    const languages = { uz: { name: 'Uzbek' }, 'uz-Cyrl': { name: 'Uzbek (Cyrillic)' } };
    const spellings = [
      { text: 'Tegirmon', lang: 'uz' },
      { text: 'Тегирмон', lang: 'uz-Cyrl' },
      { text: 'The Mill', lang: 'en' },
    ];
    const places = record.places.map((place) => (place.slug === 'mill' ? { ...place, spellings } : place));
    const of = { ...record, manifest: { ...record.manifest, languages }, places };
    expect(rows('places', of).find(({ slug }) => slug === 'mill')).toMatchObject({
      spellingsLatin: 'The Mill',
      spellingsUzbek: 'Tegirmon',
      spellingsUzbekCyrillic: 'Тегирмон',
    });
  });

  test('joins the items of a list with a bar', () => {
    expect(rows('claims').find(({ id }) => id === 'SV-003')?.places).toBe('mill|old-bridge');
    expect(rows('quotations').find(({ statement }) => statement === 'tolen-on-the-bridge')?.wordRanges).toBe(
      '72-77|85-91',
    );
  });

  test('has two claims in tension once, the lower number first', () => {
    expect(rows('tensions').map(({ claim, other }) => [claim, other])).toEqual([['SV-002', 'SV-003']]);
  });

  test('keeps commas and quotation marks', () => {
    const title = 'Ten miles, "by road", are 16 kilometres';
    const claims = record.claims.map((claim) => ({ ...claim, title }));
    expect(rows('claims', { ...record, claims })[0]?.title).toBe(title);
  });

  test.each(['=1+1', '+1', '-1', '@handle'])('lets no spreadsheet take %s for a formula', (title) => {
    const claims = record.claims.map((claim) => ({ ...claim, title }));
    expect(rows('claims', { ...record, claims })[0]?.title).toBe(`'${title}`);
  });

  test('leaves out what was withdrawn of the claims, and says so of the rest', () => {
    const withdrawn = { on: '2010-07-01', why: 'It was a mistake.' };
    const claims = record.claims.map((claim) => (claim.id === 'SV-001' ? { ...claim, withdrawn } : claim));
    const actors = record.actors.map((actor) => (actor.slug === 'dov-arlin' ? { ...actor, withdrawn } : actor));
    const changed = { ...record, claims, actors };
    for (const name of ['claims', 'evidence', 'quotations']) {
      expect(
        rows(name, changed).filter((row) => (row.claim ?? row.id) === 'SV-001'),
        name,
      ).toEqual([]);
    }
    expect(rows('actors', changed).map(({ slug, withdrawn: on }) => [slug, on])).toContainEqual([
      'dov-arlin',
      '2010-07-01',
    ]);
  });
});
