/** The links of the whole content that lead to one entry. */
import { join } from 'node:path';
import { REFERENCES } from '../../src/record/checks/references.ts';
import type { ContentFiles } from '../../src/record/reading/files.ts';
import { readEntries } from '../../src/record/entries.ts';
import { extensionOf, CONTENT_KINDS, CONTENT_SCHEMAS, type ContentKind } from '../../src/record/kinds.ts';
import { fieldAt } from '../../src/record/reading/schema-walk.ts';
import { selectTexts, type PathPattern } from '../../src/record/reading/select.ts';
import type { Path } from '../../src/record/reading/yaml.ts';
import { PAGES_FOLDER } from '../../src/record/text-pages/files.ts';
import type { FileChanges } from '../edit/changes.ts';
import { withoutItem, withText } from '../edit/yaml.ts';

/** An entry by its kind and slug. */
export interface Named {
  kind: ContentKind;
  slug: string;
}

/** The file of an entry. */
export function fileOf(folder: string, { kind, slug }: Named): string {
  return join(folder, kind, `${slug}${extensionOf(kind)}`);
}

/**
 * Lets every link to an entry lead to another slug: in fields, in accounts and pages, and in what is drawn on the map.
 * Where a list would name the new one twice, the old name goes.
 */
export function relink(
  files: ContentFiles,
  changes: FileChanges,
  folder: string,
  { kind, slug }: Named,
  to: string,
): void {
  const { sound } = readEntries(files, () => undefined);
  for (const from of CONTENT_KINDS) {
    for (const entry of sound[from].values()) {
      const path = fileOf(folder, { kind: from, slug: entry.slug });
      const text = changes.read(path);
      if (text === undefined) continue;
      let now = text;
      // From the last to the first, so that the places of those before stay as they are.
      for (const found of linksIn(from, kind, entry.data, slug).toReversed()) {
        const list = found.path.slice(0, -1);
        const at = found.path.at(-1);
        const isTwice =
          typeof at === 'number' &&
          selectTexts(entry.data, [...list.map(String), '*'].join('.')).some(({ value }) => value === to);
        now = isTwice ? withoutItem(now, list, at, isRequired(from, list)) : withText(now, found.path, to);
      }
      if (from === 'claims') now = relinkedProse(now, kind, slug, to);
      if (now !== text) changes.write(path, now);
    }
  }
  for (const page of files.pages) {
    const path = join(folder, PAGES_FOLDER, `${page.slug}.mdx`);
    const text = changes.read(path) ?? '';
    changes.write(path, relinkedProse(text, kind, slug, to));
  }
  for (const name of kind === 'places' ? (files.manifest?.mapFiles.keys() ?? []) : []) {
    if (!name.endsWith('.geojson')) continue;
    const path = join(folder, name);
    const drawn = changes.read(path) ?? '';
    changes.write(path, drawn.replace(new RegExp(`("place"\\s*:\\s*)"${slug}"`, 'g'), `$1"${to}"`));
  }
}

/** Every field of an entry that names another. */
function linksIn(from: ContentKind, kind: ContentKind, data: unknown, slug: string): { path: Path }[] {
  const patterns: PathPattern[] = Object.entries(REFERENCES[from]).flatMap(([pattern, target]) =>
    target === kind ? [pattern] : [],
  );
  if (from === 'claims' && kind === 'actors') patterns.push('hurts.*');
  return patterns.flatMap((pattern) => selectTexts(data, pattern)).filter(({ value }) => value === slug);
}

function isRequired(kind: ContentKind, list: Path): boolean {
  return fieldAt(CONTENT_SCHEMAS[kind], list)?.safeParse(undefined).success === false;
}

/** Links in running text, and the sources of what it quotes. */
function relinkedProse(text: string, kind: ContentKind, slug: string, to: string): string {
  const address = new RegExp(`(/${kind}/)${slug}(?=[/.#)"'\\s])`, 'g');
  const quotation = new RegExp(`(\\bsource="?)${slug}(?=["\\s}])`, 'g');
  const relinked = text.replace(address, `$1${to}`);
  return kind === 'sources' ? relinked.replace(quotation, `$1${to}`) : relinked;
}
