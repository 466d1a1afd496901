/** The shapes that tell sides apart without colour: the one place that draws them. Drawings and the style sheet are made of it. */
import type { Manifest, Mark } from '../core/schema/manifest.ts';
import { isRole, type Role, type Side } from '../core/sides.ts';

const ROLE_SHAPES = { 'third-party': 'hexagon', outlet: 'lines', unattributed: 'question' } as const satisfies Record<
  Role,
  string
>;

/** A mark that a side may have, or that of a role. */
export type Shape = Mark | (typeof ROLE_SHAPES)[Role];

/**
 * Whose voices have which shape.
 * @throws RangeError where the record has no such side: what an entry says is checked when it is read
 */
export function shapeOf(
  { sides }: { sides: readonly Pick<Manifest['sides'][number], 'id' | 'mark'>[] },
  side: Side,
): Shape {
  if (isRole(side)) return ROLE_SHAPES[side];
  const found = sides.find(({ id }) => id === side);
  if (found === undefined) throw new RangeError(`no side called ${side}`);
  return found.mark;
}

/** Shapes with straight edges alone. */
type Polygon = Exclude<Shape, 'disc' | 'question'>;

/** Width and height of the box in which a shape is drawn. */
const BOX = 10;

/** The corners of each, x and y from the upper left corner of its box. */
const CORNERS: Readonly<Record<Polygon, string>> = {
  square: '0 0, 10 0, 10 10, 0 10',
  diamond: '5 0, 10 5, 5 10, 0 5',
  triangle: '5 .5, 10 9.5, 0 9.5',
  bar: '3 0, 7 0, 7 10, 3 10',
  // Its arms are too broad for a sign of addition.
  cross: '3 0, 7 0, 7 3, 10 3, 10 7, 7 7, 7 10, 3 10, 3 7, 0 7, 0 3, 3 3',
  hexagon: '2.5 .5, 7.5 .5, 10 5, 7.5 9.5, 2.5 9.5, 0 5',
  // Three of them, whose left ends are joined by a line without breadth.
  lines: '0 0, 10 0, 10 2, 0 2, 0 4, 10 4, 10 6, 0 6, 0 8, 10 8, 10 10, 0 10',
};

/** A ring, and in it a question mark of a hook and a dot: to be filled by the rule "evenodd". */
const QUESTION =
  'm-.5 5a5.5 5.5 0 0 1 11 0a5.5 5.5 0 0 1-11 0zm1.5 0a4 4 0 0 0 8 0a4 4 0 0 0-8 0zm2-1.2a2 2 0 1 1 2.7 1.7v.9h-1.3v-1.7a1 1 0 1 0-.4-.9zm1.4 3.2h1.3v1.3h-1.3z';

function cornersOf(shape: Polygon): (readonly [x: number, y: number])[] {
  return CORNERS[shape].split(', ').map((corner) => {
    const [x = 0, y = 0] = corner.split(' ').map(Number);
    return [x, y] as const;
  });
}

/** The shape as relative path data of SVG, ten units wide: what follows `M` and the upper left corner of its box. */
export function outlineOf(shape: Shape): string {
  return shape === 'question' ? QUESTION : scaledOutlineOf(shape, BOX);
}

/** As {@link outlineOf}, so many units wide. */
export function scaledOutlineOf(shape: Polygon | 'disc', width: number): string {
  const scale = width / BOX;
  if (shape === 'disc') {
    const radius = rounded((BOX / 2) * scale);
    const half = (across: number) => `a${radius} ${radius} 0 0 1${after(across * scale)}${after(0)}`;
    return `m0 ${radius}${half(BOX)}${half(-BOX)}z`;
  }
  const corners = cornersOf(shape);
  const steps = corners.map(([x, y], i) => {
    const [fromX, fromY] = corners[i - 1] ?? [0, 0];
    const [across, down] = [(x - fromX) * scale, (y - fromY) * scale];
    if (i === 0) return across === 0 && down === 0 ? '' : `m${rounded(across)}${after(down)}`;
    if (down === 0) return `h${rounded(across)}`;
    if (across === 0) return `v${rounded(down)}`;
    return `l${rounded(across)}${after(down)}`;
  });
  return `${steps.join('')}z`;
}

/** The shape as a value of `clip-path`, for a box of any size. */
export function clipOf(shape: Polygon): string {
  const percent = (length: number): string => (length === 0 ? '0' : `${rounded((length / BOX) * 100)}%`);
  return `polygon(${cornersOf(shape)
    .map(([x, y]) => `${percent(x)} ${percent(y)}`)
    .join(', ')})`;
}

/** A number as path data, to a hundredth. */
function rounded(value: number): string {
  return String(Math.round(value * 100) / 100).replace(/^(-?)0\./, '$1.');
}

/** A number behind another one: its minus sign is enough to part the two. */
function after(value: number): string {
  return value < 0 ? rounded(value) : ` ${rounded(value)}`;
}
