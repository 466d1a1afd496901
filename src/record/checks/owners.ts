/** Readers ask first who owns an outlet. The entry of an outlet whose article is a source says so; no other entry does. */
import { overlap, toDays } from '../../core/edtf.ts';
import { problemAt, type Entries, type Report } from '../entries.ts';

/** Reports an owner of what is no outlet, one of another time than its article, and an outlet of a source without one. */
export function checkOwners({ sound }: Entries, report: Report): void {
  const sources = [...sound.sources.values()];
  const outlets = new Set(sources.map(({ data }) => data.outlet));
  for (const actor of sound.actors.values()) {
    const { kind, owner } = actor.data;
    if (owner !== undefined && kind !== 'outlet') {
      const message = `owner stands in an entry of kind "${kind}", expected it of an outlet alone: take it out, or correct the kind`;
      report(problemAt(actor, ['owner'], 'owner-unexpected', message));
    }
    const { of } = owner ?? {};
    const another = sources.find(
      ({ data }) => of !== undefined && data.outlet === actor.slug && !overlap(toDays(of), toDays(data.issued)),
    );
    if (another !== undefined) {
      const message = `of is "${String(of)}", and ${another.slug} appeared on ${another.data.issued}, expected a time that holds that day: say who owned the outlet then`;
      report(problemAt(actor, ['owner', 'of'], 'owner-other-time', message));
    }
    if (owner === undefined && kind === 'outlet' && outlets.has(actor.slug)) {
      const message =
        'owner is missing of an outlet whose article is a source, expected who owned it then, with a public page that says so: add owner: { name, of, says, read }';
      report(problemAt(actor, [], 'owner-missing', message));
    }
  }
}
