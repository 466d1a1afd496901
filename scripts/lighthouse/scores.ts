/** What Lighthouse gives marks for, each with the lowest mark that we accept (of 100). */
export const FLOORS = [
  { category: 'performance', floor: 95 },
  { category: 'accessibility', floor: 100 },
  { category: 'best-practices', floor: 100 },
  { category: 'seo', floor: 100 },
] as const;

export type Category = (typeof FLOORS)[number]['category'];

/** Marks of one run, 0 to 100. */
export type Scores = Record<Category, number>;

/**
 * The median of each category over an odd number of runs.
 * @throws RangeError for no runs.
 */
export function medianOf(runs: readonly Scores[]): Scores {
  if (runs.length === 0) throw new RangeError('no runs');
  const middle = (category: Category) =>
    runs.map((run) => run[category]).sort((a, b) => a - b)[Math.floor(runs.length / 2)] ?? 0;
  return Object.fromEntries(FLOORS.map(({ category }) => [category, middle(category)])) as Scores;
}
