import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PADDING, textStart, type Box } from '../../../../src/features/origins/drawing/box.ts';
import type { Graph } from '../../../../src/features/origins/drawing/graph.ts';
import { drawingOf } from '../../../../src/features/origins/drawing/layout.ts';
import type { Fan } from '../../../../src/features/origins/drawing/lines.ts';
import { TYPE, textWidth } from '../../../../src/features/origins/drawing/measure.ts';
import { anyGraph, turned } from './graphs.ts';

const inEveryDrawing = (holds: (drawing: ReturnType<typeof drawingOf>, graph: Graph) => void): void => {
  fc.assert(
    fc.property(anyGraph, (graph) => {
      holds(drawingOf(graph), graph);
    }),
  );
};

const boxesOf = ({ voices, vias, articles }: ReturnType<typeof drawingOf>): Box[] => [...voices, ...vias, ...articles];
const within = (y: number, box: Box): boolean => box.y <= y && y <= box.y + box.height;
const textOf = ({ name, about }: Box): string => [...name, ...about].join(' ');

/** Two boxes that share a point. */
function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The boxes that a fan touches: where it starts, those that its level part crosses, and where it ends. */
function touched({ from, level, ends }: Fan, { voices, vias, articles }: ReturnType<typeof drawingOf>) {
  return {
    voices: voices.filter((box) => box.x + box.width === from.x && within(from.y, box)),
    vias: vias.filter((box) => level.start <= box.x && box.x < level.end && within(level.y, box)),
    articles: ends.map((end) => articles.filter((box) => box.x === end.x && within(end.y, box))),
  };
}

