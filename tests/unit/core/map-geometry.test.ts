import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alongLine } from '../../../src/core/map/along-line.ts';
import { bandOf, frameAround, cutOf, scaleOf } from '../../../src/core/map/frame.ts';
import { groupSpots } from '../../../src/core/map/groups.ts';
import { placeLabels, type MapLabel, type LabelSide } from '../../../src/core/map/labels.ts';
import { aspect, contains, fractionIn, widthOfKm, type Region } from '../../../src/core/map/mercator.ts';
import { greatCircle } from '../../../src/core/geo.ts';

const SQUARE: Region = { south: -1, west: -1, north: 1, east: 1 };
const NORTHERN: Region = { south: 59, west: 10, north: 61, east: 12 };

test('a frame round one point has land around it, and a scale that fits', () => {
  const frame = frameAround([{ lat: 60, lon: 11, km: 0 }], NORTHERN);
  expect(frame.east - frame.west).toBeCloseTo(0.25, 10);
  expect(scaleOf(frame).share).toBeLessThan(0.5);
});

describe('the projection', () => {
  test('puts the corners of the region in the corners of the map', () => {
    expect(fractionIn(NORTHERN, { lat: 61, lon: 10 })).toEqual({ x: 0, y: 0 });
    expect(fractionIn(NORTHERN, { lat: 59, lon: 12 })).toEqual({ x: 1, y: 1 });
  });

  test('stretches the north: the middle parallel lies below the middle of the map', () => {
    expect(fractionIn(SQUARE, { lat: 0, lon: 0 }).y).toBeCloseTo(0.5, 10);
    expect(fractionIn(NORTHERN, { lat: 60, lon: 11 }).y).toBeGreaterThan(0.5);
  });

  test('keeps shapes: a map of as many degrees is half as wide as high at 60° north', () => {
    expect(aspect(SQUARE)).toBeCloseTo(1, 3);
    expect(aspect(NORTHERN)).toBeCloseTo(0.5, 2);
  });

  test('draws a length as long as two positions that far apart', () => {
    const [from, to] = [
      { lat: 60, lon: 10.5 },
      { lat: 60, lon: 11.5 },
    ];
    const apart = fractionIn(NORTHERN, to).x - fractionIn(NORTHERN, from).x;
    expect(widthOfKm(NORTHERN, greatCircle(from, to).km, 60) / apart).toBeCloseTo(1, 2);
  });

  test('knows what lies beyond the edge', () => {
    expect(contains(NORTHERN, { lat: 60, lon: 10 })).toBe(true);
    expect(contains(NORTHERN, { lat: 60, lon: 9.99 })).toBe(false);
    expect(contains(NORTHERN, { lat: 61.01, lon: 11 })).toBe(false);
    expect(contains(NORTHERN, { lat: 58.99, lon: 11 })).toBe(false);
    expect(contains(NORTHERN, { lat: 60, lon: 12.01 })).toBe(false);
    expect(contains(NORTHERN, { lat: 59, lon: 12 })).toBe(true);
    expect(contains(NORTHERN, { lat: 61, lon: 10 })).toBe(true);
  });
});

