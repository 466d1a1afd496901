/** How many voices really stand behind each side of a claim. */
import type { Stance } from './schema/claim.ts';
import type { Side } from './schema/common.ts';

/** How many sources, statements, actors and sides take one stance. */
export interface StanceOrigins {
  stance: Stance;
  sources: string[];
  statements: string[];
  actors: string[];
  sides: Side[];
}

/** One statement that reached readers through more than one article, or through somebody in between. */
export interface Relay {
  statement: string;
  /** Who carries it, and through whom where that is known. */
  carriers: { source: string; via?: string; note?: string }[];
}

export interface Origins {
  /** One for each stance that is taken, in the order asserts, denies, withdraws, withholds. */
  byStance: StanceOrigins[];
  relays: Relay[];
}
