/** The outlines and the line under the marks of the map, and whose names are written. */
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import type { Outline } from '../../../src/core/schema/map-files.ts';
import { linesAsSvg } from '../../../src/features/places/map/lines.ts';
import { outlineNames } from '../../../src/features/places/map/picture.ts';
import type { MapBase } from '../../../src/record/map-base.ts';

const VIEW = { south: 33, west: 66, north: 38, east: 72 };
const FILE = { name: 'drawn.geojson', bytes: new Uint8Array() };

const outline = (name: string, more: Partial<Outline['properties']> = {}): Outline => ({
  type: 'Feature',
  properties: { name, ...more },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [67, 34],
        [68, 34],
        [68, 35],
        [67, 34],
      ],
    ],
  },
});
const OUTLINES = { ...FILE, features: [outline('Orchard', { place: 'orchard', label: [67, 34] }), outline('Meadow')] };
const LINE = { ...FILE, label: 'The river', positions: [[67, 34], [69, 36]] }; // prettier-ignore

/** The colours of what is drawn, in the order in which it lies there. */
function drawn(base: Pick<MapBase, 'outlines' | 'line'>): (string | undefined)[] | undefined {
  const svg = linesAsSvg({ ...base, view: VIEW, credit: '' }, VIEW);
  if (svg === undefined) return undefined;
  return load(svg, { xml: true })('path')
    .toArray()
    .map(({ attribs }) => attribs.stroke);
}

describe('the drawing under the marks', () => {
  const [place, water] = ['#6b7a76', '#4d7fa3'];

  test.each([
    ['outlines alone, a place of the record over its neighbours', { outlines: OUTLINES }, [undefined, place]],
    ['a line alone, in a soft band', { line: LINE }, [water, water, water]],
    ['both', { outlines: OUTLINES, line: LINE }, [undefined, place, water, water, water]],
  ])('has %s', (_what, base, colours) => {
    expect(drawn(base)).toEqual(colours);
  });

  test('is none where there is nothing to draw', () => {
    expect(drawn({})).toBeUndefined();
  });
});

describe('of the outlines', () => {
  const features = [
    outline('Orchard', { place: 'orchard', label: [67, 34] }),
    outline('Meadow', { label: [68, 35] }),
    outline('Moor'),
  ];
  const names = (...marked: string[]) => outlineNames({ outlines: { ...FILE, features } }, new Set(marked));

  test('those are named that have a place for their name', () => {
    expect(names()).toEqual([
      { name: 'Orchard', lat: 34, lon: 67 },
      { name: 'Meadow', lat: 35, lon: 68 },
    ]);
  });

  test('those are not that have a mark of their own as a place of the record', () => {
    expect(names('orchard', 'meadow').map(({ name }) => name)).toEqual(['Meadow']);
  });

  test('none is named where the map has none', () => {
    expect(outlineNames({}, new Set())).toEqual([]);
  });
});
