/** Ids and slugs, present and former, each belong to one entry. */
import { problemAt, type Entries, type Report } from '../entries.ts';
import { KINDS, RESERVED_SLUGS, type Kind } from '../kinds.ts';
import { selectTexts } from '../reading/select.ts';

/** Reports ids that two claims have, and former slugs that something else answers to. */
export function checkNames(entries: Entries, report: Report): void {
  checkIds(entries, report);
  for (const kind of KINDS) checkFormerSlugs(kind, entries, report);
}

function checkIds({ sound }: Entries, report: Report): void {
  const owners = new Map<string, string>();
  for (const claim of sound.claims.values()) {
    const owner = owners.get(claim.data.id);
    if (owner === undefined) owners.set(claim.data.id, claim.path);
    else {
      const message = `id is "${claim.data.id}", which ${owner} has, expected an id of its own: give the next free number`;
      report(problemAt(claim, ['id'], 'duplicate-id', message));
    }
  }
}

function checkFormerSlugs(kind: Kind, { sound, known }: Entries, report: Report): void {
  const formerOwners = new Map<string, string>();
  for (const entry of sound[kind].values()) {
    for (const { path, value } of selectTexts(entry.data, 'formerly.*')) {
      const owner = known[kind].has(value) ? `${kind}/${value}` : formerOwners.get(value);
      if (owner !== undefined) {
        const message = `formerly is "${value}", which is the address of ${owner}, expected a slug that nothing else answers to: take it out here or there`;
        report(problemAt(entry, path, 'duplicate-slug', message));
      } else if (RESERVED_SLUGS.has(value)) {
        const message = `formerly is "${value}", an address that the site needs for itself, expected another slug: take it out`;
        report(problemAt(entry, path, 'duplicate-slug', message));
      } else formerOwners.set(value, `${kind}/${entry.slug}`);
    }
  }
}