describe('names on a map', () => {
  const frame = { width: 200, height: 100 };
  const label = (id: string, x: number, y: number, more: Partial<MapLabel> = {}): MapLabel => ({
    ...{ id, x, y, width: 50, height: 12, mark: 6, sides: ['end', 'start', 'above', 'below'] },
    ...more,
  });
  const sidesOf = (labels: readonly MapLabel[], within: typeof frame) =>
    new Map([...placeLabels(labels, within)].map(([id, { side }]) => [id, side] as const));

  // A name of 50 by 12 stands 9 from the centre of its mark: a mark of 6, and 3 between the two.
  test.each<[LabelSide, x: number, y: number, outside: [x: number, y: number]]>([
    ['end', 141, 6, [142, 6]],
    ['end', 0, 94, [0, 95]],
    ['end', 0, 6, [0, 5]],
    ['start', 59, 6, [58, 6]],
    ['above', 25, 21, [25, 20]],
    ['above', 25, 21, [24, 21]],
    ['above', 175, 21, [176, 21]],
    ['below', 25, 79, [25, 80]],
    ['centre', 25, 6, [24, 6]],
    ['above-end', 150, 21, [151, 21]],
    ['above-start', 50, 21, [49, 21]],
    ['below-end', 150, 79, [150, 80]],
    ['below-start', 50, 79, [49, 79]],
  ])('stand within the frame, up to its edge: %s at %i, %i', (side, x, y, [beyondX, beyondY]) => {
    const placed = (left: number, top: number) => sidesOf([label('a', left, top, { sides: [side] })], frame).get('a');
    expect(placed(x, y)).toBe(side);
    expect(placed(beyondX, beyondY)).toBeUndefined();
  });

  test.each<[where: string, touching: [x: number, y: number], met: [x: number, y: number]]>([
    ['behind it', [150, 50], [149, 50]],
    ['before it', [50, 50], [51, 50]],
    ['over it', [100, 38], [100, 39]],
    ['under it', [100, 62], [100, 61]],
  ])('may touch another, and not overlap it: %s', (_where, touching, met) => {
    const point = { mark: 0.001, sides: ['centre'] } as const;
    const beside = ([x, y]: [number, number]) =>
      sidesOf([label('a', 100, 50, point), label('b', x, y, point)], frame).has('b');
    expect(beside(touching)).toBe(true);
    expect(beside(met)).toBe(false);
  });

  test.each<[where: string, touching: [x: number, y: number], met: [x: number, y: number]]>([
    ['behind it', [131, 50], [130, 50]],
    ['before it', [69, 50], [70, 50]],
    ['over it', [100, 38], [100, 39]],
    ['under it', [100, 62], [100, 61]],
  ])('may touch the mark of another, and not overlap it: %s', (_where, touching, met) => {
    const beside = ([x, y]: [number, number]) =>
      sidesOf([label('a', x, y, { mark: 0.001, sides: ['centre'] }), label('b', 100, 50, { sides: [] })], frame).has(
        'a',
      );
    expect(beside(touching)).toBe(true);
    expect(beside(met)).toBe(false);
  });

  test('without a mark keep eight pixels free on both sides', () => {
    const province = (x: number) => sidesOf([label('p', x, 50, { mark: 0, sides: ['centre'] })], frame).has('p');
    expect([33, 32, 167, 168].map(province)).toEqual([true, false, true, false]);
  });

  test('stand after their marks where there is room', () => {
    expect(sidesOf([label('a', 50, 50)], frame)).toEqual(new Map([['a', 'end']]));
  });

  test('go before their marks at the edge', () => {
    expect(sidesOf([label('a', 190, 50)], frame).get('a')).toBe('start');
  });

  test('make room for a more important name', () => {
    const placed = sidesOf([label('first', 50, 50), label('second', 70, 62)], frame);
    expect(placed.get('first')).toBe('end');
    expect(placed.get('second')).not.toBe('above');
    expect(placed.has('second')).toBe(true);
  });

  test('never cover the mark of another place, though its own name is not written', () => {
    const placed = sidesOf([label('a', 70, 50), label('b', 100, 50, { sides: [] })], frame);
    expect(placed.get('a')).toBe('start');
    expect(placed.has('b')).toBe(false);
  });

  test('are left out where every side is taken', () => {
    const tight = { width: 60, height: 20 };
    expect(sidesOf([label('a', 5, 10), label('b', 5, 10)], tight).has('b')).toBe(false);
  });

  test('without a mark are written on their spot, and stand in nobody’s way before they are written', () => {
    const province = label('p', 60, 50, { mark: 0, sides: ['centre'] });
    expect(sidesOf([province], frame).get('p')).toBe('centre');
    expect(sidesOf([label('a', 30, 50), province], frame)).toEqual(new Map([['a', 'end']]));
    const beside = label('p', 135, 50, { mark: 0, sides: ['centre'] });
    expect(sidesOf([label('a', 47, 50), beside], frame).has('p')).toBe(false);
    expect(sidesOf([label('a', 47, 70), beside], frame).has('p')).toBe(true);
  });

  test('are written in a shorter way where there is no room for the whole, and whole on any side before that', () => {
    const shorter = [
      { width: 30, height: 12 },
      { width: 10, height: 12 },
    ];
    const placed = (width: number) => placeLabels([label('a', 10, 6, { shorter })], { width, height: 12 }).get('a');
    expect(placed(69)).toEqual({ side: 'end', way: 0 });
    expect(placed(68)).toEqual({ side: 'end', way: 1 });
    expect(placed(48)).toEqual({ side: 'end', way: 2 });
    expect(placed(28)).toBeUndefined();
    const atEdge = label('a', 190, 50, { shorter });
    expect(placeLabels([atEdge], frame).get('a')).toEqual({ side: 'start', way: 0 });
  });

  test('keep clear of the marks of others, where those ask for more room than they take', () => {
    const beside = (x: number, y: number, clear?: [number, number]) =>
      sidesOf(
        [label('a', 50, 50, { sides: ['end'] }), label('b', x, y, { sides: [], ...(clear && { clear }) })],
        frame,
      ).has('a');
    // The name ends at 109 and is 44 to 56 high; a mark of 6 reaches as far on every side.
    expect([beside(115, 50), beside(115, 50, [8, 6]), beside(117, 50, [8, 6])]).toEqual([true, false, true]);
    expect([beside(100, 62), beside(100, 62, [6, 9]), beside(100, 65, [6, 9])]).toEqual([true, false, true]);
  });
});

