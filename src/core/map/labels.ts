/** Which names on a map are written, and on which side of their marks, so that none covers another or a mark. */

export type LabelSide = 'end' | 'start' | 'above' | 'below' | 'centre' | Corner;

/** Above or below a mark, from its middle on to one side. */
type Corner = 'above-end' | 'above-start' | 'below-end' | 'below-start';

/** Every side of a mark, the ones that read best first. */
export const AROUND: readonly LabelSide[] = [
  ...(['end', 'start', 'above', 'below'] as const),
  ...(['above-end', 'above-start', 'below-end', 'below-start'] as const),
];

/**
 * What names of other places keep clear of round a mark that can be touched: half its target down, so that none takes its
 * taps, and more across, since a name beside a mark reads as its own.
 */
export const CLEAR: readonly [across: number, down: number] = [20, 14];

/** A name that wants to be written. Lengths in pixels; `x` grows to the right, `y` downwards. */
export interface MapLabel {
  id: string;
  /** Centre of the mark. */
  x: number;
  y: number;
  /** Size of the written name. */
  width: number;
  height: number;
  /** Sizes of shorter ways to write it, tried where there is no room for the whole. */
  shorter?: readonly { width: number; height: number }[];
  /** Half the side of the mark's own square; 0 where there is no mark. */
  mark: number;
  /**
   * Half the width and half the height of what other names keep clear of round the mark, so that none is taken for its
   * own; the mark's own square where left out.
   */
  clear?: readonly [across: number, down: number];
  /** The sides to try, best first. `centre` writes over the mark. */
  sides: readonly LabelSide[];
}

/** How a name is written. */
export interface PlacedLabel {
  side: LabelSide;
  /** 0: whole; from 1 on: the shorter ways, in their order. */
  way: number;
}

interface Bounds {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Pixels between a mark and its name. */
const GAP = 3;
/** Pixels kept free on both sides of a name without a mark, which reads as part of a name that stands too near. */
const LONELY = 8;

/**
 * Places names one after the other, the most important first. A name goes to the first of its sides where it stays
 * inside the frame and meets neither an earlier name nor another name's mark; where there is no such side, its shorter
 * ways are tried, and where there is none for them either, it is not written.
 * @returns how each name that is written stands.
 */
export function placeLabels(
  labels: readonly MapLabel[],
  frame: { width: number; height: number },
): Map<string, PlacedLabel> {
  const marks = labels.filter(({ mark }) => mark > 0).map((label) => ({ id: label.id, box: markBox(label) }));
  const written: Bounds[] = [];
  const placed = new Map<string, PlacedLabel>();
  for (const label of labels) {
    const taken = [...written, ...marks.filter(({ id }) => id !== label.id).map(({ box }) => box)];
    const ways = [label, ...(label.shorter ?? [])].map(({ width, height }) => ({ ...label, width, height }));
    const found = ways
      .flatMap((sized, way) => label.sides.map((side) => ({ side, way, box: labelBox(sized, side) })))
      .find(({ box }) => isInside(box, frame) && !taken.some((other) => meet(box, other)));
    if (found === undefined) continue;
    written.push(found.box);
    placed.set(label.id, { side: found.side, way: found.way });
  }
  return placed;
}

function isInside(box: Bounds, frame: { width: number; height: number }): boolean {
  return box.left >= 0 && box.top >= 0 && box.right <= frame.width && box.bottom <= frame.height;
}

function markBox({ x, y, mark, clear: [across, down] = [mark, mark] }: MapLabel): Bounds {
  return { left: x - across, top: y - down, right: x + across, bottom: y + down };
}

function labelBox({ x, y, width, height, mark }: MapLabel, side: LabelSide): Bounds {
  const away = mark + GAP;
  const left = leftOf(side, { x, width, away });
  const free = mark === 0 ? LONELY : 0;
  const top = side.startsWith('below') ? y + away : side.startsWith('above') ? y - away - height : y - height / 2;
  return { left: left - free, top, right: left + width + free, bottom: top + height };
}

function leftOf(side: LabelSide, { x, width, away }: { x: number; width: number; away: number }): number {
  if (side === 'end') return x + away;
  if (side === 'start') return x - away - width;
  if (side.endsWith('-end')) return x;
  return side.endsWith('-start') ? x - width : x - width / 2;
}

function meet(a: Bounds, b: Bounds): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