describe('a drawing of origins', () => {
  it('has no two labels that overlap', () => {
    inEveryDrawing((drawing) => {
      const boxes = boxesOf(drawing);
      const pairs = boxes.flatMap((box, i) => boxes.slice(i + 1).map((other) => [box, other] as const));
      expect(pairs.filter(([a, b]) => meet(a, b))).toEqual([]);
    });
  });

  it('keeps every line of text inside its box, and every box and heading inside the drawing', () => {
    inEveryDrawing((drawing) => {
      for (const box of boxesOf(drawing)) {
        const start = textStart(box);
        const lines = [...box.name, ...box.about];
        expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(box.x + box.width - start.x);
        expect(start.y - TYPE.size).toBeGreaterThanOrEqual(box.y);
        expect(start.y + (lines.length - 1) * TYPE.line).toBeLessThanOrEqual(box.y + box.height);
        expect(box.x + box.width).toBeLessThanOrEqual(drawing.width);
        expect(box.y + box.height).toBeLessThanOrEqual(drawing.height);
      }
      for (const { text, x } of drawing.headings) expect(x + textWidth(text)).toBeLessThanOrEqual(drawing.width);
    });
  });

  it('writes no heading over a box', () => {
    inEveryDrawing((drawing) => {
      const headings = drawing.headings.map(({ text, x, y }) => ({ x, y: y - 12, width: textWidth(text), height: 15 }));
      const covered = headings.filter((heading) =>
        boxesOf(drawing).some((box) => meet({ ...heading, name: [], about: [] }, box)),
      );
      expect(covered).toEqual([]);
    });
  });

  it('has lines that start and end at a box, and run through no box but that of whom they came through', () => {
    inEveryDrawing((drawing, { groups }) => {
      const lanes = groups.flatMap(({ rows }) => rows.flatMap((row) => row.lanes.map((lane) => ({ row, lane }))));
      expect(drawing.fans).toHaveLength(lanes.length);
      const drawn = drawing.fans.map((fan) => {
        const { voices, vias, articles } = touched(fan, drawing);
        expect(voices).toHaveLength(1);
        expect(vias.length).toBeLessThanOrEqual(1);
        expect(articles.every((found) => found.length === 1)).toBe(true);
        const ends = articles.flatMap((found) => found.map(textOf)).sort();
        return JSON.stringify([voices.map(textOf), vias.map(textOf), ends, fan.stance, fan.shared]);
      });
      const given = groups.flatMap((group) =>
        group.rows.flatMap((row) =>
          row.lanes.map(({ via, articles, shared }) => {
            const words = (text: string): string => text.split(/ +/).filter(Boolean).join(' ');
            const voice = [words(row.name), words(row.about ?? '')].filter((text) => text !== '').join(' ');
            const ends = articles.map((id) => `The ${id} 4 May 2031`).sort();
            return JSON.stringify([[voice], via === undefined ? [] : [via.name], ends, group.stance, shared]);
          }),
        ),
      );
      expect(drawn.sort()).toEqual(given.sort());
    });
  });

  it('lets no two lines end at one point', () => {
    inEveryDrawing(({ fans }) => {
      const ends = fans.flatMap((fan) => fan.ends.map(({ x, y }) => `${String(x)} ${String(y)}`));
      expect(new Set(ends).size).toBe(ends.length);
    });
  });

  it('is the same whatever the order of its rows, lanes and articles was', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        expect(drawingOf(turned(graph))).toEqual(drawingOf(graph));
      }),
    );
  });

  it('has no second column where nothing came through anybody', () => {
    const row = {
      id: 'a',
      name: 'A miller',
      side: 'third-party',
      lanes: [{ articles: ['x'], shared: false }],
    };
    const { headings, vias } = drawingOf({
      groups: [{ stance: 'asserts', rows: [row] }],
      articles: [{ id: 'x', name: 'Gazette' }],
    });
    expect(headings.map(({ text }) => text)).toEqual(['Voice', 'Article']);
    expect(vias).toEqual([]);
  });

  it('has a voice as high as those through whom it came, and an article as high as the lines that end at it need', () => {
    const ways = ['a clerk', 'a miller', 'a warden', 'a driver', 'a guard', 'a cook'];
    const lanes = ways.map((name) => ({ via: { id: name, name }, articles: ['x'], shared: false }));
    const drawing = drawingOf({
      groups: [{ stance: 'asserts', rows: [{ id: 'a', name: 'A boatman', side: 'third-party', lanes }] }],
      articles: [{ id: 'x', name: 'Gazette' }],
    });
    const [[voice], [article], vias] = [drawing.voices, drawing.articles, drawing.vias];
    if (voice === undefined || article === undefined) throw new Error('Nothing is drawn.');
    const bottom = ({ y, height }: Box): number => y + height;
    expect([voice.y, bottom(voice)]).toEqual([vias[0]?.y, Math.max(...vias.map(bottom))]);
    const ends = drawing.fans.flatMap((fan) => fan.ends.map(({ y }) => y));
    expect(Math.min(...ends) - article.y).toBeCloseTo(PADDING.block, 0);
    expect(bottom(article) - Math.max(...ends)).toBeCloseTo(PADDING.block, 0);
  });

  it('has the lines of a voice with several level from where those begin through whom it came', () => {
    const lanes = ['a clerk', 'a miller'].map((name) => ({ via: { id: name, name }, articles: ['x'], shared: false }));
    const { fans, vias } = drawingOf({
      groups: [{ stance: 'asserts', rows: [{ id: 'a', name: 'A boatman', side: 'third-party', lanes }] }],
      articles: [{ id: 'x', name: 'Gazette' }],
    });
    expect(fans.map(({ level }) => level.start)).toEqual(vias.map(({ x }) => x));
  });

  it('sets the articles beside those whom they carry, so that lines do not cross without need', () => {
    const row = (id: string, article: string) => ({
      id,
      name: id,
      side: 'outlet',
      lanes: [{ articles: [article], shared: false }],
    });
    const { fans } = drawingOf({
      groups: [{ stance: 'asserts', rows: [row('a', 'second'), row('b', 'first'), row('c', 'second')] }],
      articles: [
        { id: 'first', name: 'First' },
        { id: 'second', name: 'Second' },
      ],
    });
    const ends = fans.flatMap((fan) => fan.ends.map(({ y }) => y));
    expect(ends).toEqual(ends.toSorted((a, b) => a - b));
  });
});
