/** An axis for figures, in shares of its length. */
import type { FigureRange } from '../../core/figure.ts';

export interface Axis {
  /** logarithmic: each step is ten times the one before. */
  scale: 'linear' | 'logarithmic';
  /** The values at its ends. */
  low: number;
  high: number;
  /** Values with a tick, both ends included. */
  ticks: number[];
}

/** Figures that differ by more than this many times need a logarithmic axis. */
const ORDERS_APART = 20;

/** How many steps a linear axis has at most. */
const STEPS = 5;

/** An axis on which every figure has its place: from nought, or from power of ten to power of ten. */
export function axisFor(ranges: readonly FigureRange[]): Axis {
  const ends = ranges.flatMap(({ low, high }) => [low, high]).filter(Number.isFinite);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  return least > 0 && most / least > ORDERS_APART ? logarithmic(least, most) : linear(most);
}

function logarithmic(least: number, most: number): Axis {
  const first = Math.floor(Math.log10(least));
  const last = Math.ceil(Math.log10(most));
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => 10 ** (first + i));
  return { scale: 'logarithmic', low: 10 ** first, high: 10 ** last, ticks };
}

function linear(most: number): Axis {
  const step = roundStep(most / STEPS);
  const steps = Math.max(1, Math.ceil(most / step));
  const ticks = Array.from({ length: steps + 1 }, (_, i) => i * step);
  return { scale: 'linear', low: 0, high: steps * step, ticks };
}

/** The next 1, 2 or 5 times a power of ten. */
function roundStep(least: number): number {
  if (least <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  return power * ([1, 2, 5].find((times) => times * power >= least) ?? 10);
}

/** Where a value lies on the axis, in per cent of its length; beyond an end, at the end. */
export function placeOn({ scale, low, high }: Axis, value: number): number {
  if (value >= high) return 100;
  if (value <= low) return 0;
  const share = scale === 'linear' ? (value - low) / (high - low) : Math.log10(value / low) / Math.log10(high / low);
  return Math.round(share * 10_000) / 100;
}
