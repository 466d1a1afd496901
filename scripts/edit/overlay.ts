/** The content as it would be, were some changes written. */
import { relative, sep } from 'node:path';
import { shownPath } from '../../src/record/content-folder.ts';
import { readFileName } from '../../src/record/reading/file-names.ts';
import { MAP_FOLDER, type ContentFile, type ContentFiles } from '../../src/record/reading/files.ts';
import { CONTENT_KINDS } from '../../src/record/kinds.ts';
import { PAGES_FOLDER } from '../../src/record/text-pages/files.ts';
import type { FileChange } from './changes.ts';

/**
 * Puts changed entries, fingerprints, pages and files of the map in the place of those that were read.
 * @param folder the record's folder, in which all changes are
 */
export function withChanges(files: ContentFiles, changes: readonly FileChange[], folder: string): ContentFiles {
  const result = {
    ...files,
    entries: [...files.entries],
    fingerprints: [...files.fingerprints],
    pages: [...files.pages],
  };
  for (const { path, after: text } of changes) {
    const [place, name = ''] = relative(folder, path).split(sep);
    const kind = CONTENT_KINDS.find((known) => known === place);
    const shown = shownPath(path);
    if (place === PAGES_FOLDER) put(result.pages, { slug: name.replace(/\.mdx$/, ''), path: shown, text });
    if (place === MAP_FOLDER && text !== undefined && result.manifest !== undefined) {
      const mapFiles = new Map(result.manifest.mapFiles).set(`${place}/${name}`, Buffer.from(text));
      result.manifest = { ...result.manifest, mapFiles };
    }
    const named = kind === undefined ? undefined : readFileName(kind, name).value;
    if (kind === undefined || named === undefined) continue;
    const file: ContentFile = { kind, slug: named.slug, path: shown, text };
    put(named.fingerprint ? result.fingerprints : result.entries, file);
  }
  return result;
}

function put<T extends { path: string; text: string | undefined }>(list: T[], file: T): void {
  const at = list.findIndex(({ path }) => path === file.path);
  if (file.text === undefined) {
    if (at !== -1) list.splice(at, 1);
  } else if (at === -1) list.push(file);
  else list[at] = file;
}
