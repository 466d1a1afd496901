/** Small still maps as files: of each day, and of each place. */
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { lookUp, type SiteRecord } from '../../../src/record/look-up.ts';
import { mapDays } from '../../../src/features/places/map/days.ts';
import { STILL_WIDTH, stillFiles, stillFrame, stillName } from '../../../src/features/places/map/still-file.ts';
import { soundRecord } from '../../fixtures/record.ts';

const record = lookUp(await soundRecord());
const { map } = record;
if (map === undefined) throw new Error('The sound record has no map.');
const stillOf = (name: string, of: SiteRecord = record) => {
  const { svg = '' } = stillFiles(of, map).find((file) => file.name === name) ?? {};
  const $ = load(svg, { xml: true });
  return {
    $,
    names: $('text').toArray().map((text) => $(text).text()), // prettier-ignore
    marks: $('svg > g[transform]')
      .toArray()
      .filter((mark) => $(mark).children('path').length > 0)
      .map((mark) => mark.attribs.transform),
    sides: $('[class^="side-"]').toArray().map(({ attribs }) => attribs.class), // prettier-ignore
  };
};

describe('the stills', () => {
  test('are one for each day, and for each place that the map can show, on a light ground and a dark one', () => {
    const of = [...mapDays(record), 'old-bridge', 'sarvand'];
    expect(stillFiles(record, map).map(({ name }) => name)).toEqual([
      ...of.map((each) => `still-${each}-light.svg`),
      ...of.map((each) => `still-${each}-dark.svg`),
    ]);
  });

  test('of a day have every place, and name those of which somebody spoke, with the marks of the sides', () => {
    const { names, marks, sides } = stillOf(stillName('2010-05-03', 'light'));
    expect(marks).toHaveLength(2);
    expect(names).toEqual(['The old bridge']);
    expect(sides).toEqual(['side-lowland', 'side-highland']);
    const silent = stillOf(stillName('2010-05-04', 'light'));
    expect([silent.marks.length, silent.names, silent.sides]).toEqual([2, [], []]);
  });

  test('of a place have that place alone, with its name', () => {
    const { names, marks, sides } = stillOf(stillName('old-bridge', 'light'));
    expect([names, marks.length, sides]).toEqual([['The old bridge'], 1, []]);
  });

  test('draw a place that is somewhere in an area as a ring in a soft disc, and a spot as a disc', () => {
    const { $ } = stillOf(stillName('sarvand', 'light'));
    expect($('g > circle').attr('fill')).toBe('url(#soft)');
    expect($('radialGradient').attr('id')).toBe('soft');
    expect($('g > circle + path').attr('fill')).toBe('#ffffff');
    const spot = stillOf(stillName('old-bridge', 'light')).$;
    expect(spot('g > circle')).toHaveLength(0);
    expect(spot('svg > g > path').attr('fill')).toBe('#14201e');
  });

  test('are as wide as they are said to be, and drawn in the colours of their ground and of the sides on it', () => {
    const coloursOf = (ground: 'light' | 'dark') => {
      const { $ } = stillOf(stillName('2010-05-03', ground));
      expect(Number($('svg').attr('width'))).toBe(STILL_WIDTH);
      const name = $('text');
      return [$('rect').attr('fill'), name.attr('fill'), name.attr('stroke'), $('.side-lowland path').attr('fill')];
    };
    const { light = '', dark = '' } = record.manifest.sides.find(({ id }) => id === 'lowland')?.colour ?? {};
    expect(coloursOf('light')).toEqual(['#eef1ee', '#14201e', '#ffffff', light]);
    expect(coloursOf('dark')).toEqual(['#18211f', '#e8eeec', '#0e1514', dark]);
  });

  test('take no name for a tag', () => {
    const places = record.places.map((place) => ({ ...place, name: 'Mill <b> & bridge' }));
    expect(stillOf(stillName('old-bridge', 'light'), lookUp({ ...record, places })).names).toEqual([
      'Mill <b> & bridge',
    ]);
  });
});

test('the frame of a place is a band of that of all, as wide, in which it lies', () => {
  const place = (slug: string, lat: number, lon: number) => ({
    ...{ slug, name: slug, kind: 'locality' as const, href: `/places/${slug}/`, claims: 1 },
    position: { lat, lon, precision: 'point' as const, locatedBy: 'A gazetteer' },
  });
  const places = [place('south', 34, 67), place('north', 37, 71)];
  const all = stillFrame(places, map);
  const own = stillFrame(places, map, 'south');
  expect([own.west, own.east]).toEqual([all.west, all.east]);
  expect(own.north - own.south).toBeLessThan(all.north - all.south);
  expect(own.south <= 34 && 34 <= own.north).toBe(true);
  expect(stillFrame(places, map, 'nowhere')).toEqual(all);
});
