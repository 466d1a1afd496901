/** Marks stand where the number or the voice is, and have the shape of whose they are. */
import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../src/core/schema/figure.ts';
import { builtFile, found } from '../formats/built-file.ts';
import { builtPage, builtPages } from '../pages.ts';
import { expectSome, MANIFEST, pathIn } from '../this-site.ts';
import { each, sideIn, slugIn, type Found } from './claim-page.ts';
import { claims, factsOf, listed } from './facts.ts';
import { figureTold, plain, SIDES, dateTold } from './words.ts';

/** The shape of each side, as its record has it, and of the voices that speak for none. */
const SHAPES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(MANIFEST.sides.map(({ id, mark }) => [id, mark])),
  ...{ 'third-party': 'hexagon', outlet: 'lines', unattributed: 'question', computed: 'plus' },
};

describe.each(['index.html', `claims/${claims[0]?.slug ?? ''}/index.html`])('the sheet of styles of %s', (page) => {
  const { $ } = builtPage(page);
  const linked = $('link[rel="stylesheet"]')
    .toArray()
    .map(({ attribs }) => builtFile(pathIn(attribs.href ?? '').slice(1)));
  // A page at which readers arrive has it inside.
  const styles = [...linked, $('style').text()].join('\n');

  test.each(MANIFEST.sides)('has the colours of $id on either ground, and its shape', ({ id, colour, mark }) => {
    const rules = styles.match(new RegExp(String.raw`\.side-${id}\{[^}]*\}`, 'g')) ?? [];
    expect(rules.join(' ')).toContain(colour.light);
    expect(rules.join(' ')).toContain(colour.dark);
    const shape = new RegExp(String.raw`\.side-${id}:?:before\{[^}]*(?:clip-path|border-radius)`);
    // A box is a square as it stands.
    expect(shape.test(styles)).toBe(mark !== 'square');
  });
});

/** By what each shape in a drawing of figures can be told from the others. */
const FIGURE_MARKS: Readonly<Record<string, string>> = {
  square: 'path[d="M-6-6h12v12h-12z"]',
  disc: 'path[d="M-6.5-6.5m0 6.5a6.5 6.5 0 0 1 13 0a6.5 6.5 0 0 1-13 0z"]',
  diamond: 'path[d="M-8-8m8 0l8 8l-8 8l-8-8z"]',
  triangle: 'path[d="M-8-8m8 .8l8 14.4h-16z"]',
  bar: 'path[d="M-8.5-8.5m5.1 0h6.8v17h-6.8z"]',
  cross: 'path[d="M-7.5-7.5m4.5 0h6v4.5h4.5v6h-4.5v4.5h-6v-4.5h-4.5v-6h4.5z"]',
  hexagon: 'path[d="M-8-8m4 .8h8l4 7.2l-4 7.2h-8l-4-7.2z"]',
  lines: 'path[d^="M-7-7h14v2.8h-14v2.8h14"]',
  question: 'circle.chart-ring',
  plus: 'path[d="M-1-8H1V-1H8V1H1V8H-1V1H-8V-1H-1z"]',
};

const KM_IN_A_MILE = 1.609344;

const { $ } = builtPage('disagreements/index.html');
const charts = each($, '.chart');
const per = (cent: string | undefined): number => Number((cent ?? '').replace('%', ''));

/** From a value to its place, by the numbers written on the axis. */
function axisOf(chart: Found): (value: number) => number {
  const ticks = each($, '.chart-axis text', chart).map((tick) => ({
    at: per(tick.attr('x')),
    value: Number(tick.text().trim().replaceAll(',', '')),
  }));
  const [first, last] = [found(ticks[0], 'tick'), found(ticks.at(-1), 'tick')];
  const isLogarithmic = plain(chart.find('.chart-axis .note').text()).includes('logarithmic');
  const scaled = (value: number): number => (isLogarithmic ? Math.log(value) : value);
  const span = scaled(last.value) - scaled(first.value);
  return (value) => first.at + ((scaled(value) - scaled(first.value)) / span) * (last.at - first.at);
}

/** The figure that a row of the table is about: that of the statement on the claim, or the claim’s own. */
function figureOf(row: Found): { figure: Figure; side: string; when: string } | undefined {
  const claim = slugIn(row.children('td').last(), 'claims');
  if (claim === '') return undefined;
  const facts = factsOf(claim);
  const piece = found(
    facts.evidence.find(({ statement }) => statement === slugIn(row.children('td').eq(2), 'statements')),
    `statement of ${claim}`,
  );
  return {
    figure: found(piece.figure ?? facts.figure, `figure of ${claim}`),
    side: piece.side,
    when: found(
      listed(claim).evidence.find(({ statement }) => statement === piece.statement),
      piece.statement,
    ).speaksOf,
  };
}

const figures = charts.flatMap((chart) => {
  const place = axisOf(chart);
  const rows = each($, 'tbody > tr', chart.next('details'));
  return each($, '.chart-row:not(.chart-axis)', chart).map((drawn, i) => ({
    drawn,
    row: found(rows[i], 'row'),
    place,
  }));
});

