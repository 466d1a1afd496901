import { describe, expect, test } from 'vitest';
import { entryPaths, goneFrom } from '../../../src/ui/entry-paths.ts';

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
    const gone = { on: '2010-07-01', why: 'They were one.' };
    const merged = { slug: 'mill', withdrawn: { ...gone, mergedInto: 'weir' } };
    expect(goneFrom('/places/', mill, 'old-mill', titleOf)).toEqual({
      now: { path: '/places/mill/', title: 'The mill' },
    });
    expect(goneFrom('/places/', merged, undefined, titleOf)).toMatchObject({
      now: { path: '/places/weir/', title: 'The weir' },
      withdrawn: gone,
    });
  });

  test('lead nowhere from an entry that was withdrawn for good, and are the entry where it stands', () => {
    const withdrawn = { on: '2010-07-01', why: 'There was none.' };
    expect(goneFrom('/places/', mill, undefined, titleOf)).toBeUndefined();
    expect(goneFrom('/places/', { slug: 'mill', withdrawn }, undefined, titleOf)).toEqual({
      now: undefined,
      withdrawn,
    });
  });

  test('of one that was withdrawn, an earlier address tells where it was last, and that one why it is gone', () => {
    const withdrawn = { on: '2010-07-01', why: 'There was none.' };
    expect(goneFrom('/places/', { ...mill, withdrawn }, 'old-mill', titleOf)).toEqual({
      now: { path: '/places/mill/', title: 'The mill' },
    });
  });
});
