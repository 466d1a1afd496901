/** Reads a drawing of origins back from its SVG, as an eye would: by where its lines start, pass and end. */
import type { CheerioAPI } from 'cheerio';

/** A line from a voice to an article: "Said by | A miller Tweet, … | through … | Gazette …". */
export interface Edge {
  group: string;
  voice: string;
  via: string;
  article: string;
}

interface Box {
  x: number;
  y: number;
  right: number;
  bottom: number;
  text: string;
}

/**
 * Every line of the drawing that the selector finds.
 * @throws Error where a line starts or ends at no box.
 */
export function drawnEdges($: CheerioAPI, svg: string): Edge[] {
  const [voices, vias, articles] = ['voices', 'vias', 'articles'].map((of) => boxes($, `${svg} g.${of}`));
  const headings = $(svg)
    .find('text.of-group')
    .toArray()
    .map((text) => ({ y: Number($(text).attr('y')), text: words($(text).text()) }));
  return $(svg)
    .find('path[class^="line-"]')
    .toArray()
    .flatMap((path) => lines($(path).attr('d') ?? ''))
    .map(({ from, level, end }) => {
      const voice = voices?.find((box) => box.right === from.x && box.y <= from.y && from.y <= box.bottom);
      const via = vias?.find((box) => box.right === level.x && box.y <= level.y && level.y <= box.bottom);
      const article = articles?.find((box) => box.x === end.x && box.y <= end.y && end.y <= box.bottom);
      if (voice === undefined || article === undefined) throw new Error('A line starts or ends at no box.');
      const group = headings.findLast(({ y }) => y <= voice.y)?.text ?? '';
      return { group, voice: voice.text, via: via?.text ?? '', article: article.text };
    });
}

interface Point {
  x: number;
  y: number;
}

/** The lines of a path. One that starts where the level part of the one before ends is a fork of it. */
function lines(d: string): { from: Point; level: Point; end: Point }[] {
  let last: { from: Point; level: Point } | undefined;
  return d
    .split('M')
    .filter(Boolean)
    .map((part) => {
      const at = { x: 0, y: 0 };
      const points: Point[] = [];
      for (const [, command = '', text = ''] of `M${part}`.matchAll(/([MHc])([^MHc]*)/g)) {
        const numbers = text.trim().split(/\s+/).map(Number);
        if (command === 'c') [at.x, at.y] = [at.x + (numbers[4] ?? NaN), at.y + (numbers[5] ?? NaN)];
        else [at.x, at.y] = [numbers[0] ?? NaN, numbers[1] ?? at.y];
        points.push({ ...at });
      }
      const [start = at] = points;
      const level = points.at(-2) ?? start;
      const from = last?.level.x === start.x && last.level.y === start.y ? last.from : start;
      last = { from, level };
      return { from, level, end: { ...at } };
    });
}

function boxes($: CheerioAPI, group: string): Box[] {
  const shapes = [...($(group).children('path').attr('d') ?? '').matchAll(/M(\d+) (\d+)h(\d+)v(\d+)H\d+z/g)];
  const texts = $(group).children('text').toArray();
  return shapes.map((shape, i) => {
    const [x = NaN, y = NaN, width = NaN, height = NaN] = shape.slice(1).map(Number);
    // The first line stands in the text itself, every further one in an element of its own.
    const lines = $(texts[i]).contents().toArray();
    return { x, y, right: x + width, bottom: y + height, text: words(lines.map((line) => $(line).text()).join(' ')) };
  });
}

/** Text with single spaces. */
export function words(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
