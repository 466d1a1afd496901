/** The parts of a drawing as the path data of SVG, many parts in one path, so that a page stays light. */
import type { Side } from '../../domain/sides.ts';
import { textStart, type Box } from './box.ts';
import type { Fan, Point } from './lines.ts';

/** Boxes, each as `M1 24h192v44H1z`. */
export function boxPath(boxes: readonly Box[]): string {
  return boxes.map(({ x, y, width, height }) => `M${at(x, y)}h${at(width)}v${at(height)}H${at(x)}z`).join('');
}

/** Fans, each line of a fan as a curve to the article that starts where the level part ends. */
export function fanPath(fans: readonly Fan[]): string {
  return fans.map(onePath).join('');
}

function onePath({ from, level, ends }: Fan): string {
  const toLevel = from.x === level.start ? '' : curve(from, { x: level.start, y: level.y });
  const start = `M${at(from.x, from.y)}${toLevel}`;
  const lead = level.end === level.start ? start : `${start}H${at(level.end)}`;
  const here = { x: level.end, y: level.y };
  return ends.map((end, i) => `${i === 0 ? lead : `M${at(here.x, here.y)}`}${curve(here, end)}`).join('');
}

/** A curve that leaves and arrives level. Relative, as most of its numbers are then those of its neighbours, and compress. */
function curve(from: Point, to: Point): string {
  const [across, down] = [to.x - from.x, to.y - from.y];
  const half = Math.round(across / 2);
  return `c${at(half, 0, half, down, across, down)}`;
}

/** The shapes of the sides, ten pixels high, as marks.css has them; from the upper left corner. */
const SHAPES: Record<Side, string> = {
  taliban: 'h10v10h-10z',
  resistance: 'm0 5a5 5 0 0 1 10 0a5 5 0 0 1-10 0z',
  pakistan: 'm5 0l5 5l-5 5l-5-5z',
  'third-party': 'm2.5 .5h5l2.5 4.5l-2.5 4.5h-5l-2.5-4.5z',
  outlet: 'h10v2h-10zm0 4h10v2h-10zm0 4h10v2h-10z',
  // A ring, and in it a question mark of a hook and a dot.
  unattributed:
    'm-.5 5a5.5 5.5 0 0 1 11 0a5.5 5.5 0 0 1-11 0zm1.5 0a4 4 0 0 0 8 0a4 4 0 0 0-8 0zm2-1.2a2 2 0 1 1 2.7 1.7v.9h-1.3v-1.7a1 1 0 1 0-.4-.9zm1.4 3.2h1.3v1.3h-1.3z',
};

/** The marks of these boxes that are of one side. */
export function markPath(boxes: readonly Box[], side: Side): string {
  return boxes
    .filter((box) => box.side === side)
    .map((box) => `M${at(textStart(box).x - 18, textStart(box).y - 10)}${SHAPES[side]}`)
    .join('');
}

/** Numbers as path data. */
function at(...numbers: readonly number[]): string {
  return numbers.map(String).join(' ');
}
