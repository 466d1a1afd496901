/** Records claims as they are now, as new versions. */
import type { VFileMessage } from 'vfile-message';
import type { Version } from '../../src/core/schema/version.ts';
import { jsonText } from '../../src/exports/json.ts';
import { readEntries } from '../../src/record/entries.ts';
import type { ContentFiles } from '../../src/record/reading/files.ts';
import { lookUp } from '../../src/record/look-up.ts';
import { readContent } from '../../src/record/read.ts';
import type { TheRecord } from '../../src/record/types.ts';
import type { VersionFile } from '../../src/record/versions/files.ts';
import { versionOf } from '../../src/record/versions/resolve.ts';
import { withRevision } from './front-matter.ts';

/** What is to be recorded. */
export interface Request {
  /** Slugs of claims. */
  slugs: readonly string[];
  /** What changed and why. Not needed where the newest revision stands in the file already and was never recorded. */
  what: string | undefined;
  /** The day of the new revisions, `YYYY-MM-DD`. */
  on: string;
}

export interface Revised {
  /** The claims' files with a revision more. */
  claims: { slug: string; text: string }[];
  /** What to write to `versions/<id>/<version>.json`. */
  versions: Version[];
  /** Claims that are still not as they were recorded. */
  left: VFileMessage[];
}

/**
 * The new versions, and the claims' files with their revisions. Nothing is written.
 * @param files the content, which has been read without problems
 * @returns the problems, where a claim with its new revision has any: then nothing may be written
 */
export function revise(files: ContentFiles, record: TheRecord, { slugs, what, on }: Request): Revised | VFileMessage[] {
  const claims = files.entries.flatMap(({ kind, slug, text }) => {
    const claim =
      kind === 'claims' && slugs.includes(slug) ? record.claims.find((each) => each.slug === slug) : undefined;
    if (claim === undefined || text === undefined || what === undefined) return [];
    if (claim.revisions.length > newestOf(record, claim.id)) return [];
    return [{ slug, text: withRevision(text, { version: claim.version + 1, on, what }) }];
  });
  const texts = new Map(claims.map(({ slug, text }) => [slug, text]));
  const entries = files.entries.map((file) =>
    file.kind === 'claims' ? { ...file, text: texts.get(file.slug) ?? file.text } : file,
  );
  const revised = readContent({ ...files, entries });
  if (revised.record === undefined) return revised.problems;
  const site = lookUp(revised.record);
  const versions = slugs.map((slug) => {
    const claim = site.claim(slug);
    return versionOf(
      claim,
      site,
      record.versions.findLast(({ id }) => id === claim.id),
    );
  });
  return { claims, versions, left: left(revised.unrecorded, files, slugs) };
}

/**
 * The content without the newest versions of claims that nobody can have cited: they are recorded again in their place.
 * @param published the versions that were published, as `<id>/<number>`; where nobody can tell, all of them
 * @param slugs of the claims that are meant; all where it is left out
 */
export function withoutUnpublished(
  files: ContentFiles,
  published: ReadonlySet<string> | undefined,
  slugs?: readonly string[],
): ContentFiles {
  if (published === undefined) return files;
  const { claims } = readEntries(files, () => undefined).sound;
  const meant = new Set(
    [...claims.values()].filter(({ slug }) => slugs?.includes(slug) ?? true).map(({ data }) => data.id),
  );
  const isNewest = ({ id, number }: VersionFile): boolean =>
    files.versions.every((other) => other.id !== id || other.number <= number);
  const goes = (file: VersionFile): boolean =>
    meant.has(file.id) && isNewest(file) && !published.has(`${file.id}/${String(file.number)}`);
  return { ...files, versions: files.versions.filter((file) => !goes(file)) };
}

/** Whether a version stands in its file already, as it would be written. */
export function isOnFile(version: Version, { versions }: ContentFiles): boolean {
  const file = versions.find(({ id, number }) => id === version.id && number === version.version);
  return file?.text === jsonText(version);
}

/** The number of the newest recorded version of a claim, 0 where there is none. */
export function newestOf(record: TheRecord, id: string): number {
  return record.versions.findLast((version) => version.id === id)?.version ?? 0;
}

function left(unrecorded: readonly VFileMessage[], files: ContentFiles, slugs: readonly string[]): VFileMessage[] {
  const done = new Set(
    files.entries.filter(({ kind, slug }) => kind === 'claims' && slugs.includes(slug)).map(({ path }) => path),
  );
  return unrecorded.filter(({ file = '' }) => !done.has(file));
}
