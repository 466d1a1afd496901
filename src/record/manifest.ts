/** `record.yaml`: what the record is, checked against its schema and for what its parts say of each other. */
import type { VFileMessage } from 'vfile-message';
import { z } from 'zod';
import { manifestSchema, type Manifest } from '../core/schema/manifest.ts';
import { contrast, GROUND_COLOURS } from '../core/contrast.ts';
import type { Finding } from '../core/finding.ts';
import { alike } from '../core/language/folded.ts';
import { scriptName } from '../core/languages.ts';
import {
  alliesAreAll,
  idPrefix,
  listedTwice,
  noMapFile,
  sideAndRole,
  sideContrast,
  unknownFile,
  unknownReference,
} from '../core/rules/index.ts';
import { ROLE_NAMES, ROLES } from '../core/sides.ts';
import { messageOn, valueOrReport, type Report } from './message.ts';
import { once } from './once.ts';
import { advise } from './reading/nearest.ts';
import { loadedWords, markupMarks, quotationMarks } from './own-prose.ts';
import { checkLocated } from './reading/check-schema.ts';
import { selectTexts, type PathPattern } from './reading/select.ts';
import { TextFile } from './reading/text.ts';
import { parseYaml, type Located, type Path } from './reading/yaml.ts';

/** The file's name in the content folder. */
export const MANIFEST = 'record.yaml';

/** The file. `text` is missing where it could not be read; a problem then says why. */
export interface ManifestFile {
  /** Path for messages, with slashes. */
  path: string;
  text: string | undefined;
  /** Files of the folder `map` beside it, by the names that the manifest has for them: `map/relief.webp`. Of one
   * that could not be read there are no bytes; a problem then says why. */
  mapFiles: ReadonlyMap<string, Uint8Array | undefined>;
}

/** The manifest, with its positions: every field is as its schema has it. */
export interface ManifestEntry {
  path: string;
  data: Manifest;
  located: Located;
}

/** A part of the manifest that nothing is held against, where it is not sound: what is wrong with it has been told. */
const part = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

const { shape } = manifestSchema;
const sideShape = shape.sides.element.shape;
const map = shape.map.unwrap().shape;
const termsSchema = z.object({
  ids: part(shape.ids),
  language: part(shape.language),
  languages: part(z.record(z.string(), z.object({ name: z.string() }))),
  sides: part(z.array(z.object({ id: sideShape.id, role: sideShape.role, inSentence: z.string() }))),
  allies: part(shape.allies),
  topics: part(z.array(z.object({ id: z.string() }))),
  map: part(
    z.object({
      bounds: map.bounds,
      view: part(map.view),
      relief: part(map.relief),
      outlines: part(map.outlines),
      line: part(map.line),
      credit: part(map.credit),
    }),
  ),
  loadedWords: part(shape.loadedWords),
});

/** What the entries are held against. A part is missing where the manifest does not say it, or says it wrongly. */
export type ManifestTerms = z.infer<typeof termsSchema>;

interface ReadManifest {
  manifest: ManifestEntry | undefined;
  terms: ManifestTerms;
}

/** Reads the manifest, and of an unsound one what the entries can be held against; what is wrong with it is reported. */
export function readManifest(file: ManifestFile | undefined, report: Report): ReadManifest {
  if (file === undefined) return { manifest: undefined, terms: {} };
  const { read, problems } = manifestOf(file);
  problems.forEach(report);
  return read;
}

/** What the file says, with what is wrong with it; found out once of a file that was read once. */
const manifestOf = once((file: ManifestFile): { read: ReadManifest; problems: VFileMessage[] } => {
  const problems: VFileMessage[] = [];
  const read = manifestIn(file, (problem) => problems.push(problem));
  return { read, problems };
});

function manifestIn(file: ManifestFile, report: Report): ReadManifest {
  if (file.text === undefined) return { manifest: undefined, terms: {} };
  const { path, text } = file;
  const located = valueOrReport(parseYaml(new TextFile(path, text)), report);
  if (located === undefined) return { manifest: undefined, terms: {} };
  const terms = termsSchema.safeParse(located.data).data ?? {};
  const data = valueOrReport(checkLocated<Manifest>(manifestSchema, located, 'the record'), report);
  if (data === undefined) return { manifest: undefined, terms };
  for (const finding of [...ownFindings(data), ...proseFindings(data)]) report(located.message(finding));
  const manifest = { path, data, located };
  checkFiles(manifest, [...file.mapFiles.keys()], report);
  return { manifest, terms };
}

