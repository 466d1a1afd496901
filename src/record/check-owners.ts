/** Readers ask first who owns an outlet. The entry of an outlet whose article is a source says so; no other entry does. */
import { problemAt, type Entries, type Report } from './entries.ts';

/** Reports an owner of what is no outlet, and an outlet of a source without its owner. */
export function checkOwners({ sound }: Entries, report: Report): void {
  const outlets = new Set([...sound.sources.values()].map(({ data }) => data.outlet));
  for (const actor of sound.actors.values()) {
    const { kind, owner } = actor.data;
    if (owner !== undefined && kind !== 'outlet') {
      const message = `owner stands in an entry of kind "${kind}", expected it of an outlet alone: take it out, or correct the kind`;
      report(problemAt(actor, ['owner'], 'owner-unexpected', message));
    }
    if (owner === undefined && kind === 'outlet' && outlets.has(actor.slug)) {
      const message =
        'owner is missing of an outlet whose article is a source, expected who owned it then, with a public page that says so: add owner: { name, of, says, read }';
      report(problemAt(actor, [], 'owner-missing', message));
    }
  }
}
