/** A changed verdict and its correction belong together. */
import type { Finding } from '../finding.ts';
import { correctionMissing, correctionTwice, correctionUnfounded } from '../rules/index.ts';
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
    return [correctionMissing.tell(['verdict'], version, before, now)];
  });
  const unfounded = corrections.flatMap(({ version, verdictBefore }, i) => {
    const [before, now] = verdicts.slice(version - 2, version);
    const path = ['corrections', i, 'version'];
    if (corrections.findIndex((earlier) => earlier.version === version) < i)
      return [correctionTwice.tell(path, version)];
    if (now === undefined || before === now) return [correctionUnfounded.unchanged(path, version)];
    if (before === verdictBefore) return [];
    return [correctionUnfounded.before(path.with(-1, 'verdictBefore'), verdictBefore, String(before), version - 1)];
  });
  return [...missing, ...unfounded];
}
