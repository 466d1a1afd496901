/** Recorded versions of an invented claim, for tests of the rules. */
import type { Version } from '../../../../src/core/schema/version.ts';
import { sealed } from '../../../../src/core/version/hash.ts';
import { lookUp } from '../../../../src/record/look-up.ts';
import { versionOf } from '../../../../src/record/versions/resolve.ts';
import { soundRecord } from '../../../fixtures/record.ts';

const record = lookUp(await soundRecord());

/** Versions 1 to `count` of "The lower valley took the old bridge", each with a title of its own. */
export function history(count: number): Version[] {
  const { revisions, ...claim } = record.claim('bridge-taken');
  const versions: Version[] = [];
  for (let version = 1; version <= count; version += 1) {
    const all = [
      ...revisions,
      ...Array.from({ length: version - 1 }, (_, i) => ({ version: i + 2, on: '2010-06-08', what: 'A new title.' })),
    ];
    const title = `The lower valley took the old bridge, ${String(version)}`;
    versions.push(versionOf({ ...claim, version, title, revisions: all }, record, versions.at(-1)));
  }
  return versions;
}

/** A version that was edited, with its hash made to fit. */
export function forged(version: Version, change: (version: Version) => void): Version {
  const copy = structuredClone(version);
  change(copy);
  return sealed(copy);
}
