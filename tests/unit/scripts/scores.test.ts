import { expect, test } from 'vitest';
import { FLOORS, medianOf, type Scores } from '../../../scripts/lighthouse/scores.ts';

const run = (performance: number, seo = 100): Scores => ({
  ...{ performance, accessibility: performance - 1, 'best-practices': 100, seo },
});

test('the marks of several runs are the median of each, whatever their order', () => {
  expect(medianOf([run(100, 7), run(9, 100), run(95, 60)])).toEqual({
    ...{ performance: 95, accessibility: 94, 'best-practices': 100, seo: 60 },
  });
  expect(medianOf([run(90)])).toEqual(run(90));
  expect(() => medianOf([])).toThrow(new RangeError('no runs'));
});

test('every mark has the lowest that is accepted, of a hundred', () => {
  expect(FLOORS.map(({ category }) => category)).toEqual(Object.keys(run(1)));
  for (const { floor } of FLOORS) expect(floor).toBeGreaterThanOrEqual(95);
});
