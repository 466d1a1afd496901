/** `record.yaml`: what the record is, checked against its schema and for what its parts say of each other. */
import { z } from 'zod';
import { manifestSchema, type Manifest } from '../core/schema/manifest.ts';
import { contrast, GROUNDS } from '../core/contrast.ts';
import { alike } from '../core/language/folded.ts';
import { scriptName } from '../core/languages.ts';
import { ROLE_NAMES, ROLES } from '../core/sides.ts';
import type { Report } from './entries.ts';
import { advise } from './reading/nearest.ts';
import { loadedWords, markupMarks, quotationMarks } from './own-prose.ts';
import type { Problem } from './problem.ts';
import { checkSchema } from './reading/schema-problems.ts';
import { selectTexts, type Pattern } from './reading/select.ts';
import { Positions } from './reading/text.ts';
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
const side = shape.sides.element.shape;
const map = shape.map.unwrap().shape;
const termsSchema = z.object({
  ids: part(shape.ids),
  language: part(shape.language),
  languages: part(z.record(z.string(), z.object({ name: z.string() }))),
  sides: part(z.array(z.object({ id: side.id, role: side.role, inSentence: z.string() }))),
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

/** Reads the manifest, and of an unsound one what the entries can be held against; what is wrong with it is reported. */
export function readManifest(
  file: ManifestFile | undefined,
  report: Report,
): { manifest: ManifestEntry | undefined; terms: ManifestTerms } {
  if (file?.text === undefined) return { manifest: undefined, terms: {} };
  const { path, text } = file;
  const parsed = parseYaml(text, new Positions(text));
  if ('faults' in parsed) {
    for (const fault of parsed.faults) report({ path, ...fault });
    return { manifest: undefined, terms: {} };
  }
  const { located } = parsed;
  const terms = termsSchema.safeParse(located.data).data ?? {};
  const checked = checkSchema<Manifest>(manifestSchema, located, 'the record');
  if ('problems' in checked) {
    for (const problem of checked.problems) report({ path, ...problem });
    return { manifest: undefined, terms };
  }
  const manifest = { path, data: checked.data, located };
  const problems = [
    ...ownProblems(manifest),
    ...fileProblems(manifest, [...file.mapFiles.keys()]),
    ...proseProblems(manifest),
  ];
  for (const problem of problems) report(problem);
  return { manifest, terms };
}

function problemAt({ path, located }: ManifestEntry, at: Path, rule: string, message: string): Problem {
  return { path, ...located.at(at), message, rule };
}

/** What the manifest says twice, of a side that it does not list, or in a colour that nobody can read. */
function ownProblems(entry: ManifestEntry): Problem[] {
  const { sides, topics, allies, leadTopic, lead, ids, language, languages } = entry.data;
  const sideIds = sides.map(({ id }) => id);
  const topicIds = topics.map(({ id }) => id);
  return [
    ...twice(entry, 'sides.*.id', 'a side of the name'),
    ...twice(entry, 'sides.*.name', 'a side called'),
    ...twice(entry, 'sides.*.inSentence', 'a side called, in a sentence,'),
    ...twice(entry, 'sides.*.account', 'a side whose words stand below'),
    ...twice(entry, 'sides.*.mark', 'a side with the mark'),
    ...selectTexts(entry.data, 'sides.*.name').flatMap(({ path, value }) => {
      const role = ROLES.find((known) => alike(ROLE_NAMES[known]) === alike(value));
      if (role === undefined) return [];
      const message = `the side is called "${value}", as every record calls voices of the role ${role}, expected a name that tells it from them: write another`;
      return [problemAt(entry, path, 'side-and-role', message)];
    }),
    ...twice(entry, 'topics.*.id', 'a topic of the name'),
    ...twice(entry, 'topics.*.name', 'a topic called'),
    ...languageNames(entry),
    ...twice(entry, 'lead.*', 'a leading claim'),
    ...twice(entry, 'allies.*.*', 'an ally called'),
    ...selectTexts(entry.data, 'allies.*.*').flatMap(({ path, value }) =>
      sideIds.includes(value)
        ? []
        : [
            problemAt(
              entry,
              path,
              'unknown-reference',
              `an ally is "${value}", expected one of ${sideIds.join(', ')}: ${advise(value, sideIds, 'write one of them')}`,
            ),
          ],
    ),
    ...(allies.length > 0 && sides.every(({ id }) => allies.some((list) => list.includes(id))) && allies.length === 1
      ? [
          problemAt(
            entry,
            ['allies', 0],
            'allies-are-all',
            'every side is an ally of every other, expected two interests at least: take one out',
          ),
        ]
      : []),
    ...(topicIds.includes(leadTopic)
      ? []
      : [
          problemAt(
            entry,
            ['leadTopic'],
            'unknown-reference',
            `leadTopic is "${leadTopic}", expected one of ${topicIds.join(', ')}: ${advise(leadTopic, topicIds, 'write one of them')}`,
          ),
        ]),
    ...lead.flatMap((id, i) =>
      id.startsWith(`${ids}-`)
        ? []
        : [
            problemAt(
              entry,
              ['lead', i],
              'id-prefix',
              `lead is "${id}", expected an id that begins with ${ids}-: write one`,
            ),
          ],
    ),
    ...(Object.hasOwn(languages, language)
      ? [
          problemAt(
            entry,
            ['languages', language],
            'listed-twice',
            `languages names "${language}", which is the record's own, expected only others: take it out`,
          ),
        ]
      : []),
    ...sides.flatMap(({ colour }, i) =>
      (['light', 'dark'] as const).flatMap((ground) => {
        const seen = contrast(colour[ground], GROUNDS[ground]);
        if (seen >= 4.5) return [];
        const message = `${ground} is "${colour[ground]}", whose contrast with the ${ground} ground ${GROUNDS[ground]} is ${seen.toFixed(2)}, expected at least 4.5, so that everybody can read it: write a ${ground === 'light' ? 'darker' : 'lighter'} colour`;
        return [problemAt(entry, ['sides', i, 'colour', ground], 'side-contrast', message)];
      }),
    ),
  ];
}

/** A column of the tables is called by the language of its spellings, or by the script of our own text. */
function languageNames(entry: ManifestEntry): Problem[] {
  const { language, languages } = entry.data;
  const taken = new Set([scriptName(language)]);
  return Object.entries(languages).flatMap(([tag, { name }]) => {
    if (!taken.has(name)) {
      taken.add(name);
      return [];
    }
    const message = `name is "${name}", which another language or the script of our own text is called, expected one of its own: write another, as "${name} (${scriptName(tag)})"`;
    return [problemAt(entry, ['languages', tag, 'name'], 'listed-twice', message)];
  });
}

/** Texts that stand twice at a pattern, told at the second. */
function twice(entry: ManifestEntry, pattern: Pattern, what: string): Problem[] {
  const seen = new Set<string>();
  return selectTexts(entry.data, pattern).flatMap(({ path, value }) => {
    const key = value.toLowerCase();
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [
      problemAt(entry, path, 'listed-twice', `there is ${what} "${value}" already, expected each once: take one out`),
    ];
  });
}

/** Files of the map that are not there, and files that are no part of it. */
function fileProblems(entry: ManifestEntry, files: readonly string[]): Problem[] {
  const named = ['map.relief', 'map.outlines', 'map.line.file'].flatMap((field) => selectTexts(entry.data, field));
  const names = named.map(({ value }) => value);
  const missing = named
    .filter(({ value }) => !files.includes(value))
    .map(({ path, value }) => {
      const advice = advise(value, files, 'add the file, or take the field out');
      const message = `there is no file "${value}" in the content, expected it there: ${advice}`;
      return problemAt(entry, path, 'no-map-file', message);
    });
  const strange = files
    .filter((name) => !names.includes(name))
    .map((name): Problem => {
      const expected = names.length === 0 ? `none, as ${MANIFEST} names none` : `only ${names.join(', ')}`;
      const message = `"${name}" is no part of the map, expected ${expected}: ${advise(name, names, `name it in ${MANIFEST}, or take it out`)}`;
      return { path: entry.path.replace(/[^/]*$/, name), line: 1, column: 1, message, rule: 'unknown-file' };
    });
  return [...missing, ...strange];
}

/** The manifest's fields of our own prose: what the whole site says in them. */
export const PROSE: readonly Pattern[] = [
  ...['name', 'line', 'question', 'summary', 'topics.*.name'],
  ...['sides.*.name', 'sides.*.inSentence', 'sides.*.account', 'sides.*.note'],
  ...['map.line.label', 'map.credit', 'publisher.name'],
];

function proseProblems(entry: ManifestEntry): Problem[] {
  const terms = { names: [], loaded: entry.data.loadedWords };
  return PROSE.flatMap((pattern) => selectTexts(entry.data, pattern)).flatMap(({ path, value }) => [
    ...loadedWords(value, terms).map(({ message }) => problemAt(entry, path, 'neutral-language', message)),
    ...quotationMarks(value)
      .slice(0, 1)
      .map(({ message }) => problemAt(entry, path, 'unproved-quotation', message)),
    ...markupMarks(value).map(({ message }) => problemAt(entry, path, 'lost-mark', message)),
  ]);
}
