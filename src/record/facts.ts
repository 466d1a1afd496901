/** What the rules ask about the entries that a claim refers to. */
import type { LocatedPlace } from '../core/calculation/great-circle.ts';
import type { StatementFacts } from '../core/evidence.ts';
import type { Actor } from '../core/schema/actor.ts';
import { sideWhen } from '../core/sides-in-time.ts';
import type { Statement } from '../core/schema/statement.ts';
import type { Entries } from './entries.ts';
import { publishedOf } from './checks/statements.ts';

/** A statement with its author. */
export interface StatementVoice extends StatementFacts {
  /** A person by name, or the organisation itself. */
  named: boolean;
  carriers: Statement['carriedBy'];
  /** How many statements it is known to have come after, one after another. */
  follows: number;
}

export interface Facts {
  /** By the statement's slug: those whose author and sources are sound, too, and whose side is known. */
  voices: ReadonlyMap<string, StatementVoice>;
  places: ReadonlyMap<string, LocatedPlace>;
}

/** Whether somebody can be held to it: a person by name, an outlet, an organisation. */
export function isNamed({ kind }: Pick<Actor, 'kind'>): boolean {
  return kind !== 'unnamed';
}

export function gatherFacts(entries: Entries): Facts {
  const { sound } = entries;
  const voices = new Map<string, StatementVoice>();
  for (const [slug, statement] of sound.statements) {
    const { actor: actorSlug, made, carriedBy } = statement.data;
    const actor = sound.actors.get(actorSlug)?.data;
    const published = publishedOf(statement, entries);
    if (actor === undefined || published === undefined) continue;
    const side = sideWhen(actor.side, made.on);
    // Told by the check of sides.
    if (side === undefined) continue;
    const sources = carriedBy.map(({ source }) => source);
    voices.set(slug, {
      actor: actorSlug,
      side,
      named: isNamed(actor),
      made: made.on,
      published,
      sources,
      carriers: carriedBy,
      follows: followedBy(slug, entries).length,
    });
  }
  return {
    voices,
    places: new Map(Array.from(sound.places, ([slug, { data }]) => [slug, data])),
  };
}

/** The statements that it is known to have come after (`made.after`), the nearest first. A circle is gone through once. */
function followedBy(slug: string, { sound }: Entries): string[] {
  const way: string[] = [];
  const before = (one: string): string | undefined => sound.statements.get(one)?.data.made.after;
  for (let step = before(slug); step !== undefined && step !== slug && !way.includes(step); step = before(step))
    way.push(step);
  return way;
}
