/** A changed verdict and its correction belong together. */
import { finding, type Finding } from '../finding.ts';
import type { Claim, Verdict } from '../schema/claim.ts';

/**
 * Reports a change of verdict without a correction, and a correction without such a change.
 * @param recorded the verdicts of the recorded versions, in order
 */
export function checkCorrections({ verdict, corrections = [] }: Claim, recorded: readonly Verdict[]): Finding[] {
  // The claim as it is now: the newest version, or the one that will be recorded next.
  const verdicts = recorded.at(-1) === verdict ? recorded : [...recorded, verdict];
  const missing = verdicts.flatMap((now, i) => {
    const before = verdicts[i - 1];
    const version = i + 1;
    if (before === undefined || before === now || corrections.some((each) => each.version === version)) return [];
    return [finding('correction-missing', ['verdict'], missingMessage(version, before, now))];
  });
  const unfounded = corrections.flatMap(({ version, verdictBefore }, i) => {
    const [before, now] = verdicts.slice(version - 2, version);
    if (corrections.findIndex((earlier) => earlier.version === version) < i) {
      const message = `a second correction of version ${String(version)}, expected one: put the two together`;
      return [finding('correction-twice', ['corrections', i, 'version'], message)];
    }
    if (now === undefined || before === now) {
      const message = `the verdict does not change with version ${String(version)}, expected a version with another verdict than the one before: correct the number, or take the correction out`;
      return [finding('correction-unfounded', ['corrections', i, 'version'], message)];
    }
    if (before === verdictBefore) return [];
    const message = `verdictBefore is "${verdictBefore}", expected "${String(before)}", the verdict of version ${String(version - 1)}: write that`;
    return [finding('correction-unfounded', ['corrections', i, 'verdictBefore'], message)];
  });
  return [...missing, ...unfounded];
}

function missingMessage(version: number, before: Verdict, now: Verdict): string {
  return `the verdict was "${before}" in version ${String(version - 1)} and is "${now}" in version ${String(version)}, expected a correction that says so: add "corrections: [{ version: ${String(version)}, verdictBefore: ${before}, what: …, why: … }]"`;
}
