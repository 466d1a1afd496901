/** Claims that are not as they were last recorded. */
import type { VFileMessage } from 'vfile-message';
import type { Finding } from '../../core/finding.ts';
import { claimChanged, revisionEdited, versionMissing } from '../../core/rules/index.ts';
import type { Version } from '../../core/schema/version.ts';
import { differences, sameContent } from '../../core/version/compare.ts';
import { canonicalJson } from '../../core/version/hash.ts';
import type { Entries } from '../entries.ts';
import { lookUp, type SiteRecord } from '../look-up.ts';
import type { ClaimEntry, TheRecord } from '../types.ts';
import type { Recorded } from './read.ts';
import { claimForm } from './resolve.ts';

/**
 * Every claim that stands and whose newest recorded version is not what its page would say now: none was recorded, a
 * revision was written without one, or the claim or an entry that it refers to has changed since.
 */
export function unrecorded(record: TheRecord, { sound }: Entries, recorded: Recorded): VFileMessage[] {
  const site = lookUp(record);
  return site.claims.flatMap((claim) => {
    const entry = sound.claims.get(claim.slug);
    if (entry === undefined) return [];
    const newest = recorded.sound.get(claim.id)?.at(-1);
    const finding = claim.withdrawn ? retitled(claim, newest) : findingOf(claim, newest, site);
    return finding === undefined ? [] : [entry.located.message(finding)];
  });
}

/** Of a claim that was withdrawn, its page says no more than the title: it stays as it was published. */
function retitled({ title }: ClaimEntry, newest: Version | undefined): Finding | undefined {
  if (newest === undefined || newest.title === title) return undefined;
  return claimChanged.retitled(['title'], newest.version, newest.title);
}

function findingOf(claim: ClaimEntry, newest: Version | undefined, site: SiteRecord): Finding | undefined {
  const { slug, id, revisions } = claim;
  const recorded = newest?.version ?? 0;
  if (revisions.length > recorded + 1) return versionMissing.skipped(['revisions', recorded + 1], recorded + 2);
  if (newest === undefined || revisions.length > recorded)
    return versionMissing.tell(['revisions', recorded], id, recorded + 1, slug);
  const now = claimForm(claim, site);
  const earlier = newest.revisions;
  const edited = now.revisions.findIndex((revision, i) => canonicalJson(revision) !== canonicalJson(earlier[i]));
  if (edited !== -1) {
    const { publishedOn = '', what = '' } = earlier[edited] ?? {};
    return revisionEdited.tell(['revisions', edited], edited + 1, what, publishedOn);
  }
  if (sameContent(newest, now)) return undefined;
  return claimChanged.tell([], recorded, differences(newest, now).join(', '), slug);
}
