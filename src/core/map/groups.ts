/** Marks that lie too near to each other to be touched one by one: they share a target, and a card. */

/** A mark on the screen, in pixels. */
export interface Spot {
  id: string;
  x: number;
  y: number;
}

/**
 * Puts marks into groups, so that between the first marks of any two groups lie at least so many pixels across or down: two
 * square targets of that side, each in the middle of a first mark, do not meet.
 * @param spots those first whose target is to stay where its own mark is
 * @returns every mark once, in the order given
 */
export function groupSpots<S extends Spot>(spots: readonly S[], apart: number): [S, ...S[]][] {
  const groups: [S, ...S[]][] = [];
  for (const spot of spots) {
    const near = groups
      .filter(([first]) => away(first, spot) < apart)
      .toSorted(([a], [b]) => away(a, spot) - away(b, spot))[0];
    if (near === undefined) groups.push([spot]);
    else near.push(spot);
  }
  return groups;
}

function away(a: Spot, b: Spot): number {
  return Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y));
}
