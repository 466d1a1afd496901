/** A file that is all wrong must not hide what is wrong with the others. */
import type { Problem } from './problem.ts';

/** The most problems of one file that are told. */
const MOST = 100;

/**
 * The first problems of each file, and in place of the others one that says how many they are.
 * @param problems sorted by path
 */
export function fewOfEachFile(problems: readonly Problem[]): Problem[] {
  return [...Map.groupBy(problems, ({ path }) => path).values()].flatMap((own) => {
    const next = own[MOST];
    if (next === undefined) return own;
    const more = own.length - MOST;
    const told =
      more === 1
        ? '1 more problem of this file, from here on, is'
        : `${String(more)} more problems of this file, from here on, are`;
    const message = `${told} not told, expected a file with none: mend those before first`;
    return [...own.slice(0, MOST), { ...next, message, rule: 'more-problems' }];
  });
}
