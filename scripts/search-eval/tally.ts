/** How well queries were answered. */
import type { EvaluatedQuery } from './ask.ts';

export interface SearchScore {
  count: number;
  /** Share of the queries whose answer is first, and among the first three; and the mean of 1 / place. */
  first: number;
  three: number;
  reciprocal: number;
}

export function tally(answers: readonly Pick<EvaluatedQuery, 'place'>[]): SearchScore {
  const mean = (value: (place: number) => number) =>
    answers.reduce((sum, { place }) => sum + (place === undefined ? 0 : value(place)), 0) / answers.length;
  return {
    count: answers.length,
    first: mean((place) => Number(place === 1)),
    three: mean((place) => Number(place <= 3)),
    reciprocal: mean((place) => 1 / place),
  };
}
