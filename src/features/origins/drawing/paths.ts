/** The parts of a drawing as the path data of SVG, many parts in one path, so that a page stays light. */
import { outlineOf, type Shape } from '../../../ui/marks.ts';
import { textStart, type Box } from './box.ts';
import type { Fan, DrawnPoint } from './lines.ts';

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
function curve(from: DrawnPoint, to: DrawnPoint): string {
  const [across, down] = [to.x - from.x, to.y - from.y];
  const half = Math.round(across / 2);
  return `c${at(half, 0, half, down, across, down)}`;
}

/** The marks of boxes whose sides have this shape, one before the first line of each. */
export function markPath(boxes: readonly Box[], shape: Shape): string {
  return boxes.map((box) => `M${at(textStart(box).x - 18, textStart(box).y - 10)}${outlineOf(shape)}`).join('');
}

/** Numbers as path data. */
function at(...numbers: readonly number[]): string {
  return numbers.map(String).join(' ');
}
