import type { Manifest } from '../domain/schema/manifest.ts';
import type { ActorEntry, PlaceEntry, SourceEntry, StatementEntry } from '../record/types.ts';

/**
 * The entries that a claim refers to, as far as its page needs them, by slug. The record has them as they are now, and a
 * recorded version as they were.
 */
export interface Names {
  /** What the record is now, for a version too: its sides and topics. */
  manifest: Manifest;
  statement: (slug: string) => Pick<StatementEntry, 'slug' | 'actor' | 'channel'> & { made: { on: string } };
  actor: (slug: string) => Pick<ActorEntry, 'slug' | 'name' | 'kind' | 'side'>;
  place: (slug: string) => Pick<PlaceEntry, 'slug' | 'name'>;
  /** A version does not record where an article lies. */
  source: (slug: string) => Pick<SourceEntry, 'slug' | 'label' | 'outlet' | 'language' | 'URL' | 'archive'>;
}

/**
 * An actor's name inside a sentence: "a Taliban commander", where the name is a description of an unnamed voice;
 * "the United Nations", as organisations have the article.
 */
export function nameInSentence({ name, kind }: Pick<ActorEntry, 'name' | 'kind'>): string {
  if (kind === 'organisation') return `the ${name.replace(/^The /, '')}`;
  return kind === 'unnamed'
    ? name.replace(/^(?:An?|One|Several|The|Uncredited|Resistance)\b/, (word) => word.toLowerCase())
    : name;
}

/** Who made statements, as a sentence names them: each voice once, with the first of its statements. */
export function speakersOf(
  statements: readonly string[],
  names: Pick<Names, 'actor' | 'statement'>,
): { statement: string; name: string }[] {
  const bySpeaker = Map.groupBy(statements, (slug) => names.statement(slug).actor);
  return [...bySpeaker].map(([actor, [statement = '']]) => ({ statement, name: nameInSentence(names.actor(actor)) }));
}
