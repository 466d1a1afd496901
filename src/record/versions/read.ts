/** Reads the recorded versions, and proves that each is as it was recorded. */
import type { VFileMessage } from 'vfile-message';
import type { z } from 'zod';
import type { Result } from '../../core/finding.ts';
import { versionEdited } from '../../core/rules/index.ts';
import type { Version } from '../../core/schema/version.ts';
import { inFormOfNow, recordedSchema, type RecordedVersion as Content } from '../../core/version/recorded.ts';
import { checkSequence } from '../../core/version/sequence.ts';
import { findUnseen, isIsolate } from '../../core/language/unseen.ts';
import { messageOn, valueOrReport, type Report } from '../message.ts';
import { once } from '../once.ts';
import { parseJson } from '../reading/json-text.ts';
import { expectation } from '../reading/schema-words.ts';
import { TextFile } from '../reading/text.ts';
import type { VersionFile } from './files.ts';

/** The recorded versions. */
export interface Recorded {
  /** By the claim's id, in the order of their numbers: of every claim whose files are all as they were recorded. */
  sound: Map<string, Version[]>;
  /** The path of a claim's files, by its id, whether they are sound or not. */
  folders: Map<string, string>;
}

/** Reads the files of the versions; whatever is wrong with one is reported and leaves its claim's versions out. */
export function readVersions(files: readonly VersionFile[], report: Report): Recorded {
  const recorded: Recorded = { sound: new Map(), folders: new Map() };
  for (const [id, own] of Map.groupBy(files, (file) => file.id)) {
    recorded.folders.set(id, own[0]?.path.replace(/\/[^/]*$/, '') ?? '');
    const ordered = own.toSorted((a, b) => a.number - b.number);
    const versions = ordered.map((file) => readVersion(file, report));
    if (!versions.every((version) => version !== undefined)) continue;
    const faults = checkSequence(versions);
    for (const finding of faults) report(messageOn(ordered[Number(finding.path[0])]?.path ?? '', finding));
    if (faults.length === 0) recorded.sound.set(id, versions.map(inFormOfNow));
  }
  return recorded;
}

function readVersion(file: VersionFile, report: Report): Content | undefined {
  const read = readOf(file);
  return read && valueOrReport(read, report);
}

const readOf = once(({ id, number, path, text }: VersionFile): Result<Content, VFileMessage> | undefined => {
  if (text === undefined) return undefined;
  const json = parseJson(text);
  if ('offset' in json) {
    const finding = versionEdited.form([json.offset], 'this is no JSON', number, id);
    return { wrong: [new TextFile(path, text).message(finding)] };
  }
  const parsed = recordedSchema(json.data).safeParse(json.data, { error: expectation });
  const fault = parsed.success
    ? (misplaced(parsed.data, id, number) ?? (MAY_HIDE.test(text) ? unseenIn(parsed.data) : undefined))
    : formFault(parsed.error);
  if (fault === undefined && parsed.success) return { value: parsed.data };
  return { wrong: [messageOn(path, versionEdited.form([], fault ?? '', number, id))] };
});

// What stands in the file as it is was judged when the file was read, but for these.
const MAY_HIDE = /\\u|[\u2028\u2029\uFFFD]/;

/** What escapes hide in the texts of a version. */
function unseenIn(version: Content): string | undefined {
  const unseen = textsIn(version)
    .flatMap(findUnseen)
    .find(({ character }) => !isIsolate(character));
  return unseen && `found ${unseen.what} in a text`;
}

/** Every text in data. */
function textsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : [];
}

function misplaced({ id, version }: Content, folder: string, file: number): string | undefined {
  return id === folder && version === file ? undefined : `the file holds version ${String(version)} of ${id}`;
}

function formFault({ issues: [issue] }: z.ZodError): string {
  const where = issue === undefined || issue.path.length === 0 ? 'the file' : issue.path.join('.');
  return `${where} is not of the form of a version (${issue?.message ?? 'no more is known'})`;
}
