/** Two claims are in tension once, and not where they exclude each other. */
import { problemAt, type Entries, type Report } from '../entries.ts';

/** Reports a pair of claims that is written as a tension twice, or both as a tension and as an opposition. */
export function checkTension({ sound: { claims } }: Entries, report: Report): void {
  const told = new Map<string, string>();
  const opposed = new Set(
    [...claims.values()].flatMap(({ slug, data }) => (data.opposes ?? []).map((other) => pairOf(slug, other))),
  );
  for (const entry of claims.values()) {
    for (const [i, { claim }] of (entry.data.tension ?? []).entries()) {
      const pair = pairOf(entry.slug, claim);
      const path = ['tension', i, 'claim'];
      const first = told.get(pair);
      if (opposed.has(pair)) {
        const message = `"${claim}" is opposed to this claim and in tension with it, expected one of the two: keep opposes where they cannot be true together, else tension`;
        report(problemAt(entry, path, 'opposed-and-in-tension', message));
      } else if (first !== undefined) {
        const message = `the tension with "${claim}" stands in ${first} already, expected it in one of the two claims: take one out`;
        report(problemAt(entry, path, 'listed-twice', message));
      }
      told.set(pair, first ?? entry.path);
    }
  }
}

function pairOf(one: string, other: string): string {
  return [one, other].sort().join(' ');
}
