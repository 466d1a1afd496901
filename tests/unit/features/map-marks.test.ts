/** How places are marked on the map, what is told of how exactly they are known, and where their names stand. */
import { describe, expect, test } from 'vitest';
import { drawnPlace } from '../../../src/features/places/map/drawn-place.ts';
import { sizeOfGround } from '../../../src/features/places/map/ground.ts';
import { labelLines } from '../../../src/features/places/map/label-lines.ts';
import { markOf, precisionInWords, type PlacedPlace } from '../../../src/features/places/map/marks.ts';
import { speakersAsHtml } from '../../../src/features/places/map/speakers.ts';
import { lookUp } from '../../../src/record/look-up.ts';
import { soundRecord } from '../../fixtures/record.ts';

const record = lookUp(await soundRecord());
const point = { lat: 35, lon: 69, precision: 'point', locatedBy: 'A gazetteer' } as const;
const area = { ...point, precision: 'area', radiusKm: 12 } as const;
const place = (more: Partial<PlacedPlace> = {}): PlacedPlace => ({
  ...{ slug: 'mill', name: 'The mill', kind: 'locality', href: '/places/mill/', claims: 2, position: point },
  ...more,
});

describe('a place on the map', () => {
  test.each([
    ['city', point, 'square'],
    ['pass', point, 'triangle'],
    ['airport', point, 'diamond'],
    ['locality', point, 'disc'],
    ['city', area, 'ring'],
  ] as const)(
    'that is a %s has a mark by its kind, and a ring where it is somewhere in an area',
    (kind, position, mark) => {
      expect(markOf({ kind, position })).toBe(mark);
    },
  );

  const within = { slug: 'sarvand', name: 'Sarvand' };
  test.each([
    ['a point', {}, 'A point, good to about a kilometre'],
    ['an area', { position: area }, 'Somewhere within about 12 km of the mark'],
    ['a country', { kind: 'country' }, 'Not on the map: larger than it, or beyond its edge'],
    ['nowhere', { position: undefined }, 'Not on the map: nobody whom we can cite has located it'],
    [
      'nowhere within another',
      { position: undefined, within },
      'Somewhere in Sarvand: nobody whom we can cite has located it more exactly',
    ],
  ] as const)('that is %s is told to be known as exactly as it is', (_, more, words) => {
    expect(precisionInWords({ ...place(), ...more }, 'marked')).toBe(words);
  });

  test('that has an outline is told to be drawn by it', () => {
    expect(precisionInWords(place({ position: area }), 'outlined')).toBe('Drawn by its outline');
  });

  test.each([
    ['a point', {}, 'A point, good to about a kilometre'],
    ['an area', { position: area }, 'Somewhere within about 12 km of the position'],
    ['a country', { kind: 'country' }, undefined],
    ['nowhere', { position: undefined }, undefined],
    ['nowhere within another', { position: undefined, within }, 'Somewhere in Sarvand'],
  ] as const)('that is %s is told no word of a map where there is none', (_, more, words) => {
    expect(precisionInWords({ ...place(), ...more }, 'listed')).toBe(words);
  });

  test('is drawn where it is, with its rank along the line, its own name in its direction, and its area where no outline shows it', () => {
    const drawn = (of: PlacedPlace, outlined = false) =>
      drawnPlace(of, { along: ['bridge', 'mill'], outlined, language: 'en' });
    expect(drawn(place())).toEqual({
      ...{ slug: 'mill', name: 'The mill', href: '/places/mill/', claims: 2 },
      ...{ lat: 35, lon: 69, mark: 'disc', area: false, along: 1 },
    });
    expect(drawn(place({ own: { text: 'آسیا', lang: 'fa' } })).own).toEqual({ text: 'آسیا', lang: 'fa', dir: 'rtl' });
    expect(drawn(place({ position: area }))).toMatchObject({ mark: 'ring', area: true, radiusKm: 12 });
    expect(drawn(place({ position: area }), true)).not.toHaveProperty('radiusKm');
  });
});

describe('a name beside its mark', () => {
  const sides = ['end', 'start', 'above', 'below', 'above-end', 'below-start'] as const;
  test('stands on its side of it: behind it, before it, over it or under it', () => {
    expect(sides.map((side) => labelLines(side, 0, 1).anchor)).toEqual([
      ...['start', 'end', 'middle', 'middle'],
      ...['start', 'end'],
    ]);
    expect(labelLines('end', 0, 1).x).toBeGreaterThan(0);
    expect(labelLines('start', 0, 1).x).toBe(-labelLines('end', 0, 1).x);
    expect(labelLines('above', 0, 1).name).toBeLessThan(0);
    expect(labelLines('below', 0, 1).name).toBeGreaterThan(0);
  });

  test.each(sides)('%s keeps its lines in order: its name, its own name, what was said', (side) => {
    const { name, own, says } = labelLines(side, 30, 2);
    expect(name).toBeLessThan(own);
    expect(own).toBeLessThan(says.y + 4);
    expect(labelLines(side, 30, 0).says.y).toBeLessThan(labelLines(side, 30, 1).says.y + 20);
  });

  test('has the marks of what was said below it on the same side, as wide as they are', () => {
    const edges = sides.map((side) => {
      const { x, says } = labelLines(side, 30, 1);
      return says.x - x;
    });
    expect(edges).toEqual([0, -30, -15, -15, 0, -30]);
  });
});

test('who spoke on a day is told by name and form, with the page of the word, and when where the day is not certain', () => {
  const word = (slug: string, made: string) => {
    const piece = record.claim('bridge-taken').evidence.find(({ statement }) => statement === slug);
    if (piece === undefined) throw new Error(`There is no ${slug}.`);
    return { ...piece, made };
  };
  const words = [
    { word: word('tolen-on-the-bridge', '2010-05-03'), sure: true },
    { word: word('arlin-on-the-bridge', '2010-05-03/2010-05-05'), sure: false },
  ];
  expect(speakersAsHtml(words as never, record, '2010-05-03').replaceAll('\u00A0', ' ')).toBe(
    '<a href="/statements/tolen-on-the-bridge/">Mira Tolen</a>, message; <a href="/statements/arlin-on-the-bridge/">Dov Arlin</a>, remark to a reporter (perhaps: said between 3 and 5 May)',
  );
});

test('the ground of a still is told in per cent of its drawing', () => {
  expect(sizeOfGround({ left: -0.5, top: -0.123_456_78, width: 2, height: 1.5 })).toEqual({
    x: '-50%',
    y: '-12.3457%',
    width: '200%',
    height: '150%',
  });
});
