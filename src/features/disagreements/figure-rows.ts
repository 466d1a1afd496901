/** Figures as their sources give them, one for each voice. */
import { rangeOf, type FigureRange } from '../../core/figure.ts';
import type { Manifest } from '../../core/schema/manifest.ts';
import { belligerents, type Side } from '../../core/sides.ts';
import type { Figure } from '../../core/schema/figure.ts';
import type { ClaimEntry, EvidenceEntry } from '../../record/types.ts';
import { earliestFirst } from '../../wording/time-order.ts';

/** A figure that somebody gives. */
export interface FigureRow {
  claim: ClaimEntry;
  piece: EvidenceEntry;
  figure: Figure;
  /** What it allows after rounding. */
  range: FigureRange;
}

/** The figures on a claim: of each voice that asserts it, and of each that denies it by another figure. */
export function figureRows(claim: ClaimEntry): FigureRow[] {
  return claim.evidence.flatMap((piece) => {
    const figure = piece.figure ?? (piece.stance === 'asserts' ? claim.figure : undefined);
    if (figure === undefined || (piece.stance !== 'asserts' && piece.stance !== 'denies')) return [];
    return [{ claim, piece, figure, range: rangeOf(figure) }];
  });
}

/** What a count of people is about, so that it can share an axis with other counts of people. */
const PEOPLE = /\b(?:people|fighters|soldiers|troops|civilians|commanders|prisoners|inhabitants)\b/;

/** Figures that can stand on one axis. */
export interface FigureFamily {
  /** Names the axis: "people", or the one unit. */
  unit: string;
  rows: FigureRow[];
}

/** The figures on the topics that are of the fighting, by what they count; in each, by the day that they are about. */
export function fightingFigures(claims: readonly ClaimEntry[], { topics }: Pick<Manifest, 'topics'>): FigureFamily[] {
  const fighting = new Set(topics.filter((topic) => topic.fighting).map(({ id }) => id));
  const rows = claims
    .filter(({ topic }) => fighting.has(topic))
    .flatMap(figureRows)
    .toSorted((a, b) => earliestFirst(a.piece.speaksOf, b.piece.speaksOf));
  const families = Map.groupBy(rows, ({ range: { unit } }) => (PEOPLE.test(unit) ? 'people' : unit));
  return [...families].map(([unit, each]) => ({ unit, rows: each }));
}

/** The fighting sides that give none of these figures. */
export function sidesWithoutFigure(rows: readonly FigureRow[], manifest: Pick<Manifest, 'sides'>): Side[] {
  return belligerents(manifest).filter((side) => !rows.some(({ piece }) => piece.side === side));
}
