import { capitalisedIn } from '../core/capitals.ts';
import type { Manifest } from '../core/schema/manifest.ts';
import type { ActorEntry, PlaceEntry, SourceEntry, StatementEntry } from '../record/types.ts';

/**
 * The entries that a claim refers to, as far as its page needs them, by slug. The record has them as they are now, and a
 * recorded version as they were.
 */
export interface Names {
  /** What the record is now, for a version too: its sides and topics. */
  manifest: Manifest;
  statement: (slug: string) => Pick<StatementEntry, 'slug' | 'actor' | 'channel'> & { made: { on: string } };
  actor: (slug: string) => Pick<ActorEntry, 'slug' | 'name' | 'kind' | 'side' | 'inSentence'>;
  place: (slug: string) => Pick<PlaceEntry, 'slug' | 'name'>;
  /** A version does not record where an article lies. */
  source: (slug: string) => Pick<SourceEntry, 'slug' | 'label' | 'outlet' | 'language' | 'URL' | 'captures'>;
}

type NamedActor = Pick<ActorEntry, 'name' | 'kind' | 'inSentence'>;

/**
 * An actor's name inside a sentence, as its entry says; where it says nothing, by its kind. An organisation of several
 * words has the article ("the Red Crescent", "UNICEF"). The description of an unnamed voice has no capital, unless it
 * begins with a name: "a lowland commander", "witnesses at the mill". All others are names as they stand.
 */
export function nameInSentence({ name, kind, inSentence }: NamedActor, { sides }: Pick<Manifest, 'sides'>): string {
  if (inSentence !== undefined) return inSentence;
  if (kind === 'organisation') return /\s/.test(name) ? `the ${name.replace(/^The /, '')}` : name;
  return kind === 'unnamed' && !beginsWithName(name, sides) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** What stands between a name and its verb: a name that goes on behind a comma ends with another, "a miller, on the flood,". */
export function pauseAfter(name: string): '' | ',' {
  return name.includes(',') ? ',' : '';
}

/** Whether the first word has a capital inside, or is that of a side which keeps it in a sentence: "ILO", "Harbour's". */
function beginsWithName(description: string, sides: Manifest['sides']): boolean {
  const first = /^\S+/.exec(description)?.[0] ?? '';
  return (
    /.\p{Lu}/u.test(first) ||
    sides.some(({ inSentence }) => capitalisedIn(inSentence).some((name) => first.startsWith(name)))
  );
}

/** Who made statements, as a sentence names them: each voice once, with the first of its statements. */
export function speakersOf(
  statements: readonly string[],
  names: Pick<Names, 'manifest' | 'actor' | 'statement'>,
): { statement: string; name: string }[] {
  const bySpeaker = Map.groupBy(statements, (slug) => names.statement(slug).actor);
  return [...bySpeaker].map(([actor, [statement = '']]) => ({
    statement,
    name: nameInSentence(names.actor(actor), names.manifest),
  }));
}
