/** How many voices really stand behind each side of a claim. */
import { eachOnceSorted } from './each-once.ts';
import { stance as stances, type Stance } from './schema/claim.ts';
import type { Side } from './sides.ts';

/** One statement's stance on a claim, with the articles that carry it. */
export interface OriginEvidence {
  /** Slug of the statement. */
  statement: string;
  /** Slug of the actor. */
  actor: string;
  side: Side;
  stance: Stance;
  carriers: readonly Carrier[];
}

/** An article that carries a statement. */
export interface Carrier {
  /** Slug of the source. */
  source: string;
  /** Slug of the actor through whom the source has it, where that is known. */
  via?: string | undefined;
  /** How this relay differs from another, for the reader. */
  note?: string | undefined;
}

/** The sources, statements, actors and sides that take one stance: slugs, each once, sorted. */
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
  /** Who carries it, and through whom where that is known: in the order given. */
  carriers: Carrier[];
}

export interface Origins {
  /** One for each stance that is taken, in the order asserts, denies, withdraws, withholds. */
  byStance: StanceOrigins[];
  /** Sorted by statement. */
  relays: Relay[];
}

/** Counts what stands behind each stance: two articles that relay one statement are two sources, one statement, one actor. */
export function originsOf(evidence: readonly OriginEvidence[]): Origins {
  const byStance = stances.options.flatMap((stance) => {
    const taken = evidence.filter((each) => each.stance === stance);
    if (taken.length === 0) return [];
    return [
      {
        stance,
        sources: eachOnceSorted(taken.flatMap(({ carriers }) => carriers.map(({ source }) => source))),
        statements: eachOnceSorted(taken.map(({ statement }) => statement)),
        actors: eachOnceSorted(taken.map(({ actor }) => actor)),
        sides: eachOnceSorted(taken.map(({ side }) => side)),
      },
    ];
  });
  const relays = new Map(
    evidence
      .filter(({ carriers }) => carriers.length > 1 || carriers.some(({ via }) => via !== undefined))
      .map(({ statement, carriers }) => [statement, { statement, carriers: [...carriers] }]),
  );
  return { byStance, relays: eachOnceSorted([...relays.keys()]).flatMap((statement) => relays.get(statement) ?? []) };
}
