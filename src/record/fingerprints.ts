/** The fingerprints of the sources: one beside each. */
import { fingerprintSchema, type Fingerprint } from '../core/schema/fingerprint.ts';
import { problemAt, type Entries, type Report } from './entries.ts';
import type { ContentFile } from './reading/files.ts';
import { parseJson } from './reading/json-text.ts';
import { advise } from './reading/nearest.ts';
import { checkSchema } from './reading/schema-problems.ts';
import { Positions } from './reading/text.ts';
import { parseYaml } from './reading/yaml.ts';

/** How to make a fingerprint, for messages. */
const COMMAND = 'npm run source:fingerprint';

/**
 * Reads the fingerprint of every source.
 * @returns the sound ones, by the source's slug; what is wrong with the others is reported
 */
export function readFingerprints(
  files: readonly ContentFile[],
  entries: Entries,
  report: Report,
): Map<string, Fingerprint> {
  const fingerprints = new Map<string, Fingerprint>();
  for (const file of files) {
    if (!entries.known.sources.has(file.slug)) {
      const message = `this fingerprint belongs to no source, expected sources/${file.slug}.yaml beside it: ${advise(file.slug, entries.known.sources, 'add the source, or take the fingerprint out')}`;
      report({ path: file.path, line: 1, column: 1, message, rule: 'no-source' });
      continue;
    }
    const fingerprint = readFingerprint(file, report);
    if (fingerprint !== undefined) fingerprints.set(file.slug, fingerprint);
  }
  const beside = new Set(files.map((file) => file.slug));
  for (const source of entries.sound.sources.values()) {
    if (beside.has(source.slug)) continue;
    const message = `the source has no fingerprint, expected sources/${source.slug}.fingerprint.json beside it: make it with "${COMMAND} -- ${source.slug} <text file>"`;
    report(problemAt(source, [], 'no-fingerprint', message));
  }
  return fingerprints;
}

function readFingerprint({ path, slug, text }: ContentFile, report: Report): Fingerprint | undefined {
  if (text === undefined) return undefined;
  const parsed = parseLocated(text);
  if ('faults' in parsed) {
    for (const fault of parsed.faults) report({ path, ...fault });
    return undefined;
  }
  const { located } = parsed;
  const checked = checkSchema(fingerprintSchema, located, 'a fingerprint');
  if ('problems' in checked) {
    for (const problem of checked.problems) report({ path, ...problem });
    return undefined;
  }
  if (checked.data.source === slug) return checked.data;
  const message = `source is "${checked.data.source}", expected "${slug}" as in the file's name: make the fingerprint again with "${COMMAND}"`;
  report({ path, ...located.at(['source']), message, rule: 'wrong-fingerprint' });
  return undefined;
}

/** JSON, with the positions of its values: JSON is YAML as well, so the same reader finds them. */
function parseLocated(text: string): ReturnType<typeof parseYaml> {
  const positions = new Positions(text);
  const json = parseJson(text);
  if ('data' in json) return parseYaml(text, positions);
  const message = `this is no JSON, expected a fingerprint: make it again with "${COMMAND}"`;
  return { faults: [{ ...positions.at(json.offset), message, rule: 'wrong-fingerprint' }] };
}
