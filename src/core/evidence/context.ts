/** What the checks need to know from outside the claim. */
import type { Side } from '../sides.ts';
import type { ArithmeticResult } from '../verdict/types.ts';

export interface StatementFacts {
  /** Slug of the actor. */
  actor: string;
  /** The side that the actor was on when he made it. */
  side: Side;
  /** When it was made (EDTF). */
  made: string;
  /** When the earliest source that carries it was published (EDTF). */
  published: string;
  /** Slugs of the sources that carry it. */
  sources: readonly string[];
}

export interface EvidenceContext {
  /** By slug. */
  statements: ReadonlyMap<string, StatementFacts>;
  /** What the claim's calculation came to; left out where it has none, or none that could be worked out. */
  arithmetic?: ArithmeticResult | undefined;
}
