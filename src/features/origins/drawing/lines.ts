/** The lines of a drawing, from each origin through whom to its articles, and the articles' boxes at their ends. */
import type { Stance } from '../../../core/schema/claim.ts';
import { labelled, PADDING, type Box } from './box.ts';
import { GAPS, type Columns } from './columns.ts';
import type { ArticleNode, Lane, StanceGroup } from './graph.ts';
import { spread } from './stack.ts';

export interface DrawnPoint {
  x: number;
  y: number;
}

/** A row in its place. */
export interface PlacedRow {
  voice: Box;
  lanes: { lane: Lane; y: number; via?: Box }[];
  group: StanceGroup;
}

/** One lane as it is drawn: from the box of its voice, level through the second column, then to each article. */
export interface Fan {
  stance: Stance;
  shared: boolean;
  from: DrawnPoint;
  /** Start and end of the level part; it starts where the fan does, unless the voice has several lanes. */
  level: { y: number; start: number; end: number };
  ends: DrawnPoint[];
}

/** Pixels from one line's end to the next, on the box of an article. */
const PORT = 7;

/**
 * @param rows every row, from the top
 * @param articles in their order, from the top
 * @param top what no box goes above
 */
export function linked(
  rows: readonly PlacedRow[],
  articles: readonly ArticleNode[],
  columns: Columns,
  top: number,
): { boxes: Box[]; fans: Fan[] } {
  const lanes = rows.flatMap((row) => row.lanes.map((placed) => ({ row, ...placed })));
  const arriving = articles.map(({ id }) => lanes.filter(({ lane }) => lane.articles.includes(id)));
  const unplaced = articles.map((article, i) => {
    const box = labelled(article, columns.article, 0);
    const ports = PORT * ((arriving[i]?.length ?? 0) - 1) + 2 * PADDING.block;
    return { ...box, height: Math.max(box.height, ports) };
  });
  const bottom = Math.max(top, ...rows.map(({ voice }) => voice.y + voice.height));
  const wishes = unplaced.map(({ height }, i) => ({ height, middle: mean(arriving[i]?.map(({ y }) => y) ?? [top]) }));
  const tops = spread(wishes, top, bottom, GAPS.articles);
  const boxes = unplaced.map((box, i) => ({ ...box, y: tops[i] ?? top }));
  const { x } = columns.article;
  const end = (columns.via ?? columns.voice).x + (columns.via ?? columns.voice).width;
  const fans = lanes.map((placed): Fan => {
    const { row, lane, y } = placed;
    const edge = row.voice.x + row.voice.width;
    const middle = Math.round(row.voice.y + row.voice.height / 2);
    const alone = row.lanes.length === 1;
    const ends = lane.articles.flatMap((id): DrawnPoint[] => {
      const at = articles.findIndex((article) => article.id === id);
      const box = boxes[at];
      const lines = arriving[at] ?? [];
      return box === undefined ? [] : [{ x, y: portOf(box, lines.indexOf(placed), lines.length) }];
    });
    return {
      stance: row.group.stance,
      shared: lane.shared,
      from: { x: edge, y: alone ? y : middle },
      level: { y, start: alone ? edge : (columns.via?.x ?? edge), end },
      ends,
    };
  });
  return { boxes, fans };
}

/** Ends are spread over the middle of the box, in the order of their lanes, so that no two lines run into one. */
function portOf({ y, height }: Box, index: number, of: number): number {
  return Math.round(y + height / 2 + (index - (of - 1) / 2) * PORT);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}
