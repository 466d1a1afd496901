import type { Basis, Claim, Stance, Verdict } from '../../../src/core/schema/claim.ts';
import type { Side } from '../../../src/core/sides.ts';
import type { Family } from '../../../src/core/verdict/types.ts';

/**
 * What a format can say of a claim, in one form for all formats, so that they can be compared.
 * Lists without an order of their own are sorted.
 */
export interface ClaimFields {
  id: string;
  slug: string;
  /** The claim's page, from the site's root, without the base path. */
  url: string;
  /** The page of its newest version, likewise. */
  versionUrl: string;
  title: string;
  topic: string;
  kind: Claim['kind'];
  favours: Side[];
  hurts: string[];
  verdict: Verdict;
  family: Family;
  rule: string;
  row: number;
  asOf: string;
  places: string[];
  when: string;
  figure: { low: number; high: number; unit: string; stated: string } | null;
  version: number;
  /** The day of version 1, and that of the newest. */
  firstPublished: string;
  revised: string;
  opposes: string[];
  /** By the other claim. */
  tension: { claim: string; how: string }[];
  related: string[];
  /** Everybody's word, by statement. */
  evidence: EvidenceFields[];
  /** The words that show it, by statement, in the order of the evidence. */
  quotes: QuoteFields[];
  /** Slugs of the actors who assert it and do not only pass it on: those with a name, and those without one. */
  namedVoices: string[];
  unnamedVoices: string[];
  /** Slugs of the articles that carry an assertion. */
  carriers: string[];
  /** The account on its page, as plain text. */
  text: string;
  unknowns: string[];
  /** What was looked at on the way to the verdict: words and answer. */
  trace: { words: string; holds: boolean }[];
  revisions: { version: number; on: string; what: string }[];
  /** Address of the licence. */
  licence: string;
}

export interface EvidenceFields {
  statement: string;
  actor: string;
  side: Side;
  stance: Stance;
  basis: Basis;
  when: string;
  speaksOf: string;
  published: string;
}

export interface QuoteFields {
  statement: string;
  source: string;
  exact: string;
  language: string;
  translation: string | null;
  voice: 'speaker' | 'article';
  words: [number, number][];
}

/** A file format of the site, with a reader that is not the site's own. */
export interface Format {
  /** As the page on the data names it: `claims.csv`. */
  name: string;
  /**
   * All that the built file says of one claim, and the part of the file that says it, as text.
   * @throws Error where the file says nothing of it.
   */
  read: (claim: { id: string; slug: string }) => { fields: Partial<ClaimFields>; raw: string };
  /** What the format keeps of a title's spelling, where that is not all. */
  spelling?: (title: string) => string;
  /** Whether it says anything of such a claim; where it is not given, it does of each. */
  about?: (fields: ClaimFields) => boolean;
  /** The fields that the format does not carry. */
  cannot: readonly (keyof ClaimFields)[];
}

/** A title with the apostrophes of print, as readers get it. */
export const curled = (title: string): string => title.replaceAll("'", '’');
