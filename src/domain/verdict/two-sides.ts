/** Whether a record has the two sides of most disputes, which are then "both sides" in words. */
import { belligerents, oneInterest, type Sides } from '../sides.ts';

/** Whether two sides fight, and against each other. */
export function twoSides(sides: Sides): boolean {
  const [one, other, ...more] = belligerents(sides);
  return one !== undefined && other !== undefined && more.length === 0 && !oneInterest(sides, one, other);
}
