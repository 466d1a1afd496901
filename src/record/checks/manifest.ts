/** What the manifest and the entries say of each other. */
import { alike } from '../../core/language/folded.ts';
import { sideAndActor, unknownReference } from '../../core/rules/index.ts';
import type { Entries } from '../entries.ts';
import type { Report } from '../message.ts';
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
    report(manifest.located.message(unknownReference.lead(['lead', i], id, advice)));
  }
  for (const [i, { id }] of manifest.data.sides.entries()) {
    if (known.actors.has(id)) report(manifest.located.message(sideAndActor.ofId(['sides', i, 'id'], id)));
  }
  for (const { path, data: actor } of sound.actors.values()) {
    if (actor.withdrawn !== undefined) continue;
    const own = typeof actor.side === 'string' ? [actor.side] : actor.side.map(({ side }) => side);
    for (const [i, side] of manifest.data.sides.entries()) {
      const field = (['name', 'inSentence'] as const).find((each) => alike(side[each]) === alike(actor.name));
      if (field === undefined || own.every((id) => id === side.id)) continue;
      report(manifest.located.message(sideAndActor.name(['sides', i, field], side[field], path)));
    }
  }
}
