/** Claims that are not as they were last recorded. */
import type { Version } from '../../core/schema/version.ts';
import { differences, sameContent } from '../../core/version/compare.ts';
import { canonicalJson } from '../../core/version/hash.ts';
import { problemAt, type Entries, type Entry } from '../entries.ts';
import { lookUp, type SiteRecord } from '../look-up.ts';
import type { Problem } from '../problem.ts';
import type { ClaimEntry, TheRecord } from '../types.ts';
import type { Recorded } from './read.ts';
import { claimForm } from './resolve.ts';

/** How a version is recorded, for messages. */
const COMMAND = 'npm run claim:revise --';

/**
 * Every claim that stands and whose newest recorded version is not what its page would say now: none was recorded, a
 * revision was written without one, or the claim or an entry that it refers to has changed since.
 */
export function unrecorded(record: TheRecord, { sound }: Entries, recorded: Recorded): Problem[] {
  const site = lookUp(record);
  return site.claims.flatMap((claim) => {
    const entry = sound.claims.get(claim.slug);
    if (entry === undefined) return [];
    const newest = recorded.sound.get(claim.id)?.at(-1);
    const problem = claim.withdrawn ? retitled(claim, newest, entry) : problemOf(claim, newest, entry, site);
    return problem === undefined ? [] : [problem];
  });
}

/** Of a claim that was withdrawn, its page says no more than the title: it stays as it was published. */
function retitled({ title }: ClaimEntry, newest: Version | undefined, entry: Entry<'claims'>): Problem | undefined {
  if (newest === undefined || newest.title === title) return undefined;
  const message = `the claim was withdrawn, and its title is not as it was published in version ${String(newest.version)}, expected "${newest.title}": write that again`;
  return problemAt(entry, ['title'], 'claim-changed', message);
}

function problemOf(
  claim: ClaimEntry,
  newest: Version | undefined,
  entry: Entry<'claims'>,
  site: SiteRecord,
): Problem | undefined {
  const { slug, id, revisions } = claim;
  const recorded = newest?.version ?? 0;
  if (revisions.length > recorded + 1) {
    const message = `version ${String(recorded + 2)} is written down, and version ${String(recorded + 1)} was never recorded, expected one new revision at a time: put them together into revision ${String(recorded + 1)}`;
    return problemAt(entry, ['revisions', recorded + 1], 'version-missing', message);
  }
  if (newest === undefined || revisions.length > recorded) {
    const message = `version ${String(recorded + 1)} is not recorded, expected versions/${id}/${String(recorded + 1)}.json: run "${COMMAND} ${slug}"`;
    return problemAt(entry, ['revisions', recorded], 'version-missing', message);
  }
  const now = claimForm(claim, site);
  const earlier = newest.revisions;
  const edited = now.revisions.findIndex((revision, i) => canonicalJson(revision) !== canonicalJson(earlier[i]));
  if (edited !== -1) {
    const { publishedOn = '', what = '' } = earlier[edited] ?? {};
    const message = `revision ${String(edited + 1)} is not as it was published, expected "${what}" on ${publishedOn}: write that again`;
    return problemAt(entry, ['revisions', edited], 'revision-edited', message);
  }
  if (sameContent(newest, now)) return undefined;
  const changed = differences(newest, now).join(', ');
  const message = `the claim is not as it was recorded in version ${String(recorded)} (${changed}), expected what is cited to stay: run "${COMMAND} ${slug} '<what changed and why>'", or undo the change`;
  return problemAt(entry, [], 'claim-changed', message);
}
