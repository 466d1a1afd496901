import { describe, expect, it } from 'vitest';
import { MARKS } from '../../../src/core/schema/manifest.ts';
import { ROLES } from '../../../src/core/sides.ts';
import { clipOf, outlineOf, scaledOutlineOf, shapeOf, type Shape } from '../../../src/ui/marks.ts';

const SIDES = [
  { id: 'lowland', mark: 'triangle' as const },
  { id: 'highland', mark: 'cross' as const },
];
const shapes: Shape[] = [...MARKS, ...ROLES.map((role) => shapeOf({ sides: [] }, role))];
const polygons = shapes.filter((shape) => shape !== 'disc' && shape !== 'question');

/** The corners that a path of straight lines goes to, from the upper left corner of its box. */
function corners(path: string): [x: number, y: number][] {
  let [x, y] = [0, 0];
  const [first = ''] = path;
  return Array.from(
    (first === 'm' ? path : `m0 0${path}`).matchAll(/([mlhv])([^mlhvz]*)/g),
    ([, step, numbers = '']) => {
      const [along = 0, down = 0] = (numbers.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
      if (step === 'v') y += along;
      else [x, y] = [x + along, y + down];
      return [x, y];
    },
  );
}

describe('the mark of a voice', () => {
  it('is what the record gives its side, and of a role the same in every record', () => {
    expect(['lowland', 'highland', ...ROLES].map((side) => shapeOf({ sides: SIDES }, side))).toEqual([
      'triangle',
      'cross',
      'hexagon',
      'lines',
      'question',
    ]);
  });

  it('is no mark that a side may have where the voice has a role, so that no two look alike', () => {
    expect(new Set(shapes).size).toBe(MARKS.length + ROLES.length);
    expect(new Set(shapes.map(outlineOf)).size).toBe(shapes.length);
    expect(new Set(polygons.map(clipOf)).size).toBe(polygons.length);
  });

  it('is refused for a side that the record does not have', () => {
    expect(() => shapeOf({ sides: SIDES }, 'harbour')).toThrow('no side called harbour');
  });
});

describe('the outline of a mark', () => {
  it('is path data with no more than it needs', () => {
    expect(outlineOf('square')).toBe('h10v10h-10z');
    expect(outlineOf('disc')).toBe('m0 5a5 5 0 0 1 10 0a5 5 0 0 1-10 0z');
    expect(outlineOf('diamond')).toBe('m5 0l5 5l-5 5l-5-5z');
    expect(outlineOf('hexagon')).toBe('m2.5 .5h5l2.5 4.5l-2.5 4.5h-5l-2.5-4.5z');
  });

  it('lies in its box, from one side of it to the other in one direction at least', () => {
    for (const shape of polygons) {
      const [xs, ys] = [corners(outlineOf(shape)).map(([x]) => x), corners(outlineOf(shape)).map(([, y]) => y)];
      for (const at of [...xs, ...ys]) expect([at >= 0, at <= 10]).toEqual([true, true]);
      const spans = [xs, ys].map((along) => Math.max(...along) - Math.min(...along));
      expect(Math.max(...spans), shape).toBe(10);
    }
  });

  it('has the same corners on a page as in a drawing', () => {
    for (const shape of polygons) {
      const onPage = Array.from(clipOf(shape).matchAll(/([\d.]+)%? ([\d.]+)%?(?=[,)])/g), ([, x, y]) => [
        Number(x) / 10,
        Number(y) / 10,
      ]);
      expect(corners(outlineOf(shape)), shape).toEqual(onPage);
    }
  });

  it('grows with the width that is asked for', () => {
    expect(scaledOutlineOf('square', 12)).toBe('h12v12h-12z');
    expect(scaledOutlineOf('disc', 13)).toBe('m0 6.5a6.5 6.5 0 0 1 13 0a6.5 6.5 0 0 1-13 0z');
    expect(scaledOutlineOf('hexagon', 16)).toBe('m4 .8h8l4 7.2l-4 7.2h-8l-4-7.2z');
  });
});
