/** Ids and slugs, present and former, each belong to one entry. */
import { duplicateId, duplicateSlug } from '../../core/rules/index.ts';
import type { Entries } from '../entries.ts';
import type { Report } from '../message.ts';
import { CONTENT_KINDS, RESERVED_SLUGS, type ContentKind } from '../kinds.ts';
import { selectTexts } from '../reading/select.ts';

/** Reports ids that two claims have, and former slugs that something else answers to. */
export function checkNames(entries: Entries, report: Report): void {
  checkIds(entries, report);
  for (const kind of CONTENT_KINDS) checkFormerSlugs(kind, entries, report);
}

function checkIds({ sound }: Entries, report: Report): void {
  const owners = new Map<string, string>();
  for (const claim of sound.claims.values()) {
    const owner = owners.get(claim.data.id);
    if (owner === undefined) owners.set(claim.data.id, claim.path);
    else report(claim.located.message(duplicateId.tell(['id'], claim.data.id, owner)));
  }
}

function checkFormerSlugs(kind: ContentKind, { sound, known }: Entries, report: Report): void {
  const formerOwners = new Map<string, string>();
  for (const entry of sound[kind].values()) {
    for (const { path, value } of selectTexts(entry.data, 'formerly.*')) {
      const owner = known[kind].has(value) ? `${kind}/${value}` : formerOwners.get(value);
      if (owner !== undefined) report(entry.located.message(duplicateSlug.owned(path, value, owner)));
      else if (RESERVED_SLUGS.has(value)) report(entry.located.message(duplicateSlug.taken(path, value)));
      else formerOwners.set(value, `${kind}/${entry.slug}`);
    }
  }
}