describe('the frame of a map', () => {
  const view: Region = { south: 58, west: 8, north: 62, east: 16 };
  const at = (lat: number, lon: number, km = 0) => ({ lat, lon, km });

  test('holds every position whole, with what lies around it and a margin', () => {
    const frame = frameAround([at(60, 11, 20), at(60.5, 12)], view);
    const edge = 20 / 111.32;
    for (const position of [{ lat: 60 - edge, lon: 11 }, { lat: 60 + edge, lon: 11 - 2 * edge }, at(60.5, 12)]) {
      expect(contains(frame, position)).toBe(true);
      const { x, y } = fractionIn(frame, position);
      expect(Math.min(x, y, 1 - x, 1 - y)).toBeGreaterThan(0.05);
    }
  });

  test('has a band with a place in its middle, or where the frame ends in the band at its edge', () => {
    const frame = frameAround([at(60, 11), at(60, 12)], view);
    const band = bandOf(frame, 60);
    expect([band.west, band.east]).toEqual([frame.west, frame.east]);
    expect(aspect(band)).toBeCloseTo(2.25, 6);
    expect(fractionIn(band, at(60, 11)).y).toBeCloseTo(0.5, 6);
    for (const lat of [frame.south, frame.north]) {
      const edge = bandOf(frame, lat);
      expect(aspect(edge)).toBeCloseTo(2.25, 6);
      expect(edge.south).toBeGreaterThanOrEqual(frame.south - 1e-9);
      expect(edge.north).toBeLessThanOrEqual(frame.north + 1e-9);
    }
    const low = { ...frame, south: 59.99, north: 60.01 };
    expect(bandOf(low, 60)).toEqual({ ...low, south: expect.closeTo(59.99, 6) as number, north: expect.closeTo(60.01, 6) as number }); // prettier-ignore
  });

  test('is as wide as it is high where the view allows, and never leaves the view', () => {
    expect(aspect(frameAround([at(60, 11), at(60, 12)], view))).toBeCloseTo(1, 6);
    const cornered = frameAround([at(58.02, 8.02), at(59, 8.5)], view);
    expect([cornered.south, cornered.west]).toEqual([expect.closeTo(58, 6), 8]);
    expect(frameAround([at(58, 8), at(62, 16)], view)).toEqual({
      ...{ west: 8, east: 16, south: expect.closeTo(58, 6) as number, north: expect.closeTo(62, 6) as number },
    });
    expect(frameAround([], view)).toBe(view);
  });

  test('is a part of the view, and the view a part of what lies beyond its edges', () => {
    expect(cutOf(view, view)).toEqual({ left: 0, top: 0, width: 1, height: 1 });
    const frame = { ...view, west: 12 };
    expect(cutOf(frame, view)).toEqual({ left: -1, top: 0, width: 2, height: 1 });
    expect(cutOf(view, frame)).toEqual({ left: 0.5, top: 0, width: 0.5, height: 1 });
  });

  test('has a scale of a round length, at most a third of its width', () => {
    const { km, share } = scaleOf(SQUARE);
    expect([km, share]).toEqual([50, expect.closeTo(50 / 222.4, 3)]);
    expect(scaleOf(NORTHERN).km).toBe(20);
  });
});

describe('marks that lie near to each other', () => {
  const spot = (id: string, x: number, y: number) => ({ id, x, y });
  const groups = (...spots: ReturnType<typeof spot>[]) =>
    groupSpots(spots, 28).map((group) => group.map(({ id }) => id).join(' '));

  test('share a target, and no two targets meet', () => {
    expect(groups(spot('a', 0, 0), spot('b', 27, 27), spot('c', 28, 0), spot('d', 0, -28))).toEqual(['a b', 'c', 'd']);
  });

  test('join the nearest of those before them', () => {
    expect(groups(spot('a', 0, 0), spot('b', 40, 0), spot('c', 22, 0))).toEqual(['a', 'b c']);
  });

  test('are all there, each once, and their first marks lie apart', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 300 }) })),
        (at) => {
          const spots = at.map(({ x, y }, i) => spot(String(i), x, y));
          const found = groupSpots(spots, 28);
          expect(
            found
              .flat()
              .map(({ id }) => id)
              .sort(),
          ).toEqual(spots.map(({ id }) => id).sort());
          for (const [a] of found)
            for (const [b] of found)
              if (a !== b) expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThanOrEqual(28);
        },
      ),
    );
  });
});

describe('places along a line', () => {
  const place = (slug: string, lat: number, lon: number) => ({ slug, lat, lon });
  const places = [place('end', 3, 3.1), place('start', 0, 0.1), place('middle', 1, 1.1), place('beside', 1.1, 0.9)];
  const line = [
    [0, 0],
    [1, 1],
    [3, 3],
  ];

  test('come in the order in which it passes them, the southern of two first', () => {
    expect(alongLine(places, line)).toEqual(['start', 'middle', 'beside', 'end']);
    expect(alongLine(places, line.toReversed())).toEqual(['end', 'middle', 'beside', 'start']);
  });

  test('come from north to south where there is none', () => {
    expect(alongLine(places, undefined)).toEqual(['end', 'beside', 'middle', 'start']);
  });
});
