/** Boxes one below the other. */

/** The tops of boxes of these heights, from `top` downwards. */
export function stacked(heights: readonly number[], top: number, gap: number): number[] {
  return heights.map((_, i) => top + heights.slice(0, i).reduce((sum, height) => sum + height + gap, 0));
}

/** Where a box would like to have its middle, and how high it is. */
export interface Wish {
  middle: number;
  height: number;
}

/**
 * The tops of boxes in this order, each as near to its wish as those before and behind it allow.
 * @param top what none goes above
 * @param bottom what none goes below, as long as there is room for all
 */
export function spread(wishes: readonly Wish[], top: number, bottom: number, gap: number): number[] {
  const tops: number[] = [];
  let free = top;
  for (const { middle, height } of wishes) {
    const place = Math.max(free, Math.round(middle - height / 2));
    tops.push(place);
    free = place + height + gap;
  }
  // From the last one upwards, whoever was pushed out at the bottom pushes back, never above the first place.
  let limit = Math.max(bottom, top + needed(wishes, gap));
  for (let i = wishes.length - 1; i >= 0; i -= 1) {
    const height = wishes[i]?.height ?? 0;
    tops[i] = Math.min(tops[i] ?? top, limit - height);
    limit = (tops[i] ?? top) - gap;
  }
  return tops;
}

function needed(wishes: readonly Wish[], gap: number): number {
  return wishes.reduce((sum, { height }) => sum + height, 0) + gap * Math.max(0, wishes.length - 1);
}
