/** Figures as the drawing and the table behind it show them: both are made from this. */
import { airDistance } from '../../core/calculation/great-circle.ts';
import { showNumber, showRange, STATED_WORDS, toBase, type FigureRange } from '../../core/figure.ts';
import type { Side } from '../../core/sides.ts';
import type { ClaimEntry, PlaceEntry } from '../../record/types.ts';
import { dateInWords } from '../../wording/dates.ts';
import type { FigureRow } from './figure-rows.ts';
import { figureInWords } from '../../wording/figures.ts';
import type { Names } from '../../wording/names.ts';
import { capital } from '../../wording/words.ts';

export interface Measured {
  /** "At least 1,000 fighters trapped". */
  words: string;
  /** "At least". */
  stated: string;
  /** "1,000 fighters trapped or more". */
  allows: string;
  range: FigureRange;
  /** What was stated or computed, in the range's unit: an interval, or one value twice. */
  value: { low: number; high: number };
  /** Who gives it: a voice, by its statement; or what it was computed from. */
  by: { name: string; side?: Side; statement?: string };
  /** The claim that it bears on, and the day that it is about; a computed distance has neither. */
  claim?: ClaimEntry;
  day?: string;
}

/** A figure that somebody gives. */
export function given({ claim, piece, figure, range }: FigureRow, names: Pick<Names, 'actor'>): Measured {
  const { low, high, unit, stated } = figure;
  return {
    words: capital(figureInWords(figure)),
    stated: capital(STATED_WORDS[stated].trim()) || 'As a plain number',
    allows: showRange(range),
    range,
    value: { low: toBase(low, unit), high: toBase(high, unit) },
    by: { name: names.actor(piece.actor).name, side: piece.side, statement: piece.statement },
    claim,
    day: dateInWords(piece.speaksOf),
  };
}

/** A place with a position. */
export type Placed = Pick<PlaceEntry, 'slug' | 'name'> & { position: NonNullable<PlaceEntry['position']> };

/** The distance through the air between two places. */
export function throughTheAir(start: Placed, end: Placed): Measured {
  const { km, range } = airDistance(start.position, end.position);
  return {
    words: `${showNumber(Math.round(km * 10) / 10)} km`,
    stated: 'Computed',
    allows: showRange({ ...range, low: Math.round(range.low * 10) / 10, high: Math.round(range.high * 10) / 10 }),
    range,
    value: { low: km, high: km },
    by: { name: `A great circle from ${start.name} to ${end.name}` },
  };
}
