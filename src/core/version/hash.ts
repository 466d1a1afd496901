/** The hash of a recorded version: whoever has the file can prove that it is as it was published. */
import { createHash } from 'node:crypto';
import type { Version } from '../schema/version.ts';
import type { RecordedVersion } from './recorded.ts';

/**
 * JSON with one spelling for the same data: keys sorted by code units, no blanks, no fields without a value.
 *
 * `{ b: [2, 3], a: "x" }` → `{"a":"x","b":[2,3]}`
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`);
  return `{${fields.join(',')}}`;
}

/** SHA-256 over the canonical JSON (UTF-8) of a version's file without its own hash, in hexadecimal. */
export function hashOf(file: RecordedVersion | Omit<Version, 'hash'>): string {
  const { hash: _own, ...rest } = file as Version;
  return createHash('sha256').update(canonicalJson(rest), 'utf8').digest('hex');
}

/** The version with its hash. */
export function sealed(version: Omit<Version, 'hash'>): Version {
  return { ...version, hash: hashOf(version) };
}
