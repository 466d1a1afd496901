/** The recorded versions of one claim belong together, and to it. */
import type { Version } from '../schema/version.ts';
import { canonicalJson, hashOf } from './hash.ts';
import { inFormOfNow, type VersionFile } from './recorded.ts';

/** What is wrong with one recorded version. */
export interface VersionFault {
  /** The version's number. */
  version: number;
  rule: string;
  message: string;
}

/** What the editor can do about a file that is not as it was. */
const TAKE_BACK = "take the file back from the repository's history";

/**
 * Reports a file that was edited, a number that is missing, and a version that does not go on from the one before.
 * @param files of one claim, in the order of their numbers
 */
export function checkSequence(files: readonly VersionFile[]): VersionFault[] {
  const versions = files.map(inFormOfNow);
  return files.flatMap((file, i): VersionFault[] => {
    const [before, version] = [versions[i - 1], inFormOfNow(file)];
    const number = version.version;
    const fault = (rule: string, message: string): VersionFault[] => [{ version: number, rule, message }];
    if (hashOf(file) !== file.hash) {
      return fault(
        'version-edited',
        `the file is not as it was recorded: its hash does not fit, and a published version stays as it is. Expected the file as "npm run claim:revise" wrote it: ${TAKE_BACK}, and record what is new as a version of its own`,
      );
    }
    const expected = (before?.version ?? 0) + 1;
    if (number !== expected) {
      return fault(
        'version-gap',
        `there is a version ${String(number)} and no version ${String(expected)}, expected every version since the first: ${TAKE_BACK}`,
      );
    }
    if (version.previous !== (before?.hash ?? null) || !goesOn(before, version)) {
      return fault(
        'version-edited',
        `this version does not follow from ${before === undefined ? 'nothing' : `version ${String(before.version)}`}, expected the two as they were recorded: ${TAKE_BACK}, for whichever was changed`,
      );
    }
    return [];
  });
}

/** Whether a version has one revision more than the one before, and the earlier ones are the same. */
function goesOn(before: Version | undefined, { version, revisions }: Version): boolean {
  if (revisions.length !== version) return false;
  return before === undefined || canonicalJson(revisions.slice(0, -1)) === canonicalJson(before.revisions);
}