/** What the manifest says twice, of a side that it does not list, or in a colour that nobody can read. */
function ownFindings(manifest: Manifest): Finding[] {
  const { sides, topics, allies, leadTopic, lead, ids, language, languages } = manifest;
  const sideIds = sides.map(({ id }) => id);
  const topicIds = topics.map(({ id }) => id);
  const unlisted = (path: Path, what: string, value: string, known: readonly string[]): Finding[] => {
    if (known.includes(value)) return [];
    const advice = advise(value, known, 'write one of them');
    return [unknownReference.listed(path, `${what} is "${value}"`, known, advice)];
  };
  return [
    ...twice(manifest, 'sides.*.id', 'a side of the name'),
    ...twice(manifest, 'sides.*.name', 'a side called'),
    ...twice(manifest, 'sides.*.inSentence', 'a side called, in a sentence,'),
    ...twice(manifest, 'sides.*.account', 'a side whose words stand below'),
    ...twice(manifest, 'sides.*.mark', 'a side with the mark'),
    ...selectTexts(manifest, 'sides.*.name').flatMap(({ path, value }) => {
      const role = ROLES.find((known) => alike(ROLE_NAMES[known]) === alike(value));
      return role === undefined ? [] : [sideAndRole.tell(path, value, role)];
    }),
    ...twice(manifest, 'topics.*.id', 'a topic of the name'),
    ...twice(manifest, 'topics.*.name', 'a topic called'),
    ...languageNames(manifest),
    ...twice(manifest, 'lead.*', 'a leading claim'),
    ...twice(manifest, 'allies.*.*', 'an ally called'),
    ...twice(manifest, 'authorities.*.id', 'an authority of the name'),
    ...twice(manifest, 'authorities.*.name', 'an authority called'),
    ...selectTexts(manifest, 'allies.*.*').flatMap(({ path, value }) => unlisted(path, 'an ally', value, sideIds)),
    ...(allies.length === 1 && sideIds.every((id) => allies[0]?.includes(id))
      ? [alliesAreAll.tell(['allies', 0])]
      : []),
    ...unlisted(['leadTopic'], 'leadTopic', leadTopic, topicIds),
    ...lead.flatMap((id, i) => (id.startsWith(`${ids}-`) ? [] : [idPrefix.lead(['lead', i], id, ids)])),
    ...(Object.hasOwn(languages, language) ? [listedTwice.ownLanguage(['languages', language], language)] : []),
    ...sides.flatMap(({ colour }, i) =>
      (['light', 'dark'] as const).flatMap((ground) => {
        const seen = contrast(colour[ground], GROUND_COLOURS[ground]);
        if (seen >= 4.5) return [];
        return [
          sideContrast.tell(['sides', i, 'colour', ground], ground, colour[ground], GROUND_COLOURS[ground], seen),
        ];
      }),
    ),
  ];
}

/** A column of the tables is called by the language of its spellings, or by the script of our own text. */
function languageNames({ language, languages }: Manifest): Finding[] {
  const taken = new Set([scriptName(language)]);
  return Object.entries(languages).flatMap(([tag, { name }]) => {
    if (taken.has(name)) return [listedTwice.language(['languages', tag, 'name'], name, scriptName(tag))];
    taken.add(name);
    return [];
  });
}

/** Texts that stand twice at a pattern, told at the second. */
function twice(manifest: Manifest, pattern: PathPattern, what: string): Finding[] {
  const seen = new Set<string>();
  return selectTexts(manifest, pattern).flatMap(({ path, value }) => {
    const key = value.toLowerCase();
    if (seen.has(key)) return [listedTwice.ofRecord(path, what, value)];
    seen.add(key);
    return [];
  });
}

/** Reports files of the map that are not there, and files that are no part of it. */
function checkFiles({ path: own, data, located }: ManifestEntry, files: readonly string[], report: Report): void {
  const named = ['map.relief', 'map.outlines', 'map.line.file'].flatMap((field) => selectTexts(data, field));
  const names = named.map(({ value }) => value);
  for (const { path, value } of named) {
    if (files.includes(value)) continue;
    const advice = advise(value, files, 'add the file, or take the field out');
    report(located.message(noMapFile.tell(path, value, advice)));
  }
  for (const name of files) {
    if (names.includes(name)) continue;
    const expected = names.length === 0 ? `none, as ${MANIFEST} names none` : `only ${names.join(', ')}`;
    const advice = advise(name, names, `name it in ${MANIFEST}, or take it out`);
    report(messageOn(own.replace(/[^/]*$/, name), unknownFile.map([], name, expected, advice)));
  }
}

/** The manifest's fields of our own prose: what the whole site says in them. */
export const PROSE: readonly PathPattern[] = [
  ...['name', 'line', 'question', 'summary', 'topics.*.name'],
  ...['sides.*.name', 'sides.*.inSentence', 'sides.*.account', 'sides.*.note'],
  ...['map.line.label', 'map.credit', 'publisher.name'],
];

function proseFindings(manifest: Manifest): Finding[] {
  const terms = { names: [], loaded: manifest.loadedWords };
  return PROSE.flatMap((pattern) => selectTexts(manifest, pattern)).flatMap(({ path, value }) =>
    [...loadedWords(value, terms), ...quotationMarks(value).slice(0, 1), ...markupMarks(value)].map((finding) => ({
      ...finding,
      path,
    })),
  );
}
