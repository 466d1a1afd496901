/** Whether a record has the two sides of most disputes, which are then "both sides" in words. */
import { belligerents, someOpposed, type Sides } from '../sides.ts';

/** Whether two sides contend, and with each other. */
export function twoSides(sides: Sides): boolean {
  return belligerents(sides).length === 2 && someOpposed(sides);
}
