/** Readers ask first who owns an outlet. The entry of an outlet whose article is a source says so; no other entry does. */
import { overlap } from '../../core/days.ts';
import { toDays } from '../../core/edtf.ts';
import { ownerMissing, ownerOtherTime, ownerUnexpected } from '../../core/rules/index.ts';
import type { Entries } from '../entries.ts';
import type { Report } from '../message.ts';

/** Reports an owner of what is no outlet, one of another time than its article, and an outlet of a source without one. */
export function checkOwners({ sound }: Entries, report: Report): void {
  const sources = [...sound.sources.values()];
  const outlets = new Set(sources.map(({ data }) => data.outlet));
  for (const actor of sound.actors.values()) {
    const { kind, owner } = actor.data;
    if (owner !== undefined && kind !== 'outlet') report(actor.located.message(ownerUnexpected.tell(['owner'], kind)));
    const { of } = owner ?? {};
    const another = sources.find(
      ({ data }) => of !== undefined && data.outlet === actor.slug && !overlap(toDays(of), toDays(data.issued)),
    );
    if (another !== undefined)
      report(
        actor.located.message(ownerOtherTime.tell(['owner', 'of'], String(of), another.slug, another.data.issued)),
      );
    if (owner === undefined && kind === 'outlet' && outlets.has(actor.slug))
      report(actor.located.message(ownerMissing.tell([])));
  }
}
