/** The entries of the content: each file's fields, checked against its schema, with their positions. */
import type { ContentFile, ContentFiles } from './reading/files.ts';
import { splitFrontMatter } from './reading/front-matter.ts';
import { KINDS, NOUNS, SCHEMAS, type Contents, type Kind } from './kinds.ts';
import { readManifest, type ManifestEntry, type ManifestTerms } from './manifest.ts';
import type { Problem } from './problem.ts';
import { checkSchema } from './reading/schema-problems.ts';
import { Positions, type Point } from './reading/text.ts';
import { termFaults } from './terms.ts';
import { parseYaml, type Located, type Path } from './reading/yaml.ts';

/** One sound entry. */
export interface Entry<K extends Kind> {
  kind: K;
  slug: string;
  path: string;
  data: Contents[K];
  located: Located;
  positions: Positions;
  /** The markdown under the front matter, on the lines of the file; empty for kinds without one. */
  body: string;
}

/** What the content holds. */
export interface Entries {
  /** What the record is; `undefined` where a field of it is not sound. */
  manifest: ManifestEntry | undefined;
  /** What the entries are held against, whatever else is wrong with the manifest. */
  terms: ManifestTerms;
  /** The sound entries of each kind, by slug. */
  sound: { [K in Kind]: Map<string, Entry<K>> };
  /** Every slug of each kind that has a file, sound or not: what may be referred to. */
  known: Record<Kind, Set<string>>;
}

export type Report = (problem: Problem) => void;

/** Reads the fields of every file; what is wrong in one is reported and leaves that one out. */
export function readEntries(
  files: { manifest: ContentFiles['manifest']; entries: readonly ContentFile[] },
  report: Report,
): Entries {
  const entries: Entries = {
    ...readManifest(files.manifest, report),
    sound: { actors: new Map(), claims: new Map(), places: new Map(), sources: new Map(), statements: new Map() },
    known: { actors: new Set(), claims: new Set(), places: new Set(), sources: new Set(), statements: new Set() },
  };
  for (const kind of KINDS) readKind(kind, files.entries, entries, report);
  return entries;
}

function readKind<K extends Kind>(kind: K, files: readonly ContentFile[], entries: Entries, report: Report): void {
  for (const file of files) {
    if (file.kind !== kind) continue;
    entries.known[kind].add(file.slug);
    const entry = readEntry(kind, file, entries.terms, report);
    if (entry !== undefined) entries.sound[kind].set(file.slug, entry);
  }
}

function readEntry<K extends Kind>(
  kind: K,
  { slug, path, text }: ContentFile,
  terms: ManifestTerms,
  report: Report,
): Entry<K> | undefined {
  if (text === undefined) return undefined;
  const parts = kind === 'claims' ? splitFrontMatter(text) : { yaml: text, start: 0, body: '' };
  if ('message' in parts) {
    report({ path, ...parts });
    return undefined;
  }
  const positions = new Positions(text);
  const parsed = parseYaml(parts.yaml, positions, parts.start);
  if ('faults' in parsed) {
    for (const fault of parsed.faults) report({ path, ...fault });
    return undefined;
  }
  const checked = checkSchema<Contents[K]>(SCHEMAS[kind], parsed.located, NOUNS[kind]);
  const problems = [
    ...('problems' in checked ? checked.problems : []),
    ...termFaults(kind, parsed.located.data, terms).map((fault) => ({ ...parsed.located.at(fault.path), ...fault })),
  ];
  // A word of no list may have no right form either. Which words there are says more.
  const unlisted = new Set(problems.filter(({ rule }) => rule === 'not-allowed').map(pointOf));
  for (const { line, column, message, rule } of problems)
    if (rule === 'not-allowed' || !unlisted.has(pointOf({ line, column })))
      report({ path, line, column, message, rule });
  if (problems.length > 0 || !('data' in checked)) return undefined;
  return { kind, slug, path, data: checked.data, located: parsed.located, positions, body: parts.body };
}

function pointOf({ line, column }: Point): string {
  return `${String(line)}:${String(column)}`;
}

/** A problem at the value that stands at a path of an entry. */
export function problemAt(
  entry: Pick<Entry<Kind>, 'path' | 'located'>,
  path: Path,
  rule: string,
  message: string,
): Problem {
  return { path: entry.path, ...entry.located.at(path), message, rule };
}
