/** The record while somebody writes it: what of it can be shown, whatever is wrong elsewhere. */
import { assemble, type RecordParts } from './assemble.ts';
import { REFERENCES } from './checks/references.ts';
import type { Entry } from './entries.ts';
import type { ContentKind } from './kinds.ts';
import { readParts } from './read.ts';
import type { ContentFile, ContentFiles } from './reading/files.ts';
import { selectTexts } from './reading/select.ts';
import type { TheRecord } from './types.ts';

/** How often what rests on something that cannot be shown is looked for: a claim rests on a statement, on an actor, on another. */
const MOST_ROUNDS = 8;

/** A record as far as it can be shown, and the texts of which it is made, by their paths. */
export interface Draft {
  record: TheRecord;
  texts: ReadonlyMap<string, string>;
}

/**
 * Leaves out the entries that cannot be read, and what rests on them; of one that could be read before, its last text that
 * could takes its place. An entry with a mistake that leaves it readable is shown as it is: a claim with another verdict
 * than its own, or with too short an account.
 * @param before texts that could be read, by their paths
 * @param read what was read of the files, where they have been read
 * @returns `undefined` where nothing says what the record is
 */
export function draftOf(
  files: ContentFiles,
  before: ReadonlyMap<string, string> = new Map(),
  read?: RecordParts,
): Draft | undefined {
  let entries = files.entries;
  const tried = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const parts = round === 0 && read !== undefined ? read : readParts({ ...files, entries }, () => undefined);
    const { manifest } = parts.entries;
    if (manifest === undefined) return undefined;
    const unfit = new Set(entries.filter((file) => !canBeShown(file, parts)).map(({ path }) => path));
    if (unfit.size === 0) {
      return { record: withoutLost(assemble(parts, manifest.data)), texts: textsOf({ ...files, entries }) };
    }
    entries = entries.flatMap((file) => {
      const { path } = file;
      if (!unfit.has(path)) return [file];
      const text = before.get(path);
      if (text === undefined || tried.has(path)) return [];
      tried.add(path);
      return [{ ...file, text }];
    });
  }
  return undefined;
}

/** The texts of the entries and of the manifest, by their paths. */
export function textsOf({ manifest, entries }: ContentFiles): Map<string, string> {
  return new Map([manifest, ...entries].flatMap((file) => (file?.text === undefined ? [] : [[file.path, file.text]])));
}

function canBeShown({ kind, slug }: ContentFile, { entries, facts, claims, accounts }: RecordParts): boolean {
  const entry: Entry<ContentKind> | undefined = entries.sound[kind].get(slug);
  if (entry === undefined) return false;
  if (kind === 'claims' && !claims.some((claim) => claim.slug === slug)) return false;
  if (kind === 'statements' && !facts.voices.has(slug)) return false;
  if (kind === 'sources' && !accounts.has(slug)) return false;
  return Object.entries(REFERENCES[kind]).every(
    ([pattern, target]) =>
      // What claims say of each other is taken out where the other is not there.
      target === 'claims' || selectTexts(entry.data, pattern).every(({ value }) => entries.sound[target].has(value)),
  );
}

/** Without what leads to claims that are not shown. */
function withoutLost(record: TheRecord): TheRecord {
  const slugs = new Set(record.claims.map(({ slug }) => slug));
  const ids = new Set(record.claims.map(({ id }) => id));
  const there = (slug: string): boolean => slugs.has(slug);
  return {
    ...record,
    manifest: { ...record.manifest, lead: record.manifest.lead.filter((id) => ids.has(id)) },
    claims: record.claims.map((claim) => ({
      ...claim,
      opposes: claim.opposes.filter(there),
      related: claim.related.filter(there),
      tension: claim.tension.filter((other) => there(other.claim)),
    })),
  };
}
