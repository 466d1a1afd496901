/** A description of an unnamed voice loses its capital inside a sentence. One that begins with a name has to say how it stands there. */
import { capitalisedIn } from '../../core/capitals.ts';
import { inSentence as inSentenceRule } from '../../core/rules/index.ts';
import type { Entries } from '../entries.ts';
import type { Report } from '../message.ts';
import { isNamed } from '../facts.ts';

/** Reports descriptions that begin with the name of a place or of somebody, or with a word made of it, and leave it at that. */
export function checkInSentence({ sound, manifest }: Entries, report: Report): void {
  if (manifest === undefined) return;
  const actors = [...sound.actors.values()];
  const names = [
    ...actors.map(({ data }) => data).filter(isNamed),
    ...[...sound.places.values()].map(({ data }) => data),
  ]
    .flatMap(({ name, spellings = [] }) => [name, ...spellings.map(({ text }) => text)])
    .flatMap(capitalisedIn);
  // A side has its words in the manifest: with a capital there, it keeps it everywhere.
  const sides = manifest.data.sides.flatMap((side) => [...capitalisedIn(side.name), ...capitalisedIn(side.inSentence)]);
  for (const actor of actors) {
    const { name, kind, inSentence } = actor.data;
    const [first] = capitalisedIn(name);
    if (kind !== 'unnamed' || inSentence !== undefined || first === undefined || !name.startsWith(first)) continue;
    if (sides.some((side) => first.startsWith(side))) continue;
    const alike = names.find((other) => first.startsWith(other) || other.startsWith(first));
    if (alike === undefined) continue;
    report(actor.located.message(inSentenceRule.tell(['name'], name, alike)));
  }
}
