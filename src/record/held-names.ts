/** The names that the record holds: a loaded word in one of them is what somebody or some place is called. */
import { isNamed } from './facts.ts';
import type { Entries } from './entries.ts';

/**
 * Names and spellings of actors and places, of two words or more: a single word (Terrorists) is a label, whoever bears
 * it. An unnamed voice has a description of ours, and no name.
 */
export function heldNames({ sound }: Entries): string[] {
  const named = [
    ...[...sound.actors.values()].map(({ data }) => data).filter(isNamed),
    ...[...sound.places.values()].map(({ data }) => data),
  ];
  const names = named.flatMap(({ name, spellings = [] }) => [name, ...spellings.map(({ text }) => text)]);
  return [...new Set(names)].filter((name) => /\S\s+\S/.test(name));
}
