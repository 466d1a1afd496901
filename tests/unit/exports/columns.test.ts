/** Each column of each table holds what its name says, told where a record has it all. */
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { TABLES } from '../../../src/exports/tables/index.ts';
import { lookUp, type SiteRecord } from '../../../src/record/look-up.ts';
import { soundRecord } from '../../fixtures/record.ts';

const figure = { low: 8, high: 10, unit: 'carts', stated: 'about' } as const;
const withdrawn = { on: '2010-07-01', why: 'It stood twice.' };
const on = (side: string, when: string) => ({ side, when });
const sides = [on('harbour', '../2010-05-02'), on('lowland', '2010-05-03/..')];
const spelt = { en: ['Sarvaand', 'Sarwand'], fa: ['سروند'], ps: ['سروندې'] };
const spellings = Object.entries(spelt).flatMap(([lang, texts]) => texts.map((text) => ({ text, lang })));

const TOLD = { figure, concession: 'It owns the carts.', note: 'Of one day.' };

/** The sound record, with what it leaves out filled in. */
async function fullRecord(): Promise<SiteRecord> {
  const record = await soundRecord();
  const change = <T extends { slug: string }>(entries: T[], slug: string, changes: Partial<T>): T[] =>
    entries.map((entry) => (entry.slug === slug ? { ...entry, ...changes } : entry));
  const told = (claim: SiteRecord['claims'][number]) => ({
    ...claim,
    evidence: claim.evidence.map((piece) => ({ ...piece, ...TOLD })),
  });
  return lookUp({
    ...record,
    claims: change(record.claims, 'mill-distance', { figure }).map((claim) =>
      claim.id === 'SV-002' ? told(claim) : claim,
    ),
    statements: change(record.statements, 'tolen-on-the-bridge', {
      place: 'mill',
      withdrawn,
      carriedBy: [{ source: 'courier', via: 'herald', note: 'It leaves a word out.' }],
    }),
    sources: change(record.sources, 'herald', {
      title: 'A bridge',
      publisher: 'Herald',
      issued: '2010-05-05',
      withdrawn,
    }),
    actors: change(
      change(record.actors, 'dov-arlin', { memberOf: 'lower-valley', spellings, note: 'A miller.', withdrawn, sides }),
      'courier',
      {
        owner: { name: 'A mill', of: '2010', says: 'https://owners.example/', read: '2010-06-02', note: 'Until May.' },
      },
    ),
    places: change(record.places, 'old-bridge', {
      spellings,
      position: { lat: 35.2, lon: 69.4, precision: 'area', radiusKm: 3, locatedBy: 'A gazetteer' },
      note: 'Of stone.',
      withdrawn,
    }),
  });
}

const full = await fullRecord();
const rowsOf = (name: string): Record<string, string>[] =>
  parse(TABLES.find((each) => each.name === name)?.csv(full) ?? '', { columns: true, record_delimiter: '\r\n' });

