/** What the sides say, as marks: whose by the shape and colour of the record's side, and the stance by how it is drawn. */
import type { SideThatDay } from '../../../core/map/day-words.ts';
import type { Stance } from '../../../core/schema/claim.ts';
import type { Manifest } from '../../../core/schema/manifest.ts';
import { isSide, ROLES, type Side } from '../../../core/sides.ts';
import { outlineOf, shapeOf } from '../../../ui/marks.ts';

/** Height of a row of marks, in pixels. */
export const SAYS_HEIGHT = 18;
const STEP = 20;
/** Room for a question mark behind a mark. */
const DOUBT = 8;

/** How a stance is drawn: full, struck through, hollow, hollow and struck; silence is a small mark. */
export type Drawn = Stance | 'silent';

/** What each way of drawing says, for the legend. */
export const DRAWN_WORDS: Readonly<Record<Drawn, string>> = {
  asserts: 'asserted it',
  denies: 'denied it',
  withholds: 'left it open',
  withdraws: 'took it back',
  silent: 'silent that day',
};

/** Whose words the marks tell: those of the record's sides; where none of them spoke, of whoever did. */
export function toldSides(sides: readonly SideThatDay[], manifest: Pick<Manifest, 'sides'>): readonly SideThatDay[] {
  const own = sides.filter(({ side }) => isSide(manifest, side));
  return own.some(({ stances }) => stances.length > 0) ? own : sides.filter(({ stances }) => stances.length > 0);
}

/** Marks as the inside of an SVG element, {@link SAYS_HEIGHT} high. */
export interface Says {
  width: number;
  svg: string;
}

/** Colours for a drawing that no style sheet reaches. */
export interface Colours {
  ink: string;
  ground: string;
  of: (side: Side) => string;
}

/**
 * Draws what the sides did with a claim that day. A question mark follows where the day is not certain.
 * @param colours left out where the classes of the page's sheet colour it, and its symbols are there ({@link symbolsOf})
 */
export function drawSays(sides: readonly SideThatDay[], manifest: Pick<Manifest, 'sides'>, colours?: Colours): Says {
  let x = 0;
  const svg = toldSides(sides, manifest).map(({ side, stances }) => {
    const drawn: { how: Drawn; sure: boolean }[] =
      stances.length === 0
        ? [{ how: 'silent', sure: true }]
        : stances.map(({ stance, sure }) => ({ how: stance, sure }));
    const marks = drawn.map(({ how, sure }) => {
      const place = x === 0 ? '' : ` transform="translate(${String(x)} 0)"`;
      x += STEP + (sure ? 0 : DOUBT);
      return `<g${place}>${drawMark(how, side, manifest, colours)}${sure ? '' : doubt(colours)}</g>`;
    });
    return `<g class="side-${side}">${marks.join('')}</g>`;
  });
  return { width: x, svg: svg.join('') };
}

/** One mark, in a square of {@link SAYS_HEIGHT}. */
export function drawMark(how: Drawn, side: Side, manifest: Pick<Manifest, 'sides'>, colours?: Colours): string {
  const shape = shapeOf(manifest, side);
  const hollow = how === 'withholds' || how === 'withdraws';
  const at = how === 'silent' ? 'translate(6 6) scale(.6)' : 'translate(3 3) scale(1.2)';
  const struck = how === 'denies' || how === 'withdraws';
  const line = 'd="M1 17 17 1"';
  if (colours === undefined) {
    const strike = struck ? `<path class="say-gap" ${line}/><path class="say-strike" ${line}/>` : '';
    return `<use href="#say-${shape}" class="say-${hollow ? 'hollow' : 'full'}" transform="${at}"/>${strike}`;
  }
  const own = colours.of(side);
  const look = hollow
    ? `fill="${colours.ground}" stroke="${own}" stroke-width="1.8"`
    : `fill="${own}" stroke="${colours.ground}" stroke-width="1.5" paint-order="stroke"`;
  const strike = struck
    ? `<path ${line} stroke="${colours.ground}" stroke-width="4"/><path ${line} stroke="${colours.ink}" stroke-width="2"/>`
    : '';
  return `<path ${look} fill-rule="evenodd" transform="${at}" d="M0 0${outlineOf(shape)}"/>${strike}`;
}

/** The shapes of the record's voices, drawn once for a page: what {@link drawSays} refers to. */
export function symbolsOf(manifest: Pick<Manifest, 'sides'>): string {
  return [...manifest.sides.map(({ id }) => id), ...ROLES]
    .map((side) => shapeOf(manifest, side))
    .map(
      (shape) =>
        `<symbol id="say-${shape}" overflow="visible"><path fill-rule="evenodd" d="M0 0${outlineOf(shape)}"/></symbol>`,
    )
    .join('');
}

function doubt(colours?: Colours): string {
  // A shape and no letter: a mark is called by the names beside it, and not by what is drawn.
  const look = colours ? `fill="${colours.ink}"` : 'class="say-doubt"';
  return `<path ${look} d="M18 7a4 4 0 1 1 5.4 3.4v1.8h-2.6V8.8a2 2 0 1 0-.8-1.8zm2.8 6.4h2.6V16h-2.6z"/>`;
}
