/** What the manifest and the entries say of each other. */
import { alike } from '../../core/language/folded.ts';
import { problemAt, type Entries, type Report } from '../entries.ts';
import { advise } from '../reading/nearest.ts';

/** What the manifest says of the entries: the leading claims are there, and no actor is called as a side that is not its own. */
export function checkManifest(entries: Entries, report: Report): void {
  const { manifest, sound, known } = entries;
  if (manifest === undefined) return;
  const ids = Array.from(sound.claims.values(), ({ data }) => data.id);
  // A claim that is not sound may have the id.
  const allSound = known.claims.size === sound.claims.size;
  for (const [i, id] of manifest.data.lead.entries()) {
    if (ids.includes(id) || !allSound) continue;
    const advice = advise(id, ids, 'write the id of a claim');
    report(
      problemAt(
        manifest,
        ['lead', i],
        'unknown-reference',
        `lead is "${id}", and no claim has that id, expected one that there is: ${advice}`,
      ),
    );
  }
  for (const [i, { id }] of manifest.data.sides.entries()) {
    if (!known.actors.has(id)) continue;
    const message = `the side is called "${id}", and so is an actor (actors/${id}.yaml), expected two names, since a claim may hurt either: rename one`;
    report(problemAt(manifest, ['sides', i, 'id'], 'side-and-actor', message));
  }
  for (const { path, data: actor } of sound.actors.values()) {
    if (actor.withdrawn !== undefined) continue;
    const own = typeof actor.side === 'string' ? [actor.side] : actor.side.map(({ side }) => side);
    for (const [i, side] of manifest.data.sides.entries()) {
      const field = (['name', 'inSentence'] as const).find((each) => alike(side[each]) === alike(actor.name));
      if (field === undefined || own.every((id) => id === side.id)) continue;
      const message = `the side is called "${side[field]}", and so is an actor who is not of it (${path}), expected two names, so that a reader can tell them apart: rename one, or correct the actor's side`;
      report(problemAt(manifest, ['sides', i, field], 'side-and-actor', message));
    }
  }
}