describe('a figure', () => {
  test('is told as its source gives it, of the time that it is about, by the side that gives it', () => {
    const given = figures.filter(({ row }) => figureOf(row) !== undefined);
    expectSome(given.length, 2);
    for (const { drawn, row } of given) {
      const { figure, side, when } = found(figureOf(row), 'figure');
      expect(plain(row.children('th').text()).toLowerCase()).toBe(figureTold(figure));
      expect(plain(row.children('td').eq(3).text()).toLowerCase()).toBe(dateTold(when).toLowerCase());
      const shown = [row.find('.side'), drawn.find('.chart-by .side')].map((mark) => sideIn(mark));
      const expected = { side, name: SIDES[side] ?? '' };
      expect(shown).toEqual([expected, expected]);
    }
  });

  test('has its mark at the number, in the shape of the side that gives it', () => {
    expectSome(figures.length);
    for (const { drawn, row, place } of figures) {
      const given = figureOf(row);
      const mark = drawn.find('.chart-mark');
      const side = given?.side ?? 'computed';
      const shapes = Object.entries(FIGURE_MARKS).filter(([, shape]) => mark.find(shape).length > 0);
      expect(shapes.map(([shape]) => shape)).toEqual([SHAPES[side]]);
      expect(drawn.children('svg').attr('class') ?? 'side-computed').toBe(`side-${side}`);
      const [low, high] = given === undefined ? numbersIn(row.children('th')) : inKilometres(given.figure);
      expect(per(mark.attr('x'))).toBeCloseTo(place(((low ?? NaN) + (high ?? low ?? NaN)) / 2), 1);
    }
  });

  test('has a bar over all that it allows, and an arrow where that has no end', () => {
    expectSome(figures.filter(({ drawn }) => drawn.find('.chart-arrow').length > 0).length);
    for (const { drawn, row, place } of figures) {
      const allows = row.children('td').eq(1);
      const open = plain(allows.text()).endsWith(' or more');
      const [low = NaN, high = NaN] = numbersIn(allows);
      const bar = drawn.find('.chart-range');
      expect(per(bar.attr('x1'))).toBeCloseTo(Math.max(0, place(low)), 1);
      expect(per(bar.attr('x2'))).toBeCloseTo(open ? 100 : Math.min(100, place(high)), 1);
      expect(drawn.find('.chart-arrow').length).toBe(open ? 1 : 0);
    }
  });

  test('allows what its rounding allows', () => {
    expectSome(figures.length);
    for (const { row } of figures) {
      const given = figureOf(row);
      if (given === undefined) continue;
      const { figure } = given;
      const open = figure.stated === 'at-least' || figure.stated === 'more-than';
      const steps = [figure.low, figure.high].map((value) => 10 ** (/0*$/.exec(String(value))?.[0].length ?? 0));
      const half = Math.min(...steps) / 2;
      const off = (value: number): number => (figure.stated === 'about' ? Math.max(half, value * 0.05) : half);
      const factor = figure.unit === 'mi' ? KM_IN_A_MILE : 1;
      const shown = numbersIn(row.children('td').eq(1));
      if (!Number.isInteger(figure.low)) continue;
      expect(shown[0]).toBeCloseTo((open ? figure.low : figure.low - off(figure.low)) * factor, 1);
      if (!open) expect(shown[1]).toBeCloseTo((figure.high + off(figure.high)) * factor, 1);
    }
  });
});

function inKilometres({ low, high, unit }: Figure): number[] {
  return [low, high].map((value) => (unit === 'mi' ? value * KM_IN_A_MILE : value));
}

function numbersIn(cell: Found): number[] {
  return (plain(cell.text()).match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((number) => Number(number.replaceAll(',', '')));
}

/** The first strokes of each shape in a drawing of origins. */
const ORIGIN_MARKS: Readonly<Record<string, string>> = {
  square: 'h10v10h-10z',
  disc: 'm0 5a5 5 0 0 1 10 0a',
  diamond: 'm5 0l5 5l-5 5l-5-5z',
  triangle: 'm5 .5l5 9h-10z',
  bar: 'm3 0h4v10h-4z',
  cross: 'm3 0h4v3h3v4h-3v3h-4v-3h-3v-4h3z',
  hexagon: 'm2.5 .5h5l2.5 4.5',
  lines: 'h10v2h-10v2',
  question: 'm-.5 5a5.5 5.5 0 0 1 11 0',
};

test('a drawing of origins has beside each voice the mark of its side', () => {
  let marked = 0;
  for (const { path, $: page } of builtPages().filter(({ html }) => html.includes('class="drawing"'))) {
    for (const drawing of each(page, '.ways:has(> table, > details > table) > .drawing')) {
      const rows = each(page, '> table tr:has(td), > details tr:has(td)', drawing.parent());
      const voices = rows.map((row) => {
        const { side, name: called } = sideIn(row.children('th'));
        return { name: plain(row.find('th > a').text()), side, called };
      });
      const texts = each(page, 'g.voices > text', drawing);
      const marks = each(page, 'path.mark', drawing).flatMap((mark) => {
        const side = sideOf(mark);
        const shape = found(ORIGIN_MARKS[SHAPES[side] ?? ''], `mark of ${side}`);
        return [...(mark.attr('d') ?? '').matchAll(/M([\d.]+) ([\d.]+)/g)].map(([at, x, y]) => {
          expect((mark.attr('d') ?? '').includes(`${at}${shape}`), path).toBe(true);
          return `${x ?? ''} ${y ?? ''} ${side}`;
        });
      });
      const expected = texts.map((text) => {
        const lines = text.contents().not('.about').toArray();
        const name = plain(lines.map((line) => page(line).text()).join(' '));
        const at = [Number(text.attr('x')) - 18, Number(text.attr('y')) - 10].join(' ');
        // Who changed sides has a row on each, and the line below the name says on which.
        const about = plain(text.text());
        const own = voices.filter((voice) => voice.name === name);
        const told = own.length > 1 ? own.find(({ called }) => about.includes(called)) : own[0];
        return `${at} ${told?.side ?? `nobody named ${name}`}`;
      });
      expect(marks.sort(), path).toEqual(expected.sort());
      marked += marks.length;
    }
  }
  expectSome(marked);
});

/** The side of a mark that is drawn and not named. */
function sideOf(mark: Found): string {
  return /side-(\S+)/.exec(mark.attr('class') ?? '')?.[1] ?? '';
}
