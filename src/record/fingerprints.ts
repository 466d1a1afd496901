/** The fingerprints of the sources: one beside each. */
import type { VFileMessage } from 'vfile-message';
import type { Result } from '../core/finding.ts';
import { noFingerprint, noSource, wrongFingerprint } from '../core/rules/index.ts';
import { fingerprintSchema, type Fingerprint } from '../core/schema/fingerprint.ts';
import type { Entries } from './entries.ts';
import { messageOn, valueOrReport, type Report } from './message.ts';
import { checkLocated } from './reading/check-schema.ts';
import type { ContentFile } from './reading/files.ts';
import { parseJson } from './reading/json-text.ts';
import { advise } from './reading/nearest.ts';
import { TextFile } from './reading/text.ts';
import { parseYaml, type Located } from './reading/yaml.ts';

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
      const advice = advise(file.slug, entries.known.sources, 'add the source, or take the fingerprint out');
      report(messageOn(file.path, noSource.tell([], file.slug, advice)));
      continue;
    }
    const fingerprint = readFingerprint(file, report);
    if (fingerprint !== undefined) fingerprints.set(file.slug, fingerprint);
  }
  const beside = new Set(files.map((file) => file.slug));
  for (const { slug, located } of entries.sound.sources.values())
    if (!beside.has(slug)) report(located.message(noFingerprint.tell([], slug)));
  return fingerprints;
}

function readFingerprint({ path, slug, text }: ContentFile, report: Report): Fingerprint | undefined {
  const located = text === undefined ? undefined : valueOrReport(parseLocated(new TextFile(path, text)), report);
  const data = located && valueOrReport(checkLocated(fingerprintSchema, located, 'a fingerprint'), report);
  if (located === undefined || data === undefined || data.source === slug) return data;
  report(located.message(wrongFingerprint.source(['source'], data.source, slug)));
  return undefined;
}

/** JSON, with the positions of its values: JSON is YAML as well, so the same reader finds them. */
function parseLocated(file: TextFile): Result<Located, VFileMessage> {
  const json = parseJson(file.text);
  return 'data' in json ? parseYaml(file) : { wrong: [file.message(wrongFingerprint.json([json.offset]))] };
}
