import type { ActorEntry, PlaceEntry, SourceEntry, StatementEntry } from '../record/types.ts';

/**
 * The entries that a claim refers to, as far as its page needs them, by slug. The record has them as they are now, and a
 * recorded version as they were.
 */
export interface Names {
  statement: (slug: string) => Pick<StatementEntry, 'slug' | 'actor' | 'channel'> & { made: { on: string } };
  actor: (slug: string) => Pick<ActorEntry, 'slug' | 'name' | 'kind' | 'side'>;
  place: (slug: string) => Pick<PlaceEntry, 'slug' | 'name'>;
  /** A version does not record where an article lies. */
  source: (slug: string) => Pick<SourceEntry, 'slug' | 'label' | 'outlet' | 'language' | 'URL' | 'archive'>;
}

/** An actor's name inside a sentence: "a Taliban commander", where the name is a description of an unnamed voice. */
export function nameInSentence({ name, kind }: Pick<ActorEntry, 'name' | 'kind'>): string {
  return kind === 'unnamed'
    ? name.replace(/^(?:An?|One|Several|The|Uncredited)\b/, (word) => word.toLowerCase())
    : name;
}
