/** What a record may say of itself and of its map. */
import { describe, expect, test } from 'vitest';
import { manifestSchema, mapSchema, sideSchema } from '../../../../src/core/schema/manifest.ts';
import { lineSchema, outlinesSchema } from '../../../../src/core/schema/map-files.ts';
import { faults, sound } from './faults.ts';

describe('a manifest', () => {
  const manifest = sound('record.yaml');
  const [side] = manifest.sides as Record<string, unknown>[];

  test.each([
    ['ids', 'SV', []],
    ['ids', 'ABCDE', []],
    ['ids', 'ABCDEF', ['ids: expected two to five capital letters, as SV']],
    ['ids', 'S', ['ids: expected two to five capital letters, as SV']],
    ['ids', 'Sv', ['ids: expected two to five capital letters, as SV']],
    ['language', 'en-GB', []],
    [
      'language',
      'fr',
      [
        'language: expected English, as en or en-GB: what the site says itself, as dates, numbers and reasons, it can say in no other language yet',
      ],
    ],
    [
      'language',
      'English',
      ['language: expected a language as BCP 47 writes it: fa, or pa-Arab where the script has to be said'],
    ],
  ])('has as %s %s', (field, value, told) => {
    expect(faults(manifestSchema, { ...manifest, [field]: value })).toEqual(told);
  });

  test('has sides with an id that no role has, and colours of six digits', () => {
    const colour = (light: string) => faults(sideSchema, { ...side, colour: { light, dark: '#aabbcc' } });
    const told = ['colour: light: expected a colour as "#7f2f72": six hexadecimal digits in small letters'];
    expect([...faults(sideSchema, side), ...colour('#09afaf')]).toEqual([]);
    for (const wrong of ['#7F2F72', '#7f2f7', '#7f2f722', '7f2f72', 'x#7f2f72', '#7f2f7g']) {
      expect(colour(wrong)).toEqual(told);
    }
    expect(faults(sideSchema, { ...side, id: 'outlet' })).toEqual([
      'id: expected another name than third-party, outlet, unattributed: every record has these of its own',
    ]);
  });
});

describe('a map', () => {
  const bounds = { south: 1, west: 2, north: 3, east: 4 };
  const map = { bounds, credit: 'Whose data these are.' };

  test('lies between south and north, west and east', () => {
    const within = (more: object) => faults(mapSchema, { ...map, bounds: { ...bounds, ...more } });
    expect(within({})).toEqual([]);
    expect([within({ north: 1 }), within({ east: 2 })]).toEqual([
      ['bounds: north: expected north of south'],
      ['bounds: east: expected east of west'],
    ]);
  });

  test('has files of its folder', () => {
    const told = ['relief: expected a file of the folder map, as map/base.webp'];
    const line = { file: 'map/road.geojson', label: 'The road' };
    expect(faults(mapSchema, { ...map, relief: 'map/relief-2.webp', outlines: 'map/base.geojson', line })).toEqual([]);
    expect(faults(mapSchema, { ...map, line: { ...line, width: 2 } })).toEqual(['line: Unrecognized key: "width"']);
    for (const relief of [
      'relief.webp',
      'map/relief.png',
      'map/a/b.webp',
      'a/map/b.webp',
      'map/b.webp.png',
      'map/Bwebp',
    ])
      expect(faults(mapSchema, { ...map, relief })).toEqual(told);
  });

  const ring = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 0],
  ];
  const outlines = (coordinates: unknown, type = 'Polygon') => ({
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: { name: 'Upper', anything: 1 }, geometry: { type, coordinates } }],
  });
  const toldOf = (coordinates: unknown, type?: string): string => {
    const { error } = outlinesSchema.safeParse(outlines(coordinates, type));
    return error === undefined ? '' : JSON.stringify(error.issues);
  };

  test('has outlines of closed rings, and other members beside', () => {
    expect([toldOf([ring]), toldOf([[ring]], 'MultiPolygon')]).toEqual(['', '']);
    expect(toldOf([ring.slice(1)])).toContain(
      'expected a ring of at least 4 positions, of which the last is the first',
    );
    expect(toldOf([[...ring, [5, 5]]])).toContain('expected a ring whose last position is its first');
    expect(toldOf([[...ring.slice(0, 3), [0, 1], [0, 0]]])).toBe('');
    expect(toldOf([])).not.toBe('');
    expect(toldOf([[]], 'MultiPolygon')).not.toBe('');
    expect(toldOf([ring], 'Circle')).not.toBe('');
  });

  test.each([
    [[180, 90], true],
    [[-180, -90, 5], true],
    [[181, 0], false],
    [[0, 91], false],
    [[-181, 0], false],
    [[0], false],
    [[0, 0, 0, 0], false],
  ])('has positions in degrees: %j, %s', (at, taken) => {
    const feature = (coordinates: unknown) => ({ type: 'Feature', geometry: { type: 'LineString', coordinates } });
    expect(faults(lineSchema, feature([at, [0, 0]])).length === 0).toBe(taken);
    expect(faults(lineSchema, feature([[0, 0]]))).not.toEqual([]);
    expect(faults(lineSchema, { ...feature([at, [0, 0]]), type: 'Line' })).not.toEqual([]);
    if (at[0] === 181)
      expect(faults(lineSchema, feature([at, [0, 0]]))).toEqual([
        'geometry: coordinates: 0: expected [longitude, latitude] in degrees',
      ]);
  });
});
