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

/** Whom a count of people counts, so that it can share an axis with other counts of people. */
const PEOPLE =
  /\b(?:people|persons|men|women|children|inhabitants|residents|civilians|fighters|soldiers|troops|commanders|prisoners|officers|workers|strikers|protesters|passengers|members|voters|patients|victims|witnesses)\b/;

/** Figures that can stand on one axis. */
export interface FigureFamily {
  /** Names the axis: "people", or the one unit. */
  unit: string;
  rows: FigureRow[];
}

/** The figures of one matter. */
export interface FigureMatter {
  /** What they are figures of, inside a sentence: "the fighting". */
  of: string;
  families: FigureFamily[];
}

/**
 * The figures on the topics that say what theirs are of, by that and by what they count; in each, by the day that they
 * are about. A matter without a figure is left out.
 */
export function figuresByMatter(claims: readonly ClaimEntry[], { topics }: Pick<Manifest, 'topics'>): FigureMatter[] {
  const matterOf = new Map(topics.map(({ id, figuresOf }) => [id, figuresOf]));
  const matters = new Set(topics.flatMap(({ figuresOf }) => figuresOf ?? []));
  return [...matters]
    .map((of) => ({ of, families: familiesOf(claims.filter(({ topic }) => matterOf.get(topic) === of)) }))
    .filter(({ families }) => families.length > 0);
}

function familiesOf(claims: readonly ClaimEntry[]): FigureFamily[] {
  const rows = claims.flatMap(figureRows).toSorted((a, b) => earliestFirst(a.piece.speaksOf, b.piece.speaksOf));
  const families = Map.groupBy(rows, ({ range: { unit } }) => (PEOPLE.test(unit) ? 'people' : unit));
  return [...families].map(([unit, each]) => ({ unit, rows: each }));
}

/** The contending sides that give none of these figures. */
export function sidesWithoutFigure(rows: readonly FigureRow[], manifest: Pick<Manifest, 'sides'>): Side[] {
  return belligerents(manifest).filter((side) => !rows.some(({ piece }) => piece.side === side));
}