describe('a row', () => {
  const filled = { figureLow: '8', figureHigh: '10', figureUnit: 'carts', figureStated: 'about' };
  test.each<[table: string, row: Record<string, string>]>([
    [
      'claims',
      {
        id: 'SV-003',
        slug: 'mill-distance',
        url: '/claims/mill-distance/',
        title: 'Ten miles are 16 kilometres',
        topic: 'background',
        kind: 'arithmetic',
        favours: '',
        hurts: '',
        verdict: 'corroborated',
        family: 'stands',
        rule: 'Arithmetic, within the stated rounding, proves it.',
        ruleNumber: '1',
        asOfDay: '2010-05-10',
        places: 'mill|old-bridge',
        aboutTime: '2010-05-04',
        ...filled,
        opposes: '',
        related: '',
        version: '2',
        firstPublished: '2010-06-01',
        revised: '2010-06-08',
      },
    ],
    [
      'evidence',
      {
        claim: 'SV-002',
        statement: 'courier-from-the-mill',
        actor: 'courier',
        side: 'outlet',
        stance: 'asserts',
        basis: 'first-hand',
        made: '2010-05-04',
        speaksOf: '2010-05-03',
        published: '2010-05-04',
        ...filled,
        concession: 'It owns the carts.',
        note: 'Of one day.',
      },
    ],
    [
      'quotations',
      {
        claim: 'SV-001',
        statement: 'arlin-on-the-bridge',
        number: '2',
        source: 'herald',
        voice: 'article',
        exact: 'his people had taken the bridge',
        language: 'en',
        translation: '',
        wordRanges: '15-21',
      },
    ],
    [
      'tensions',
      {
        claim: 'SV-002',
        other: 'SV-003',
        how: 'The reporter counted carts at the mill and stood ten miles from the bridge.',
      },
    ],
    [
      'statements',
      {
        slug: 'tolen-on-the-bridge',
        url: '/statements/tolen-on-the-bridge/',
        actor: 'mira-tolen',
        side: 'highland',
        says: 'writes that nobody has crossed',
        made: '2010-05-03',
        madeAfter: 'arlin-on-the-bridge',
        madeHow: 'An hour after the other remark, by the Courier.',
        channel: 'message',
        place: 'mill',
        published: '2010-05-04',
        withdrawn: '2010-07-01',
      },
    ],
    ['carriers', { statement: 'tolen-on-the-bridge', source: 'courier', via: 'herald', note: 'It leaves a word out.' }],
    [
      'sources',
      {
        slug: 'courier',
        url: '/sources/courier/',
        label: 'The Sarvand Courier, 4 May 2010',
        outlet: 'courier',
        type: 'article-newspaper',
        title: 'Two accounts of one bridge',
        publisher: 'The Sarvand Courier',
        issued: '2010-05-04',
        original: 'https://courier.example/bridge',
        language: 'en',
        wordCount: '183',
        withdrawn: '',
      },
    ],
    [
      'actors',
      {
        slug: 'dov-arlin',
        url: '/actors/dov-arlin/',
        name: 'Dov Arlin',
        kind: 'person',
        side: 'lowland',
        sidesInTime: 'harbour ../2010-05-02|lowland 2010-05-03/..',
        memberOf: 'lower-valley',
        owner: '',
        ownerOf: '',
        ownerSays: '',
        ownerRead: '',
        ownerNote: '',
        spellingsLatin: 'Sarvaand|Sarwand',
        spellingsDari: 'سروند',
        spellingsPashto: 'سروندې',
        spellingsArabic: '',
        spellingsUrdu: '',
        note: 'A miller.',
        withdrawn: '2010-07-01',
      },
    ],
    [
      'actors',
      {
        slug: 'courier',
        url: '/actors/courier/',
        name: 'The Sarvand Courier',
        kind: 'outlet',
        side: 'outlet',
        sidesInTime: '',
        memberOf: '',
        owner: 'A mill',
        ownerOf: '2010',
        ownerSays: 'https://owners.example/',
        ownerRead: '2010-06-02',
        ownerNote: 'Until May.',
        spellingsLatin: '',
        spellingsDari: '',
        spellingsPashto: '',
        spellingsArabic: '',
        spellingsUrdu: '',
        note: '',
        withdrawn: '',
      },
    ],
    [
      'places',
      {
        slug: 'old-bridge',
        url: '/places/old-bridge/',
        name: 'The old bridge',
        kind: 'locality',
        partOf: 'sarvand',
        latitude: '35.2',
        longitude: '69.4',
        positionType: 'area',
        radiusKm: '3',
        locatedBy: 'A gazetteer',
        spellingsLatin: 'Sarvaand|Sarwand',
        spellingsDari: 'سروند',
        spellingsPashto: 'سروندې',
        spellingsArabic: '',
        spellingsUrdu: '',
        note: 'Of stone.',
        withdrawn: '2010-07-01',
      },
    ],
  ])('of %s has each value in its own column', (name, row) => {
    expect(rowsOf(name)).toContainEqual(row);
  });

  test('of a place without a position, and of a claim without a figure, leaves their columns empty', () => {
    expect(rowsOf('places').find(({ slug }) => slug === 'mill')).toMatchObject({
      latitude: '',
      longitude: '',
      positionType: '',
      radiusKm: '',
      locatedBy: '',
      withdrawn: '',
    });
    expect(rowsOf('claims').find(({ id }) => id === 'SV-001')).toMatchObject({ figureLow: '', figureStated: '' });
  });
});
