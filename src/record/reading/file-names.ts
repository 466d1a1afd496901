/** What a file's name says of it. */
import { slug as slugSchema } from '../../core/schema/common.ts';
import { extensionOf, NOUNS, RESERVED_SLUGS, type Kind } from '../kinds.ts';

/** What a file is by its name. */
export interface NamedFile {
  slug: string;
  /** `<slug>.fingerprint.json` of a source. */
  fingerprint: boolean;
}

/** What a file in the folder of a kind is, or why its name cannot be. */
export function readName(kind: Kind, name: string): NamedFile | { message: string; rule: string } {
  const extension = extensionOf(kind);
  const fingerprint = kind === 'sources' && name.endsWith(FINGERPRINT);
  if (!fingerprint && !name.endsWith(extension)) {
    const message = `"${name}" is no entry, expected the file of ${NOUNS[kind]} to end in ${extension}: rename it, or move it out of the content`;
    return { message, rule: 'unknown-file' };
  }
  const slug = name.slice(0, -(fingerprint ? FINGERPRINT : extension).length);
  if (!slugSchema.safeParse(slug).success) {
    const message = `"${slug}" is no slug, expected at most 80 lower-case letters a to z, digits and single hyphens: rename the file`;
    return { message, rule: 'file-name' };
  }
  if (RESERVED_SLUGS.has(slug)) {
    const message = `"${slug}" is an address that the site needs for itself, expected another slug: rename the file`;
    return { message, rule: 'file-name' };
  }
  return { slug, fingerprint };
}

const FINGERPRINT = '.fingerprint.json';
