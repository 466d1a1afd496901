/** Two claims are in tension once, and not where they exclude each other. */
import { listedTwice, opposedAndInTension } from '../../core/rules/index.ts';
import type { Entries } from '../entries.ts';
import type { Report } from '../message.ts';

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
      if (opposed.has(pair)) report(entry.located.message(opposedAndInTension.tell(path, claim)));
      else if (first !== undefined) report(entry.located.message(listedTwice.tension(path, claim, first)));
      told.set(pair, first ?? entry.path);
    }
  }
}

function pairOf(one: string, other: string): string {
  return [one, other].sort().join(' ');
}
