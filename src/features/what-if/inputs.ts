/** What a browser needs to judge a claim again: the file `/what-if/<slug>.json`. Its dates are days, so that the rules need no library. */
import type { Days } from '../../core/days.ts';
import type { Testimony } from '../../core/verdict/types.ts';
import type { Stakes, Word } from '../../core/verdict/word.ts';

/** The first and the last day that a date can mean, since 1970-01-01; `null` where it is open. */
export type Span = readonly [first: number | null, last: number | null];

/** A piece of evidence as the rules see it, and what a reader calls it. */
export interface SupposedEvidence extends Omit<Testimony, 'made' | 'published'> {
  made: Span;
  published: Span;
  /** The voice inside a sentence: "Dov Arlin of the lowland". */
  who: string;
  /** When it was said, to follow the voice: "on 4 May". */
  on: string;
}

export interface Inputs {
  stakes: Stakes;
  pieces: readonly SupposedEvidence[];
}

/** The piece as the rules take it. */
export function wordOf({ made, published, who: _who, on: _on, ...rest }: SupposedEvidence): Word {
  return { ...rest, made: daysOf(made), published: daysOf(published) };
}

function daysOf([first, last]: Span): Days {
  return { first: first ?? -Infinity, last: last ?? Infinity };
}
