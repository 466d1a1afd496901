/** The timeline: every statement in the order of time, and the parts of its list. */
import { describe, expect, test } from 'vitest';
import { mapDays } from '../../../src/features/places/map/days.ts';
import {
  BEFORE,
  BETWEEN,
  certainInWords,
  newInWords,
  partsOf,
  precisionOf,
  timelineOf,
} from '../../../src/features/timeline/timeline.ts';
import { lookUp } from '../../../src/record/look-up.ts';
import { soundRecord } from '../../fixtures/record.ts';

const record = lookUp(await soundRecord());

describe('the timeline', () => {
  const timeline = timelineOf(record, mapDays(record));

  test('has every statement once, in the order of time, with the articles that carry it', () => {
    expect(timeline.rows.map(({ statement }) => statement.slug).sort()).toEqual(
      record.statements
        .filter(({ withdrawn }) => !withdrawn)
        .map(({ slug }) => slug)
        .sort(),
    );
    for (const { statement, carriers, from, to } of timeline.rows) {
      expect(carriers.map(({ source }) => source.slug).sort()).toEqual(
        statement.carriedBy.map(({ source }) => source).sort(),
      );
      expect(0 <= from && from < to && to <= 1).toBe(true);
    }
    const starts = timeline.rows.map(({ from }) => from);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  test('has a column for each day, one for all before them, and one for the days of each silence', () => {
    const [from, to] = ['2010-05-03', '2019-05-03'];
    const columnsOf = (made: string): number[] => {
      const statements = record.statements.map((each) => ({ ...each, made: { ...each.made, on: made } }));
      const [row] = timelineOf({ ...record, statements }, [from, '2010-05-04', to]).rows;
      return [row?.from ?? NaN, row?.to ?? NaN].map((share) => Math.round(share * 5));
    };
    expect(timelineOf(record, [from, '2010-05-04', to]).columns.map(({ of }) => of)).toEqual([
      ...[BEFORE, from, '2010-05-04'],
      ...[BETWEEN, to],
    ]);
    expect(columnsOf('2010-04-01')).toEqual([0, 1]);
    expect(columnsOf('../2010-05-04')).toEqual([0, 3]);
    expect(columnsOf('2010-05-04')).toEqual([2, 3]);
    expect(columnsOf('2010-05-05/2012-01-01')).toEqual([3, 4]);
    expect(columnsOf('2019-05-03/..')).toEqual([4, 5]);
  });

  test('lists by the first day that each can be of: the time before, each day up to the next, and no day without any', () => {
    const made = ['../2010-05-04', '2010-05-02', '2010-05-03/..', '2010-05-05', '2010-05-05/2010-05-09'];
    const statements = record.statements
      .slice(0, 1)
      .flatMap((each) => made.map((on, i) => ({ ...each, slug: `s${String(i)}`, made: { ...each.made, on } })));
    const days = ['2010-05-03', '2010-05-04', '2010-05-07'];
    const told = (of: readonly string[]) =>
      partsOf(timelineOf({ ...record, statements }, of).rows, of).map(({ day, rows }) => [
        day,
        ...rows.map(({ statement }) => statement.made.on),
      ]);
    expect(told(days)).toEqual([
      [undefined, '../2010-05-04', '2010-05-02'],
      ['2010-05-03', '2010-05-03/..'],
      ['2010-05-04', '2010-05-05', '2010-05-05/2010-05-09'],
    ]);
    expect(told([]).map(([day]) => day)).toEqual([undefined]);
  });

  test('says of how many statements the day is certain', () => {
    const [sure, not] = [{ precision: 'one day' }, { precision: 'one of two days' }];
    expect([[sure], [not]].map(certainInWords)).toEqual(['its day is certain', 'its day is not certain']);
    expect(
      [
        [sure, sure],
        [sure, not],
        [not, not],
      ].map(certainInWords),
    ).toEqual(['the day of each is certain', 'the day of one is certain', 'the day of none is certain']);
  });

  test('begins each day at the first statement of it or a later one, and a day without any at the last', () => {
    const { rows } = timelineOf(record, ['2010-05-03', '2010-05-04', '2010-05-05']);
    expect(rows.map(({ statement, begins }) => [statement.slug, begins])).toEqual([
      ['arlin-on-the-bridge', ['2010-05-03']],
      ['tolen-on-the-bridge', []],
      ['guard-on-prisoners', []],
      ['courier-from-the-mill', ['2010-05-04', '2010-05-05']],
    ]);
  });

  test('sets each article that carries a statement at the middle of the day that it came out, the earliest first', () => {
    const [arlin] = timelineOf(record, ['2010-05-03', '2010-05-04', '2010-05-05']).rows;
    expect(arlin?.carriers.map(({ source: { slug }, via, at }) => [slug, via, at * 4])).toEqual([
      ['courier', undefined, 2.5],
      ['herald', 'courier', 3.5],
    ]);
  });

  test.each([
    ['2010-05-03', 'one day'],
    ['2010-05-03/2010-05-05', 'one of three days'],
    ['../2010-05-03', 'no day: 3 May 2010 at the latest'],
    ['2010-05-03/..', 'no day: 3 May 2010 at the earliest'],
  ])('says how exactly the time of %s is known', (made, words) => {
    expect(precisionOf(made)).toBe(words);
  });

  test('tells of each article what it carried, and how much of that was new', () => {
    const told = timeline.articles.map(({ source, carried, first }) => [
      source.slug,
      carried.map(({ slug }) => slug),
      first,
    ]);
    expect(told).toEqual([
      ['courier', ['arlin-on-the-bridge', 'tolen-on-the-bridge', 'guard-on-prisoners', 'courier-from-the-mill'], 4],
      ['herald', ['arlin-on-the-bridge'], 0],
    ]);
  });
});

test('of what an article carried, the timeline says how much is new, and of one statement that it is not', () => {
  expect([newInWords(3, 3), newInWords(1, 1), newInWords(0, 1)]).toEqual(['', '', ', not new']);
  expect([newInWords(0, 2), newInWords(1, 2)]).toEqual([', none of them new', ', one of them new']);
});
