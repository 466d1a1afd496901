/** The days on the map, as readers are told of them. */
import { describe, expect, test } from 'vitest';
import { lookUp } from '../../../src/record/look-up.ts';
import { daysOnMap, mapDays, sentenceOf, topicsOnMap } from '../../../src/features/places/map/days.ts';
import { mapAddressOf } from '../../../src/features/places/map/map-address.ts';
import { drawMark, drawSays, symbolsOf, toldSides } from '../../../src/features/places/map/says.ts';
import { bearingInWords, kilometres } from '../../../src/features/places/map/measured-way.ts';
import { stateAddress, readState } from '../../../src/features/places/map/island/state.ts';
import { recordDays } from '../../../src/record/record-days.ts';
import { greatCircle } from '../../../src/core/geo.ts';
import type { SideThatDay } from '../../../src/core/map/day-words.ts';
import { soundRecord } from '../../fixtures/record.ts';

const record = lookUp(await soundRecord());
const { manifest } = record;
const days = daysOnMap(record);

const side = (id: string, ...stances: SideThatDay['stances']): SideThatDay => ({ side: id, stances });
const row = (sides: SideThatDay[], verdict?: 'contested') => [
  { place: 'old-bridge', claims: [{ claim: record.claim('bridge-kept'), words: [], sides, verdict }] },
];

describe('the sentence of a day', () => {
  test('says what each side did with the first claim, that a side was silent, and the verdict of the evening', () => {
    const told = row([side('lowland', { stance: 'asserts', sure: true }), side('highland')], 'contested');
    const { title } = record.claim('bridge-kept');
    expect(sentenceOf({ places: told }, record)).toBe(
      `${title}: asserted by the lowland; the highland silent. The verdict that evening: contested.`,
    );
  });

  test('says perhaps where the day of a word is not certain, and that nothing was in print', () => {
    const told = row([
      side('lowland', { stance: 'asserts', sure: true }, { stance: 'withholds', sure: false }),
      side('highland', { stance: 'denies', sure: false }),
      side('harbour', { stance: 'asserts', sure: false }),
    ]);
    expect(sentenceOf({ places: told }, record)).toContain(
      ': asserted by the lowland, perhaps by Harbour; perhaps denied by the highland; perhaps left open by the lowland. No article had printed it by that evening.',
    );
  });

  test('says of how many statements the day is in doubt', () => {
    const [word] = days.flatMap(({ places }) => places.flatMap(({ claims }) => claims.flatMap(({ words }) => words)));
    if (word === undefined) throw new RangeError('no words');
    const doubt = (...sure: boolean[]) => {
      const words = sure.map((each, i) => ({ word: { ...word.word, statement: `s${String(i)}` }, sure: each }));
      const [{ place, claims } = { place: '', claims: [] }] = row([]);
      return sentenceOf({ places: [{ place, claims: claims.map((each) => ({ ...each, words })) }] }, record);
    };
    expect(doubt(false)).toMatch(/\. The one statement here may be of another day\.$/);
    expect(doubt(false, true)).toMatch(/\. One of two statements here may be of another day\.$/);
    expect(doubt(true)).not.toContain('another day');
  });

  test('of a day without words says that there are none', () => {
    expect(sentenceOf({ places: [] }, record)).toBe('Nobody is known to have said anything of a place on this day.');
  });

  test('is there for each day of the record', () => {
    expect(days.map(({ day }) => day)).toEqual(mapDays(record));
    expect(days.every(({ sentence }) => sentence.endsWith('.'))).toBe(true);
  });
});

test('the days are those of the record, and each before it on which somebody who fights surely spoke of a place', () => {
  const own = recordDays(record);
  const before = mapDays(record).filter((day) => !own.includes(day));
  expect(own[0]).toBe('2010-05-04');
  expect(before).toEqual(['2010-05-03']);
  expect(days[0]?.places.map(({ place }) => place)).toContain('old-bridge');
  expect(days[0]?.places[0]?.claims[0]?.verdict).toBeUndefined();
});

test('a day in a long silence on which somebody who fights surely spoke is one of the days; one after the last verdict is not', () => {
  const [moved] = record.claims.filter(({ slug }) => slug === 'bridge-kept');
  const spoken = (made: string) => {
    const evidence = moved?.evidence.map((piece) => ({ ...piece, made })) ?? [];
    const claims = record.claims.map((claim) =>
      claim === moved ? { ...claim, asOf: '2015-05-06', evidence } : { ...claim, evidence: [] },
    );
    return mapDays(lookUp({ ...record, claims }));
  };
  expect(spoken('2013-01-01')).toContain('2013-01-01');
  expect(spoken('2013-01-01')).toEqual(spoken('2013-01-01').toSorted());
  expect(spoken('2013-01-01/2013-01-02')).not.toContain('2013-01-01');
  expect(spoken('2015-05-07')).not.toContain('2015-05-07');
});

