/** What must hold between the entries and what has been recorded of them. */
import { idReused, versionWithoutClaim, versionWithoutRevision } from '../../core/rules/index.ts';
import type { Verdict } from '../../core/schema/claim.ts';
import { checkCorrections } from '../../core/version/corrections.ts';
import type { JudgedClaim } from '../claims.ts';
import type { Entries, Entry } from '../entries.ts';
import { messageOn, type Report } from '../message.ts';
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
    else if (allSound) report(messageOn(path, versionWithoutClaim.tell([], id)));
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
    report(claim.located.message(idReused.tell(['id'], id, stranger.slug, stranger.version)));
    return;
  }
  for (const { version } of versions.slice(revisions.length)) {
    const path = `${folders.get(id) ?? ''}/${String(version)}.json`;
    report(messageOn(path, versionWithoutRevision.tell([], version)));
  }
  // Where the verdict itself is wrong, that has been told.
  if (withdrawn !== undefined || versions.length === 0 || computed !== verdict) return;
  const recordedVerdicts = versions.map(({ verdict }) => verdict);
  for (const finding of checkCorrections(claim.data, recordedVerdicts)) report(claim.located.message(finding));
}
