/** What must hold between the entries and what has been recorded of them. */
import type { Verdict } from '../../core/schema/claim.ts';
import { checkCorrections } from '../../core/version/corrections.ts';
import type { JudgedClaim } from '../claims.ts';
import { problemAt, type Entries, type Entry, type Report } from '../entries.ts';
import { checkAddresses } from './addresses.ts';
import type { Recorded } from './read.ts';

/**
 * Reports versions that belong to no claim as it is now, lost addresses, and changed verdicts without a correction.
 * @param judged the claims that have a verdict
 */
export function checkVersions(
  entries: Entries,
  recorded: Recorded,
  judged: readonly JudgedClaim[],
  report: Report,
): void {
  const verdicts = new Map(judged.map(({ slug, judgement }) => [slug, judgement.verdict]));
  const claims = new Map(Array.from(entries.sound.claims.values(), (claim) => [claim.data.id, claim]));
  // A claim whose file is broken may have any id.
  const allSound = entries.sound.claims.size === entries.known.claims.size;
  for (const [id, path] of recorded.folders) {
    const claim = claims.get(id);
    if (claim !== undefined) checkClaim(claim, recorded, verdicts.get(claim.slug), report);
    else if (allSound) {
      const message = `there are versions of ${id}, and no claim has that id, expected the claim to stay: put its file back, and set "withdrawn" if it no longer stands`;
      report({ path, line: 1, column: 1, message, rule: 'version-without-claim' });
    }
  }
  checkAddresses(entries, recorded, report);
}

function checkClaim(
  claim: Entry<'claims'>,
  { sound, folders }: Recorded,
  computed: Verdict | undefined,
  report: Report,
): void {
  const { id, formerly = [], revisions, withdrawn, verdict } = claim.data;
  const versions = sound.get(id) ?? [];
  const stranger = versions.find(({ slug }) => slug !== claim.slug && !formerly.includes(slug));
  if (stranger !== undefined) {
    const message = `id is "${id}", which was given to "${stranger.slug}" (version ${String(stranger.version)}), expected an id that was never used: give the next free number, or, where it is the same claim under a new name, add "formerly: [${stranger.slug}]"`;
    report(problemAt(claim, ['id'], 'id-reused', message));
    return;
  }
  for (const { version } of versions.slice(revisions.length)) {
    const message = `the claim has no revision ${String(version)}, expected one for every recorded version: put the revision back`;
    const path = `${folders.get(id) ?? ''}/${String(version)}.json`;
    report({ path, line: 1, column: 1, message, rule: 'version-without-revision' });
  }
  // Where the verdict itself is wrong, that has been told.
  if (withdrawn !== undefined || versions.length === 0 || computed !== verdict) return;
  const recordedVerdicts = versions.map(({ verdict }) => verdict);
  for (const { path, rule, message } of checkCorrections(claim.data, recordedVerdicts)) {
    report(problemAt(claim, path, rule, message));
  }
}