test('the map tells of what happened at a place, not of what was said in public', () => {
  const claims = days.flatMap(({ places }) => places.flatMap((place) => place.claims.map(({ claim }) => claim)));
  expect(claims.length).toBeGreaterThan(0);
  expect(new Set(claims.map(({ kind }) => kind))).toEqual(new Set(['event']));
});

test('the topics of the map are those of its claims in the order of the record, but the leading one comes first', () => {
  const led = (leadTopic: string) =>
    topicsOnMap(lookUp({ ...record, manifest: { ...manifest, leadTopic } })).map(({ id }) => id);
  expect(led('control')).toEqual(['control', 'humanitarian']);
  expect(led('humanitarian')).toEqual(['humanitarian', 'control']);
  expect(led('talks')).toEqual(['control', 'humanitarian']);
});

describe('marks of what was said', () => {
  const asserts = { stance: 'asserts', sure: true } as const;

  test('are of the sides, silent ones too; where no side spoke, of whoever did', () => {
    const told = (sides: SideThatDay[]) => toldSides(sides, manifest).map((each) => each.side);
    expect(told([side('lowland'), side('highland', asserts), side('outlet', asserts)])).toEqual([
      'lowland',
      'highland',
    ]);
    expect(told([side('lowland'), side('highland'), side('outlet', asserts)])).toEqual(['outlet']);
  });

  test('differ by shape from side to side and by drawing from stance to stance, whatever the colour', () => {
    const drawings = ['lowland', 'highland', 'harbour'].flatMap((id) =>
      (['asserts', 'denies', 'withholds', 'withdraws', 'silent'] as const).map((how) => drawMark(how, id, manifest)),
    );
    expect(new Set(drawings).size).toBe(15);
    const grey = { ink: '#000', ground: '#fff', of: () => '#777' };
    const inFiles = ['lowland', 'highland', 'harbour'].flatMap((id) =>
      (['asserts', 'denies', 'withholds', 'withdraws', 'silent'] as const).map((how) =>
        drawMark(how, id, manifest, grey),
      ),
    );
    expect(new Set(inFiles).size).toBe(15);
    for (const drawn of drawings)
      expect(symbolsOf(manifest)).toContain(`id="${/#(say-[a-z]+)/.exec(drawn)?.[1] ?? ''}"`);
  });

  test('say by a sign that the day is not certain, and are as wide as what they hold', () => {
    const sure = drawSays([side('lowland', asserts)], manifest);
    const perhaps = drawSays([side('lowland', { stance: 'asserts', sure: false })], manifest);
    expect(sure.svg).not.toContain('say-doubt');
    expect(perhaps.svg).toContain('say-doubt');
    expect(perhaps.width).toBeGreaterThan(sure.width);
  });
});

test('a great circle is told in kilometres and as a direction', () => {
  const { km, bearing } = greatCircle({ lat: 0, lon: 0 }, { lat: 1, lon: 0 });
  expect([kilometres(km), bearingInWords(bearing)]).toEqual(['111.2 km', 'bearing 0° (north)']);
  expect(kilometres(345.6)).toBe('346 km');
  expect([44, 90, 135.2, 180, 225, 270, 315, 359.7].map(bearingInWords)).toEqual([
    'bearing 44° (north-east)',
    'bearing 90° (east)',
    'bearing 135° (south-east)',
    'bearing 180° (south)',
    'bearing 225° (south-west)',
    'bearing 270° (west)',
    'bearing 315° (north-west)',
    'bearing 0° (north)',
  ]);
});

describe('the address of the map', () => {
  const dates = ['2010-05-03', '2010-05-04'];
  const open = (rest: string) => readState(`https://record.example/map/${rest}`, dates);

  test('gives back what was written into it', () => {
    const state = { day: '2010-05-04', place: 'mill', topic: 'control', from: 'mill', to: 'town', at: '1,2,9' };
    expect(readState(stateAddress(state, 'https://record.example/map/?place=x#day-2010-05-03'), dates)).toEqual(state);
  });

  test('opens the first day where it asks for none that there is, and the day of its fragment', () => {
    expect(open('').day).toBe('2010-05-03');
    expect(open('?day=2010-06-01').day).toBe('2010-05-03');
    expect(open('#day-2010-05-04').day).toBe('2010-05-04');
    expect(open('?day=2010-05-03#day-2010-05-04').day).toBe('2010-05-03');
  });
});

test('a claim leads to the map at its place and the first day on which somebody spoke on it', () => {
  const { map: _, ...entries } = record;
  const withoutMap = lookUp(entries);
  expect(Object.fromEntries(record.claims.map((claim) => [claim.slug, mapAddressOf(record, claim)]))).toEqual({
    'bridge-taken': '/map/?day=2010-05-03&place=old-bridge',
    'bridge-kept': '/map/?day=2010-05-03&place=old-bridge',
    // The mill has no position, and a claim that is no event has no day.
    'flour-carts': undefined,
    'mill-distance': undefined,
    'forty-prisoners': undefined,
  });
  expect(mapAddressOf(withoutMap, record.claim('bridge-kept'))).toBeUndefined();
});
