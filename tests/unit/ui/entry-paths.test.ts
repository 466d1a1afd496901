import { describe, expect, test } from 'vitest';
import { entryPaths, movedTo } from '../../../src/ui/entry-paths.ts';

const mill = { slug: 'mill', formerly: ['old-mill', 'watermill'] };
const titleOf = (slug: string): string => `The ${slug}`;

describe('the pages of entries', () => {
  test('are one at the address of each, and one at each of its earlier addresses, which tells whence it came', () => {
    expect(entryPaths([mill, { slug: 'weir' }])).toEqual([
      { params: { slug: 'mill' }, props: { entry: mill, from: undefined } },
      { params: { slug: 'weir' }, props: { entry: { slug: 'weir' }, from: undefined } },
      { params: { slug: 'old-mill' }, props: { entry: mill, from: 'old-mill' } },
      { params: { slug: 'watermill' }, props: { entry: mill, from: 'watermill' } },
    ]);
  });

  test('lead from an earlier address to the entry, and from one that was merged to that which took it in', () => {
    expect(movedTo('/places/', mill, 'old-mill', titleOf)).toEqual({ path: '/places/mill/', title: 'The mill' });
    const merged = { slug: 'mill', withdrawn: { mergedInto: 'weir' } };
    expect(movedTo('/places/', merged, undefined, titleOf)).toEqual({ path: '/places/weir/', title: 'The weir' });
  });

  test('lead nowhere from an entry that stands, or that was withdrawn for good', () => {
    expect(movedTo('/places/', mill, undefined, titleOf)).toBeUndefined();
    expect(movedTo('/places/', { slug: 'mill', withdrawn: {} }, undefined, titleOf)).toBeUndefined();
  });
});
