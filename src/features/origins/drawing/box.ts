/** A label in its box. */
import type { Side } from '../../../core/sides.ts';
import { wrappedLines, TYPE } from './measure.ts';

/** Pixels between the edge of a box and its text, at the ends of a line and above and below. */
export const PADDING = { inline: 7, block: 5 } as const;
/** Pixels that the mark of a side takes, with the gap behind it. */
const MARK = 18;

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Lines of the name, then of what stands below it. */
  name: string[];
  about: string[];
  /** Whose mark stands before the first line. */
  side?: Side;
}

export interface BoxLabel {
  name: string;
  about?: string;
  side?: Side;
}

/** A label as a box at the top of a column. The mark of a side stands before the first line, and the others below it. */
export function labelled({ name, about, side }: BoxLabel, { x, width }: { x: number; width: number }, y: number): Box {
  const room = width - 2 * PADDING.inline - (side === undefined ? 0 : MARK);
  const lines = { name: wrappedLines(name, room), about: wrappedLines(about ?? '', room) };
  const height = (lines.name.length + lines.about.length) * TYPE.line + 2 * PADDING.block;
  return { x, y, width, height, ...lines, ...(side !== undefined && { side }) };
}

/** Where the text of a box starts: the text as a whole stands in the middle of its height. `y` is of the base line. */
export function textStart({ x, y, height, name, about, side }: Box): { x: number; y: number } {
  const text = (name.length + about.length) * TYPE.line;
  return {
    x: x + PADDING.inline + (side === undefined ? 0 : MARK),
    y: Math.round(y + (height - text) / 2 + TYPE.line * 0.75),
  };
}

/** Pixels beside the text that a label needs in its box. */
export function beside({ side }: Pick<BoxLabel, 'side'>): number {
  return 2 * PADDING.inline + (side === undefined ? 0 : MARK);
}
