/** The map and the list beside it: every place, with its claims, and a mark of its kind where it lies. */
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { builtFile, found } from '../formats/built-file.ts';
import { builtPage } from '../pages.ts';
import { expectSome } from '../this-site.ts';
import { each, slugIn, type Found } from './claim-page.ts';
import { plain } from './words.ts';

describe('the map', () => {
  const page = builtPage('map/index.html').$;
  const places = new Map(
    parse<Record<string, string>>(builtFile('data/places.csv'), { columns: true }).map((row) => [row.slug, row]),
  );
  const items = each(page, '.map-list li');

  test('lists every place with the number of its claims', () => {
    const shown = items.map((item) => [
      slugIn(item, 'places'),
      plain(item.children('a').text()),
      plain(item.children('.map-claims').text()),
    ]);
    const claimsAt = (slug: string): number => Number(/\d+/.exec(countOn(slug))?.[0] ?? 0);
    const expected = [...places.values()]
      .filter(({ withdrawn }) => withdrawn === '')
      .map(({ slug = '', name = '' }) => {
        const count = claimsAt(slug);
        return [slug, name, count === 0 ? 'No claim' : count === 1 ? '1 claim' : `${String(count)} claims`];
      });
    expect(shown.toSorted()).toEqual(expected.sort());
  });

  test('has for each place that it shows a mark of its kind, where it lies', () => {
    const KINDS: Readonly<Record<string, string>> = { city: 'square', pass: 'triangle', airport: 'diamond' };
    const pinned = items.filter((item) => item.attr('data-slug') !== undefined);
    const drawn = each(page, '.map-drawing > .map-mark');
    expectSome(pinned.length, 5);
    expect(drawn.length).toBe(pinned.length);
    for (const item of pinned) {
      const { latitude, longitude, positionType, kind = '' } = found(places.get(item.attr('data-slug')), 'place');
      expect([item.attr('data-lat'), item.attr('data-lon')]).toEqual([latitude, longitude]);
      expect(item.attr('data-mark')).toBe(positionType === 'area' ? 'ring' : (KINDS[kind] ?? 'disc'));
    }
    const marks = (list: readonly Found[], name: string): string[] =>
      list.map((each) => (each.attr(name) ?? '').replace('#mark-', '')).sort();
    expect(marks(drawn, 'href')).toEqual(marks(pinned, 'data-mark'));
    // From west to east in the picture as on the ground, and from north to south.
    const inPicture = (axis: string) =>
      drawn.map((mark) => `${String(Number.parseFloat(mark.attr(axis) ?? ''))} ${mark.attr('href') ?? ''}`);
    const east = pinned.toSorted((a, b) => Number(a.attr('data-lon')) - Number(b.attr('data-lon')));
    const south = pinned.toSorted((a, b) => Number(b.attr('data-lat')) - Number(a.attr('data-lat')));
    const kindsOf = (list: readonly Found[]) => list.map((item) => `#mark-${item.attr('data-mark') ?? ''}`);
    const ordered = (axis: string) =>
      inPicture(axis)
        .toSorted((a, b) => Number.parseFloat(a) - Number.parseFloat(b))
        .map((mark) => mark.split(' ')[1]);
    expect(ordered('x')).toEqual(kindsOf(east));
    expect(ordered('y')).toEqual(kindsOf(south));
  });

  function countOn(slug: string): string {
    const claims = each(builtPage(`places/${slug}/index.html`).$, 'main .claims > li');
    return String(claims.length);
  }
});
