/** What an article does with a claim: takes a stance in its own voice, only carries what others say, or is silent. */
import { stance as stances, type Basis, type Stance } from './schema/claim.ts';

/** One statement's stance on the claim, with the articles that carry it. */
export interface CarriedWord {
  /** Slug of the actor. */
  actor: string;
  stance: Stance;
  basis: Basis;
  /** Slugs of the sources. */
  sources: readonly string[];
}

/** An article, and in whose voice it speaks where it quotes nobody. */
export interface MatrixArticle {
  /** Slug of the source. */
  slug: string;
  /** Slug of the actor. */
  outlet: string;
}

export const CELL_KINDS = ['asserts', 'denies', 'carries', 'silent'] as const;
export type CellKind = (typeof CELL_KINDS)[number];

export interface Cell {
  /**
   * `asserts`, `denies`: in its own voice. `carries`: it prints words on the claim and takes neither side itself.
   * `silent`: it prints nothing on it.
   */
  kind: CellKind;
  /** Whether its own voice only passes on what others say, without naming them. */
  secondHand: boolean;
  /** The other stances that it prints, in the order asserts, denies, withdraws, withholds; its own among them where it takes neither side. */
  carried: Stance[];
}

/**
 * What an article does with a claim. An own voice that says both, or takes its word back, takes neither side: what it
 * says is then carried like the rest.
 */
export function cellOf(words: readonly CarriedWord[], { slug, outlet }: MatrixArticle): Cell {
  const printed = words.filter(({ sources }) => sources.includes(slug));
  const own = printed.filter(({ actor, stance }) => actor === outlet && stance !== 'withholds');
  const [taken, ...more] = new Set(own.map(({ stance }) => stance));
  const takesSide = more.length === 0 && (taken === 'asserts' || taken === 'denies');
  const kind = takesSide ? taken : printed.length > 0 ? 'carries' : 'silent';
  const carried = stances.options.filter((each) => each !== kind && printed.some(({ stance }) => stance === each));
  return { kind, secondHand: takesSide && own.every(({ basis }) => basis === 'second-hand'), carried };
}

/** How many cells are of each kind. */
export function totalsOf(cells: readonly Cell[]): Record<CellKind, number> {
  const count = (wanted: CellKind): number => cells.filter(({ kind }) => kind === wanted).length;
  return { asserts: count('asserts'), denies: count('denies'), carries: count('carries'), silent: count('silent') };
}
