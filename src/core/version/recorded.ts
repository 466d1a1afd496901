/** The files of recorded versions, in whichever form they were written. */
import { versionSchema, type Version } from '../schema/version.ts';
import { version1Schema, type Version1 } from '../schema/version-1.ts';
import { fromForm1 } from './form-1.ts';

/** What a file holds. Its hash is of the file as it is, and fits no other form of it. */
export type RecordedVersion = Version | Version1;

/** The schema of the form in which a file was written: the first called itself `form`. */
export function recordedSchema(data: unknown): typeof versionSchema | typeof version1Schema {
  return typeof data === 'object' && data !== null && 'form' in data ? version1Schema : versionSchema;
}

/** The version in the form of now. */
export function inFormOfNow(file: RecordedVersion): Version {
  return 'form' in file ? fromForm1(file) : file;
}
