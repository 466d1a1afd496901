import { STATED_WORDS } from '../core/figure.ts';
import type { Figure } from '../core/schema/figure.ts';

const UNITS: Record<string, string> = { km: 'km', mi: 'miles', share: 'of the whole' };

/** A figure as its source states it: "at least 1,000 fighters trapped", "150,000 to 200,000 inhabitants", "about 90 miles". */
export function figureInWords({ low, high, unit, stated }: Figure): string {
  const number = (value: number) =>
    unit === 'share' ? `${(value * 100).toLocaleString('en-GB')}%` : value.toLocaleString('en-GB');
  const range = low === high ? number(low) : `${number(low)} to ${number(high)}`;
  return `${STATED_WORDS[stated]}${range} ${UNITS[unit] ?? unit}`;
}
