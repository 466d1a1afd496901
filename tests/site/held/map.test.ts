/** The map and the list beside it: every place, with its claims, and a mark of its kind where it lies. */
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { builtFile, found } from '../formats/built-file.ts';
import { toDays } from '../../../src/core/edtf.ts';
import { builtPage, builtPages } from '../pages.ts';
import { expectSome, FOLDER, MANIFEST } from '../this-site.ts';
import { filesBelow } from '../tree.ts';
import { each, sideIn, slugIn, type Found } from './claim-page.ts';
import { claims } from './facts.ts';
import { plain, STANCES } from './words.ts';

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
    const drawn = each(page, '.map-day:first-of-type .map-drawing > .map-mark');
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

  const days = each(page, '.map-day');

  test('has a drawing of each day, with every place whole inside it', () => {
    expectSome(days.length, 4);
    const pinned = items.filter((item) => item.attr('data-slug') !== undefined);
    for (const day of days) {
      const marks = each(page, '.map-drawing > .map-mark', day);
      expect(marks.map((mark) => mark.attr('data-of')).sort()).toEqual(
        pinned.map((item) => item.attr('data-slug')).sort(),
      );
      const areas = new Map(each(page, '.map-area', day).map((area) => [area.attr('cx'), area.attr('r')]));
      for (const mark of marks) {
        const radius = Number.parseFloat(areas.get(mark.attr('x')) ?? '0');
        const [x, y] = ['x', 'y'].map((axis) => Number.parseFloat(mark.attr(axis) ?? ''));
        expect(Math.min(x ?? NaN, y ?? NaN) - radius).toBeGreaterThan(0);
        expect(Math.max(x ?? NaN, y ?? NaN) + radius).toBeLessThan(100);
      }
    }
  });

  test.each(days.map((day) => [day.attr('data-day') ?? '', day] as const))(
    'tells on %s of each place who said what, who was silent, and the verdict of that evening',
    (date, day) => {
      const { first: at } = toDays(date);
      const could = (made: string): boolean => toDays(made).first <= at && at <= toDays(made).last;
      const expected = claims.flatMap(({ slug, kind, places: of, evidence }) => {
        const words = evidence.filter(({ made }) => could(made));
        if (kind !== 'event' || words.length === 0) return [];
        const fighting = MANIFEST.sides.filter(({ role }) => role === 'belligerent').map(({ id }) => id);
        const said = words.map(({ side, stance, statement, made }) => {
          const sure = toDays(made).first === toDays(made).last;
          return `${side} ${STANCES[stance].did} ${statement}${sure ? '' : ' perhaps'}`;
        });
        const silent = fighting.filter((side) => !words.some((word) => word.side === side));
        return of.map((place) => [place, slug, ...said.concat(silent.map((side) => `${side} silent`)).sort()]);
      });
      const shown = each(page, '.day-places > li', day).flatMap((item) =>
        each(page, '.day-claim', item).map((row) => [
          item.attr('data-of'),
          slugIn(row.children('.day-title'), 'claims'),
          ...each(page, '.day-said > li', row)
            .flatMap((line) => {
              const { side } = sideIn(line.children('.side'));
              const parts = (line.html() ?? '').split(/<\/span>/)[1]?.split('; ') ?? [];
              const [, did = ''] = /^\s*([^:<]*)/.exec(parts[0] ?? '') ?? [];
              if (did.trim() === 'silent that day') return [`${side} silent`];
              return parts.map((part) => {
                const [, statement = ''] = /\/statements\/([^/]+)\//.exec(part) ?? [];
                return `${side} ${did.trim()} ${statement}${part.includes('(perhaps') ? ' perhaps' : ''}`;
              });
            })
            .sort(),
        ]),
      );
      expect(shown.map(String).sort()).toEqual(expected.map(String).sort());

      // The page of the evening is held to the rules by as-of.test.ts.
      const evening = builtPages().find(({ path }) => path === `as-of/${date}/index.html`)?.$;
      for (const row of each(page, '.day-claim', day)) {
        const slug = slugIn(row.children('.day-title'), 'claims');
        const badge = plain(row.children('.verdict').text());
        const then = evening?.(`.then a[href$="/claims/${slug}/"]`).closest('.then-group').find('h3 .verdict').text();
        expect([slug, badge]).toEqual([slug, plain(then ?? '')]);
      }
    },
  );

  test('draws beside each mark what the first row of its list says, and nothing else', () => {
    for (const day of days) {
      for (const names of ['narrow', 'wide']) {
        const drawn = each(page, `.map-names-${names} [data-says]`, day);
        for (const says of drawn) {
          const row = day.find(`li[data-of="${says.attr('data-says') ?? ''}"] .day-claim`).first();
          expect(says.html()).toBe(row.children('.says').html());
        }
        const inList = each(page, 'li[data-of]', day).map((item) => item.attr('data-of'));
        const pinned = items.flatMap((item) => item.attr('data-slug') ?? []);
        const told = drawn.map((says) => says.attr('data-says'));
        expect(told.every((slug) => inList.includes(slug))).toBe(true);
        // A frame may be too small for all of them; the names and marks of most are there.
        const all = inList.filter((slug) => pinned.includes(slug ?? '')).length;
        if (all === 0) expect(told).toEqual([]);
        else expect(told.length * 2).toBeGreaterThan(all);
      }
    }
  });

  test('fills no outline: it would read as ground that somebody holds', () => {
    const lines = filesBelow(FOLDER).filter((path) => /^map\/.*\.svg$/.test(path));
    expectSome(lines.length);
    for (const path of lines) {
      const outlines = /<g fill="none"[^>]*>.*?<\/g>/.exec(builtFile(path))?.[0] ?? '';
      expect(outlines).not.toMatch(/fill="(?!none)/);
    }
  });

  function countOn(slug: string): string {
    const claims = each(builtPage(`places/${slug}/index.html`).$, 'main .claims > li');
    return String(claims.length);
  }
});
