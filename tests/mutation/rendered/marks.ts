/** Changes to drawings, to the map and to the matrix. */
import { PAGES, type RenderedChange } from './change.ts';

export const MARKS: readonly RenderedChange[] = [
  {
    says: 'In drawings of origins every side has the mark of a news outlet.',
    file: 'src/features/origins/OriginDrawing.astro',
    find: 'markPath(own, shapeOf(manifest, side))',
    put: "markPath(own, shapeOf(manifest, 'outlet'))",
    where: PAGES.any,
    seen: 'held/marks.test.ts',
  },
  {
    says: 'The first voice of a drawing has no mark.',
    file: 'src/features/origins/OriginDrawing.astro',
    find: 'voices.filter((voice) => voice.side === side)',
    put: 'voices.slice(1).filter((voice) => voice.side === side)',
    where: PAGES.any,
    seen: 'held/marks.test.ts',
  },
  {
    says: 'A pass is marked as an airport.',
    file: 'src/features/places/map/marks.ts',
    find: "if (kind === 'pass') return 'triangle';",
    put: "if (kind === 'pass') return 'diamond';",
    where: /^map\/index\.html$/,
    seen: 'held/map.test.ts',
  },
  {
    says: 'On the map west is north.',
    file: 'src/features/places/map/DayStill.astro',
    find: 'href={`#mark-${mark}`} x={`${x}%`} y={`${y}%`} />',
    put: 'href={`#mark-${mark}`} x={`${y}%`} y={`${x}%`} />',
    where: /^map\/index\.html$/,
    seen: 'held/map.test.ts',
  },
  {
    says: 'A place is told to have one claim more.',
    file: 'src/features/places/map/PlaceItem.astro',
    find: '`${String(claims)} claims`',
    put: '`${String(claims + 1)} claims`',
    where: /^map\/index\.html$/,
    seen: 'held/map.test.ts',
  },
  {
    says: 'On the map a denial is drawn as an assertion.',
    file: 'src/features/places/map/DayStill.astro',
    find: 'drawSays(first.sides, manifest)',
    put: "drawSays(first.sides.map(({ side }) => ({ side, stances: [{ stance: 'asserts', sure: true }] })), manifest)",
    where: /^map\/index\.html$/,
    seen: 'held/map.test.ts',
  },
  {
    says: 'On the map a side that kept silent is left out.',
    file: 'src/features/places/map/DayClaim.astro',
    find: 'sides.map(({ side, stances }) =>',
    put: 'sides.filter(({ stances }) => stances.length > 0).map(({ side, stances }) =>',
    where: /^map\/index\.html$/,
    seen: 'held/map.test.ts',
  },
  {
    says: 'Every total of the matrix is that of silence.',
    file: 'src/features/matrix/MatrixTotals.astro',
    find: '{totals[kind]}',
    put: '{totals.silent}',
    where: /^matrix\/index\.html$/,
    seen: 'matrix.test.ts',
  },
];
