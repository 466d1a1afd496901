/** The entries of the content: each file's fields, checked against its schema, with their positions. */
import type { VFileMessage } from 'vfile-message';
import type { Finding, Result } from '../core/finding.ts';
import { notAllowed } from '../core/rules/index.ts';
import type { ContentFile, ContentFiles } from './reading/files.ts';
import { splitFrontMatter } from './reading/front-matter.ts';
import { CONTENT_KINDS, KIND_NOUNS, CONTENT_SCHEMAS, type Contents, type ContentKind } from './kinds.ts';
import { readManifest, type ManifestEntry, type ManifestTerms } from './manifest.ts';
import { valueOrReport, type Report } from './message.ts';
import { once } from './once.ts';
import { checkSchema } from './reading/check-schema.ts';
import { TextFile } from './reading/text.ts';
import { termFaults } from './terms.ts';
import { parseYaml, type Located } from './reading/yaml.ts';

/** One sound entry. */
export interface Entry<K extends ContentKind> {
  kind: K;
  slug: string;
  path: string;
  data: Contents[K];
  located: Located;
  file: TextFile;
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
  sound: { [K in ContentKind]: Map<string, Entry<K>> };
  /** Every slug of each kind that has a file, sound or not: what may be referred to. */
  known: Record<ContentKind, Set<string>>;
}

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
  for (const kind of CONTENT_KINDS) readKind(kind, files.entries, entries, report);
  return entries;
}

function readKind<K extends ContentKind>(
  kind: K,
  files: readonly ContentFile[],
  entries: Entries,
  report: Report,
): void {
  for (const file of files) {
    if (file.kind !== kind) continue;
    entries.known[kind].add(file.slug);
    const { entry, problems } = entriesBy(entries.terms)(file);
    problems.forEach(report);
    if (entry !== undefined) entries.sound[kind].set(file.slug, entry as Entry<K>);
  }
}

/** What a file says by itself, whatever the manifest lists. Of a file that has not changed, it is found out once. */
const yamlOf = once(({ kind, path, text }: ContentFile): Result<FileYaml, VFileMessage> | undefined => {
  if (text === undefined) return undefined;
  const file = new TextFile(path, text);
  const split = kind === 'claims' ? splitFrontMatter(text) : { value: { yaml: text, start: 0, body: '' } };
  if (split.wrong !== undefined) return { wrong: split.wrong.map((finding) => file.message(finding)) };
  const { yaml, start, body } = split.value;
  const located = parseYaml(file, yaml, start);
  if (located.wrong !== undefined) return located;
  return { value: { file, body, located: located.value } };
});

interface FileYaml {
  file: TextFile;
  located: Located;
  body: string;
}

/** What a file says, held against the same terms: of one that has not changed, found out once. */
const entriesBy = once((terms: ManifestTerms) =>
  once((file: ContentFile): { entry: Entry<ContentKind> | undefined; problems: VFileMessage[] } => {
    const problems: VFileMessage[] = [];
    const entry = readEntry(file.kind, file, terms, (problem) => problems.push(problem));
    return { entry, problems };
  }),
);

function readEntry<K extends ContentKind>(
  kind: K,
  contentFile: ContentFile,
  terms: ManifestTerms,
  report: Report,
): Entry<K> | undefined {
  const { slug, path } = contentFile;
  const read = yamlOf(contentFile);
  const yaml = read && valueOrReport(read, report);
  if (yaml === undefined) return undefined;
  const { file, body, located } = yaml;
  const checked = checkSchema<Contents[K]>(CONTENT_SCHEMAS[kind], located.data, KIND_NOUNS[kind]);
  const findings = [...(checked.wrong ?? []), ...termFaults(kind, located.data, terms)];
  // A word of no list may have no right form either. Which words there are says more.
  const isUnlisted = ({ rule }: Finding): boolean => rule === notAllowed.id;
  const unlisted = new Set(findings.filter(isUnlisted).map(({ path: at }) => JSON.stringify(at)));
  for (const finding of findings)
    if (isUnlisted(finding) || !unlisted.has(JSON.stringify(finding.path))) report(located.message(finding));
  if (findings.length > 0 || checked.wrong !== undefined) return undefined;
  return { kind, slug, path, data: checked.value, located, file, body };
}

/** A finding about a body, whose path is an offset in it. */
export function messageInBody(
  { file, body }: Pick<Entry<ContentKind>, 'file' | 'body'>,
  finding: Finding,
): VFileMessage {
  return file.message(finding, file.text.length - body.length);
}
