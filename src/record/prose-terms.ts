/** What the record itself says about words of prose: its own loaded words, and the names in which such a word is only a name. */
import { isNamed } from './facts.ts';
import type { Entries } from './entries.ts';
import type { ProseTerms } from './own-prose.ts';

/**
 * Names and spellings of actors and places, of two words or more: a single word (Terrorists) is a label, whoever bears
 * it. An unnamed voice has a description of ours, and no name.
 */
export function proseTerms({ sound, terms }: Entries): ProseTerms {
  const named = [
    ...[...sound.actors.values()].map(({ data }) => data).filter(isNamed),
    ...[...sound.places.values()].map(({ data }) => data),
  ];
  const names = named.flatMap(({ name, spellings = [] }) => [name, ...spellings.map(({ text }) => text)]);
  return {
    names: [...new Set(names)].filter((name) => /\S\s+\S/.test(name)),
    loaded: terms.loadedWords ?? [],
  };
}
