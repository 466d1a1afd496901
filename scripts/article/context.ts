/** The record as a dialogue needs it: its entries, what it lists, and somebody who answers. */
import { comparedClaim, type ComparedClaim } from '../../src/core/desk/near.ts';
import { shownPath } from '../../src/record/content-folder.ts';
import { readEntries, type Entries } from '../../src/record/entries.ts';
import { MANIFEST } from '../../src/record/manifest.ts';
import { keepUnchanged, readFiles, type ContentFiles } from '../../src/record/reading/files.ts';
import type { Accounted } from '../account/accounted.ts';
import type { Desk } from '../cli/ask.ts';
import { InputError } from '../cli/command.ts';
import { FileChanges } from '../edit/changes.ts';
import { withChanges } from '../edit/overlay.ts';

/** What every part of the dialogue is handed. */
export interface Dialogue {
  folder: string;
  /** `YYYY-MM-DD` */
  today: string;
  desk: Desk;
  files: ContentFiles;
  entries: Entries;
  /** The claims that stand, with their words. */
  claims: readonly ComparedClaim[];
  /** What is to be written once the part is finished. */
  changes: FileChanges;
}

/** What was read of the record last: a file that is as it was is not parsed anew. */
export interface LastRead {
  files?: ContentFiles;
  /** What was found of a source in these files. */
  accounted?: { source: string; files: ContentFiles; found: Accounted };
}

/**
 * Reads the record as it is now, with nothing to write yet.
 * @param last is told what was read
 * @throws InputError where the manifest does not say what a record has to say
 */
export async function openContext(folder: string, today: string, desk: Desk, last: LastRead): Promise<Dialogue> {
  const files = keepUnchanged(await readFiles(folder, shownPath(folder), () => undefined), last.files);
  last.files = files;
  return contextOf({ folder, today, desk, files, changes: new FileChanges() });
}

function contextOf(given: Omit<Dialogue, 'entries' | 'claims'>): Dialogue {
  const entries = readEntries(given.files, () => undefined);
  if (entries.manifest === undefined) throw new InputError(`${MANIFEST} has problems. See npm run check.`);
  const claims = [...entries.sound.claims.values()].filter(({ data }) => data.withdrawn === undefined);
  return { ...given, entries, claims: claims.map(({ slug, data, body }) => comparedClaim(slug, data.title, body)) };
}

/** The record as it will be, once the part has written what it has come to so far. */
export function asChanged(context: Dialogue): Dialogue {
  const { folder, today, desk, changes } = context;
  return contextOf({ folder, today, desk, changes, files: withOwnChanges(context) });
}

/** The same, with what the part is about to write. */
export function withOwnChanges(context: Dialogue): ContentFiles {
  return withChanges(context.files, context.changes.list(), context.folder);
}
