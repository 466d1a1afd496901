/** What the page of `/check/` loads to tell words that stand in an article: whose they are, and which claims rest on them. */
import type { NonClaim } from '../../core/schema/source.ts';
import type { Fingerprint } from '../../core/schema/fingerprint.ts';

/** Words of an article that the record quotes. */
export interface KnownQuote {
  /** Half-open ranges of the article's words, one for each part between omissions. */
  wordRanges: readonly (readonly [number, number])[];
  /** Index of the statement that they show; left out where a claim's account quotes them. */
  statement?: number;
  /** Whether the source prints them as the speaker's own words. */
  spoken: boolean;
  /** Indices of the claims that they are quoted in. */
  claims: readonly number[];
}

export interface KnownSource {
  slug: string;
  label: string;
  url: string;
  /** Slug of the voice that its own words are. */
  outlet: string;
  quotes: readonly KnownQuote[];
  /** Every other word: a range, and the indices of the claims that tell it in words of ours, or what it is for instead. */
  rest: readonly (readonly [number, number, readonly number[] | NonClaim])[];
}

export interface KnownStatement {
  /** "Tweet by Mira Tolen, 4 May 2010". */
  title: string;
  url: string;
  /** The voice inside a sentence: "Mira Tolen". */
  who: string;
  /** Slug of the voice. */
  actor: string;
  /** By a source's slug: through whom that source has it, inside a sentence. */
  through: Readonly<Record<string, string>>;
}

export interface KnownClaim {
  id: string;
  url: string;
  title: string;
  /** "Single origin". */
  verdict: string;
}

/** The file `/check/known.json`. */
export interface Known {
  sources: readonly KnownSource[];
  statements: readonly KnownStatement[];
  claims: readonly KnownClaim[];
}

/** The file `/check/fingerprints.json`: every source's, in the order of {@link Known}. */
export type Fingerprints = readonly Fingerprint[];
