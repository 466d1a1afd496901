/** The timeline: every statement at its time, with whoever carried it when, in the drawing as in the table. */
import { describe, expect, test } from 'vitest';
import { builtPage } from '../pages.ts';
import { expectSome, LOOKED_UP, RECORD } from '../this-site.ts';
import { each, linkIn, sideIn, slugIn } from './claim-page.ts';
import { firstDay } from './expected.ts';
import { inWords, plain, printed } from './words.ts';

const { $ } = builtPage('timeline/index.html');
const stands = ({ withdrawn }: { withdrawn?: unknown }): boolean => withdrawn === undefined;
const rows = each($, '.timeline-table tbody tr').map((row) => {
  const [when, what, how, carriers] = each($, 'td', row);
  if (when === undefined || what === undefined || how === undefined || carriers === undefined)
    throw new Error(`A row of the timeline has not four cells: ${plain(row.text())}`);
  const slug = row.attr('id') ?? '';
  return { slug, statement: LOOKED_UP.statement(slug), when, what, how, carriers };
});
const dayOf = (edtf: string): string => firstDay(edtf.replace(/[~?%]/g, '')).slice(0, 10);
const issued = (slug: string): string => LOOKED_UP.source(slug).issued;

describe('the table', () => {
  test('has each statement once, by the first day on which it can have been made', () => {
    const statements = RECORD.statements.filter(stands).map(({ slug }) => slug);
    expect(rows.map(({ slug }) => slug).toSorted()).toEqual(statements);
    const days = rows.map(({ statement }) => dayOf(statement.made.on));
    expectSome(new Set(days).size, 2);
    expect(days).toEqual(days.toSorted());
  });

  test('has them in parts by that day, each told with how many it has, and one of them open', () => {
    const parts = each($, '.fold:has(.timeline-table)').map((part) => ({
      id: part.children('div').attr('id'),
      open: part.attr('open') !== undefined,
      head: plain(part.find('summary').text()),
      days: each($, 'tbody tr', part).map((row) => dayOf(LOOKED_UP.statement(row.attr('id') ?? '').made.on)),
    }));
    expectSome(parts.length, 2);
    expect(parts.flatMap(({ days }) => days)).toEqual(rows.map(({ statement }) => dayOf(statement.made.on)));
    expect(parts.filter(({ open }) => open)).toHaveLength(1);
    for (const [i, { id = '', head, days }] of parts.entries()) {
      const begins = id.replace('day-', '').replace('before', '');
      const next = parts[i + 1]?.id?.replace('day-', '') ?? '9999';
      for (const day of days) expect(begins <= day && day < next, `${day} in ${id}`).toBe(true);
      const number = new RegExp(String.raw`\b(?:${inWords(days.length)}|${String(days.length)}) statements?;`, 'i');
      expect(head, id).toMatch(number);
    }
  });

  test('tells of each who said it, for which side, what, and what its time rests on', () => {
    for (const { slug, statement, what, how } of rows) {
      expect(slugIn(what, 'statements'), slug).toBe(slug);
      expect(sideIn(what).side, slug).toBe(statement.side);
      expect(plain(what.text()), slug).toContain(printed(plain(statement.says)));
      expect(plain(how.text()), slug).toBe(printed(plain(statement.made.how)));
    }
  });

  test('calls a time one day where it is no longer, and otherwise says of how many days or that an end is not known', () => {
    const told = rows.map(({ slug, statement, when }) => {
      const precision = plain(when.find('.timeline-how').text());
      const { on } = statement.made;
      const expected = on.includes('..') ? 'no day' : /^\d{4}-\d\d-\d\d(?:T.*)?$/.test(on) ? 'one day' : 'one of';
      expect(precision.startsWith(expected), `${slug}: ${on} is told as "${precision}"`).toBe(true);
      return expected;
    });
    expectSome(new Set(told).size, 2);
  });

  test('has of each the articles that carry it, in the order in which they came out', () => {
    expectSome(rows.filter(({ statement }) => statement.carriedBy.length > 1).length);
    for (const { slug, statement, carriers } of rows) {
      const shown = each($, 'li', carriers).map((item) => slugIn(item, 'sources'));
      expect(shown.toSorted(), slug).toEqual(statement.carriedBy.map(({ source }) => source).toSorted());
      const days = shown.map((source) => issued(source).slice(0, 10));
      expect(days, slug).toEqual(days.toSorted());
      const through = each($, 'li', carriers).filter((item) => plain(item.text()).includes(' through '));
      expect(through.length, slug).toBe(statement.carriedBy.filter(({ via }) => via !== undefined).length);
    }
  });
});

