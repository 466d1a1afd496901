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
import { once } from './once.ts';
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

function readFingerprint(file: ContentFile, report: Report): Fingerprint | undefined {
  const read = fingerprintOf(file);
  return read && valueOrReport(read, report);
}

/** What a file says by itself: it has a number for each word. Of one that has not changed, it is found out once. */
const fingerprintOf = once(({ path, slug, text }: ContentFile): Result<Fingerprint, VFileMessage> | undefined => {
  if (text === undefined) return undefined;
  const located = parseLocated(new TextFile(path, text));
  if (located.wrong !== undefined) return located;
  const read = checkLocated<Fingerprint>(fingerprintSchema, located.value, 'a fingerprint');
  if (read.wrong !== undefined || read.value.source === slug) return read;
  return { wrong: [located.value.message(wrongFingerprint.source(['source'], read.value.source, slug))] };
});

/** JSON, with the positions of its values: JSON is YAML as well, so the same reader finds them. */
function parseLocated(file: TextFile): Result<Located, VFileMessage> {
  const json = parseJson(file.text);
  return 'data' in json ? parseYaml(file) : { wrong: [file.message(wrongFingerprint.json([json.offset]))] };
}
