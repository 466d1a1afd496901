/** What a file's name says of it. */
import type { Result } from '../../core/finding.ts';
import { fileName, unknownFile } from '../../core/rules/index.ts';
import { slug as slugSchema } from '../../core/schema/common.ts';
import { STAMP } from '../stamps/files.ts';
import { extensionOf, KIND_NOUNS, RESERVED_SLUGS, type ContentKind } from '../kinds.ts';

/** What a file is by its name. */
export interface NamedFile {
  slug: string;
  /** `<slug>.fingerprint.json` of a source. */
  fingerprint: boolean;
  /** Of `<slug>.<authority>.tsr`, a time-stamp of a source. */
  authority?: string;
}

const FINGERPRINT = '.fingerprint.json';

/** What a file in the folder of a kind is, or why its name cannot be. */
export function readFileName(kind: ContentKind, name: string): Result<NamedFile> {
  if (kind === 'sources' && name.endsWith(STAMP)) return readStampName(name);
  const fingerprint = kind === 'sources' && name.endsWith(FINGERPRINT);
  const extension = fingerprint ? FINGERPRINT : extensionOf(kind);
  if (!name.endsWith(extension)) return { wrong: [unknownFile.entry([], name, KIND_NOUNS[kind], extension)] };
  const named = readSlug(name.slice(0, -extension.length), (slug) => RESERVED_SLUGS.has(slug));
  return named.wrong === undefined ? { value: { slug: named.value, fingerprint } } : named;
}

function readStampName(name: string): Result<NamedFile> {
  const [, source = '', authority = ''] = /^(.*)\.([^.]*)\.tsr$/.exec(name) ?? [];
  const [named, by] = [source, authority].map((slug) => readSlug(slug, () => false));
  return named?.value === undefined || by?.value === undefined
    ? { wrong: [unknownFile.stamp([], name)] }
    : { value: { slug: named.value, fingerprint: false, authority: by.value } };
}

/** The slug that a file is called by, or why it is none. @param isTaken whether the site needs an address for itself */
export function readSlug(slug: string, isTaken: (slug: string) => boolean): Result<string> {
  if (!slugSchema.safeParse(slug).success) return { wrong: [fileName.slug([], slug)] };
  return isTaken(slug) ? { wrong: [fileName.taken([], slug)] } : { value: slug };
}