describe('the drawing', () => {
  const lines = each($, '.timeline-rows > a');
  const columns = each($, '.timeline-days > li').map((label) => plain(label.text()));
  /** In which column something stands that is drawn at a share of the width. */
  const columnAt = (share = ''): string | undefined => columns[Math.floor((parseFloat(share) / 100) * columns.length)];
  const labelOf = (day: string): string =>
    `${String(Number(day.slice(8, 10)))} ${new Date(day.slice(0, 10)).toLocaleDateString('en-GB', { month: 'long', timeZone: 'UTC' }).slice(0, 3)}`;

  test('has the rows of the table, in their order, each marked as of its side', () => {
    expect(lines.map((line) => linkIn(line))).toEqual(rows.map(({ slug }) => `#${slug}`));
    expect(lines.map((line) => line.attr('class'))).toEqual(rows.map(({ statement }) => `side-${statement.side}`));
  });

  test('begins each bar in the column of the first day, and says of which none is known', () => {
    for (const [i, { slug, statement }] of rows.entries()) {
      const line = lines[i];
      const day = dayOf(statement.made.on);
      const column = columns.includes(labelOf(day)) ? labelOf(day) : 'before';
      const isLater = day > issued(RECORD.sources.toSorted((a, b) => (a.issued < b.issued ? 1 : -1))[0]?.slug ?? '');
      if (!isLater) expect(columnAt(line?.find('.timeline-bar').attr('x')), slug).toBe(column);
      expect(plain(line?.find('.timeline-word').text() ?? ''), slug).toBe(day === '' ? '?' : '');
    }
  });

  test('has a tick for each article that carried a statement, in the column of its day', () => {
    for (const [i, { slug, statement }] of rows.entries()) {
      const ticks = each($, '.timeline-tick', lines[i]).map((tick) => columnAt(tick.attr('x1')));
      const days = statement.carriedBy.map(({ source }) => labelOf(issued(source)));
      expect(ticks.toSorted(), slug).toEqual(days.toSorted());
    }
  });
});

test('each article is told to have carried the statements that it carries, and how many no earlier one had', () => {
  const articles = RECORD.sources.filter(stands);
  const items = each($, 'main li').filter((item) => / carried \S+ statements?/.test(plain(item.text())));
  expect(items.map((item) => slugIn(item, 'sources')).toSorted()).toEqual(articles.map(({ slug }) => slug).toSorted());
  for (const item of items) {
    const source = slugIn(item, 'sources');
    const carried = rows.filter(({ statement }) => statement.carriedBy.some((each) => each.source === source));
    const links = each($, 'a[href^="#"]', item).map((link) => linkIn(link).slice(1));
    expect(links, source).toEqual(carried.map(({ slug }) => slug));
    const fresh = carried.filter(
      ({ statement }) =>
        !statement.carriedBy.some((each) => issued(each.source).slice(0, 10) < issued(source).slice(0, 10)),
    ).length;
    const words = plain(item.text());
    const number = (count: number) => new RegExp(String.raw`\b(?:${inWords(count)}|${String(count)})\b`, 'i');
    expect(/ carried (\S+) statement/.exec(words)?.[1], source).toMatch(number(carried.length));
    const told = /, (\S+) of them new/.exec(words)?.[1];
    if (fresh === carried.length) expect(told, source).toBeUndefined();
    else expect(told, source).toMatch(fresh === 0 ? /^none$/ : number(fresh));
  }
});
