/**
 * A drawing of origins in three columns: who speaks, through whom, in which articles. Each origin has rows of its own
 * up to the second column, so that lines cross only between it and the articles.
 */
import { labelled, type Box } from './box.ts';
import { COLUMNS, GAPS, columnsOf, type Columns } from './columns.ts';
import type { Graph, StanceGroup, VoiceRow } from './graph.ts';
import { linked, type Fan, type PlacedRow } from './lines.ts';
import { TYPE } from './measure.ts';
import { orderedGraph } from './order.ts';
import { stacked } from './stack.ts';

export interface DrawnHeading {
  text: string;
  x: number;
  /** Of the line on which the letters stand. */
  y: number;
  /** Of a column, or of a group of rows. */
  of: 'column' | 'group';
}

/** Lengths in pixels; `x` grows to the right, `y` downwards. */
export interface Drawing {
  width: number;
  height: number;
  headings: DrawnHeading[];
  voices: Box[];
  vias: Box[];
  articles: Box[];
  fans: Fan[];
}

const HEADING = { height: 24, baseline: 15 };

/** The drawing of a graph, whatever the order of its rows, lanes and articles. */
export function drawingOf(graph: Graph): Drawing {
  const { groups, articles } = orderedGraph(graph);
  const columns = columnsOf(groups, articles);
  const headings: DrawnHeading[] = COLUMNS.flatMap((column) => {
    const place = columns[column];
    return place === undefined ? [] : [{ text: place.heading, x: place.x, y: HEADING.baseline, of: 'column' }];
  });
  const rows: PlacedRow[] = [];
  let y: number = HEADING.height;
  for (const group of groups) {
    if (group.heading !== undefined) {
      headings.push({ text: group.heading, x: columns.voice.x, y: y + HEADING.baseline, of: 'group' });
      y += HEADING.height;
    }
    for (const row of group.rows) {
      const placed = placedRow(row, group, columns, y);
      rows.push(placed);
      y += heightOf(placed) + GAPS.rows;
    }
    y += GAPS.groups;
  }
  const { boxes, fans } = linked(rows, articles, columns, HEADING.height);
  const bottoms = [...rows.map((row) => row.voice.y + heightOf(row)), ...boxes.map((box) => box.y + box.height)];
  return {
    width: columns.width,
    height: Math.max(0, ...bottoms) + 1,
    headings,
    voices: rows.map(({ voice }) => voice),
    vias: rows.flatMap(({ lanes }) => lanes.flatMap(({ via }) => via ?? [])),
    articles: boxes,
    fans,
  };
}

function placedRow(row: VoiceRow, group: StanceGroup, columns: Columns, y: number): PlacedRow {
  const boxes = row.lanes.map(({ via }) =>
    via === undefined || columns.via === undefined ? undefined : labelled({ name: via.name }, columns.via, y),
  );
  const heights = boxes.map((box) => box?.height ?? TYPE.line);
  const voice = labelled(row, columns.voice, y);
  const needed = heights.reduce((sum, height) => sum + height, GAPS.lanes * Math.max(0, heights.length - 1));
  const height = Math.max(voice.height, needed);
  const tops = stacked(heights, Math.round(y + (height - needed) / 2), GAPS.lanes);
  const lanes = row.lanes.map((lane, i) => {
    const top = tops[i] ?? y;
    const box = boxes[i];
    const middle = Math.round(top + (heights[i] ?? 0) / 2);
    return { lane, y: middle, ...(box && { via: { ...box, y: top } }) };
  });
  return { voice: { ...voice, height }, lanes, group };
}

function heightOf({ voice }: PlacedRow): number {
  return voice.height;
}
