/** `record.yaml`: what the record is, checked against its schema and for what its parts say of each other. */
import { manifestSchema, type Manifest } from '../domain/schema/manifest.ts';
import { contrast, GROUNDS } from '../domain/contrast.ts';
import { scriptName } from '../domain/languages.ts';
import type { Entries, Report } from './entries.ts';
import { advise } from './nearest.ts';
import { loadedWords, markupMarks, quotationMarks } from './own-prose.ts';
import type { Problem } from './problem.ts';
import { checkSchema } from './schema-problems.ts';
import { selectTexts, type Pattern } from './select.ts';
import { Positions } from './text.ts';
import { parseYaml, type Located, type Path } from './yaml.ts';

/** The file's name in the content folder. */
export const MANIFEST = 'record.yaml';

/** The file. `text` is missing where it could not be read; a problem then says why. */
export interface ManifestFile {
  /** Path for messages, with slashes. */
  path: string;
  text: string | undefined;
  /** Files of the folder `map` beside it, as the manifest names them: `map/relief.webp`. */
  mapFiles: readonly string[];
}

/** The sound manifest, with its positions. */
export interface ManifestEntry {
  path: string;
  data: Manifest;
  located: Located;
}

/** Reads the manifest; what is wrong with it is reported, and there is none. */
export function readManifest(file: ManifestFile | undefined, report: Report): ManifestEntry | undefined {
  if (file?.text === undefined) return undefined;
  const { path, text } = file;
  const parsed = parseYaml(text, new Positions(text));
  if ('faults' in parsed) {
    for (const fault of parsed.faults) report({ path, ...fault });
    return undefined;
  }
  const checked = checkSchema<Manifest>(manifestSchema, parsed.located, 'the record');
  if ('problems' in checked) {
    for (const problem of checked.problems) report({ path, ...problem });
    return undefined;
  }
  const entry = { path, data: checked.data, located: parsed.located };
  const problems = [...ownProblems(entry), ...fileProblems(entry, file.mapFiles), ...proseProblems(entry)];
  for (const problem of problems) report(problem);
  return problems.length === 0 ? entry : undefined;
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
    ...twice(entry, 'sides.*.mark', 'a side with the mark'),
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

function fileProblems(entry: ManifestEntry, files: readonly string[]): Problem[] {
  return ['map.relief', 'map.outlines', 'map.line.file'].flatMap((pattern) =>
    selectTexts(entry.data, pattern)
      .filter(({ value }) => !files.includes(value))
      .map(({ path, value }) => {
        const advice = advise(value, files, 'add the file, or take the field out');
        return problemAt(
          entry,
          path,
          'no-map-file',
          `there is no file "${value}" in the content, expected it there: ${advice}`,
        );
      }),
  );
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
    ...quotationMarks(value).map(({ message }) => problemAt(entry, path, 'unproved-quotation', message)),
    ...markupMarks(value).map(({ message }) => problemAt(entry, path, 'lost-mark', message)),
  ]);
}

/** What the manifest says of the entries: the leading claims are there, and no actor is called as a side. */
export function checkManifest(entries: Entries, report: Report): void {
  const { manifest, sound, known } = entries;
  if (manifest === undefined) return;
  const ids = Array.from(sound.claims.values(), ({ data }) => data.id);
  // A claim that is not sound may have the id.
  const allSound = known.claims.size === sound.claims.size;
  for (const [i, id] of manifest.data.lead.entries()) {
    if (ids.includes(id) || !allSound) continue;
    const advice = advise(id, ids, 'write the id of a claim');
    report(
      problemAt(
        manifest,
        ['lead', i],
        'unknown-reference',
        `lead is "${id}", and no claim has that id, expected one that there is: ${advice}`,
      ),
    );
  }
  for (const [i, { id }] of manifest.data.sides.entries()) {
    if (!known.actors.has(id)) continue;
    const message = `the side is called "${id}", and so is an actor (actors/${id}.yaml), expected two names, since a claim may hurt either: rename one`;
    report(problemAt(manifest, ['sides', i, 'id'], 'side-and-actor', message));
  }
}
