/** Where the lines of a name stand beside its mark: its name, its name in its own script, and what was said of it. */
import type { LabelSide } from '../../../core/map/labels.ts';
import { LINE_HEIGHT } from './picture.ts';
import { SAYS_HEIGHT } from './says.ts';

/** Pixels from the middle of the mark to the nearest edge of a name. */
const AWAY = 11;
/** How far below the top of its line a name's letters stand. */
const BASELINE = 12.5;

/** The lines of a label, in pixels from the middle of its mark. */
export interface LabelLines {
  anchor: 'start' | 'middle' | 'end';
  x: number;
  name: number;
  own: number;
  /** The upper left corner of the marks of what was said. */
  says: { x: number; y: number };
}

/**
 * @param says width of the marks of what was said; 0 for none
 * @param lines of names: none, one, or one in its own script as well
 */
export function labelLines(side: LabelSide, says: number, lines: 0 | 1 | 2): LabelLines {
  const height = LINE_HEIGHT * lines + (says > 0 ? SAYS_HEIGHT + 1 : 0);
  const top = side.startsWith('above') ? -AWAY - height : side.startsWith('below') ? AWAY : -height / 2;
  const anchor = side.endsWith('end') ? 'start' : side.endsWith('start') ? 'end' : 'middle';
  const x = side === 'end' ? AWAY : side === 'start' ? -AWAY : 0;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - says : x - says / 2;
  const second = top + LINE_HEIGHT + BASELINE;
  return {
    ...{ anchor, x, name: top + BASELINE, own: second },
    says: { x: left, y: top + LINE_HEIGHT * lines + 1 },
  };
}
