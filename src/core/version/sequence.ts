/** The recorded versions of one claim belong together, and to it. */
import type { Finding } from '../finding.ts';
import { versionEdited, versionGap } from '../rules/index.ts';
import type { Version } from '../schema/version.ts';
import { canonicalJson, hashOf } from './hash.ts';
import { inFormOfNow, type RecordedVersion } from './recorded.ts';

/**
 * Reports a file that was edited, a number that is missing, and a version that does not go on from the one before.
 * @param files of one claim, in the order of their numbers
 * @returns findings, whose paths are indices of `files`
 */
export function checkSequence(files: readonly RecordedVersion[]): Finding[] {
  const versions = files.map(inFormOfNow);
  return files.flatMap((file, i) => {
    const [before, version] = [versions[i - 1], inFormOfNow(file)];
    if (hashOf(file) !== file.hash) return [versionEdited.hash([i])];
    const expected = (before?.version ?? 0) + 1;
    if (version.version !== expected) return [versionGap.tell([i], version.version, expected)];
    if (version.previous === (before?.hash ?? null) && goesOn(before, version)) return [];
    return [versionEdited.order([i], before?.version)];
  });
}

/** Whether a version has one revision more than the one before, and the earlier ones are the same. */
function goesOn(before: Version | undefined, { version, revisions }: Version): boolean {
  if (revisions.length !== version) return false;
  return before === undefined || canonicalJson(revisions.slice(0, -1)) === canonicalJson(before.revisions);
}
