/** What was published, revised, corrected and withdrawn, for the feeds. */
import type { Manifest } from '../core/schema/manifest.ts';
import type { Version } from '../core/schema/version.ts';
import { VERDICTS } from '../core/verdict/verdicts.ts';
import type { TheEntries } from '../record/types.ts';
import { withdrawalsOf } from '../wording/corrections.ts';
import { asOfInWords } from '../wording/claim.ts';
import { headlineOf } from '../wording/headline.ts';
import { verdictInWords } from '../wording/reasons.ts';
import { voicesInWords } from '../wording/said-by.ts';
import { newestFirst } from '../wording/time-order.ts';
import { shownClaim, versionNames, versionPath } from '../wording/version.ts';

/** One change, at the address that shows it for ever. */
export interface RecordChange {
  /** Names the change for ever, whatever becomes of its address. */
  id: string;
  /** From the site's root, without the base path. */
  path: `/${string}`;
  title: string;
  /** `YYYY-MM-DD` */
  on: string;
  /** What changed and why, in the editors' words. */
  what: string;
  /** Of a claim, what that version finds: the verdict's name, as of when, by what reason, and who says what. */
  verdict?: { label: string; asOf: string; reason: string; voices: string };
  kind: 'published' | 'revised' | 'corrected' | 'withdrawn';
}

/** Every change of the record, newest first; those of one day in the order of their addresses. */
export function changesOf(record: TheEntries, versions: readonly Version[]): RecordChange[] {
  const slugs = new Map(record.claims.map(({ id, slug }) => [id, slug]));
  const recorded = versions.flatMap((version) => {
    const slug = slugs.get(version.id);
    return slug === undefined ? [] : [changeOf(version, slug, record.manifest)];
  });
  const withdrawn = withdrawalsOf(record).map(({ path, name, on, why }): RecordChange => ({
    id: `${path} withdrawn`,
    path,
    title: `Withdrawn: ${name}`,
    on,
    what: why,
    kind: 'withdrawn',
  }));
  return [...recorded, ...withdrawn].toSorted((a, b) => newestFirst(a, b) || (a.path < b.path ? -1 : 1));
}

function changeOf(recorded: Version, slug: string, manifest: Manifest): RecordChange {
  const { id, version } = recorded;
  const claim = shownClaim(recorded, slug);
  const revision = claim.revisions.find((each) => each.version === version);
  const correction = claim.corrections?.find((each) => each.version === version);
  const names = versionNames(recorded, manifest);
  const { verdict, asOf } = claim.judgement;
  const told = {
    id: `${id} version ${String(version)}`,
    path: versionPath(slug, version),
    on: revision?.on ?? '',
    verdict: {
      label: VERDICTS[verdict].label,
      asOf: `as of ${asOfInWords(asOf, recorded.weighed)}`,
      reason: verdictInWords(claim, names),
      voices: voicesInWords(claim.evidence, names, asOf.slice(0, 4)),
    },
  };
  const titled = (...what: readonly string[]) => `${headlineOf(claim)} (${[id, ...what].join(', ')})`;
  if (correction !== undefined) {
    const [before, after] = [correction.verdictBefore, claim.judgement.verdict].map((each) => VERDICTS[each].label);
    const what = `${correction.what} ${correction.why} The verdict was ${before ?? ''}, and is now ${after ?? ''}.`;
    return { ...told, title: titled('verdict corrected'), what, kind: 'corrected' };
  }
  const what = revision?.what ?? '';
  return version === 1
    ? { ...told, title: titled(), what, kind: 'published' }
    : { ...told, title: titled(`version ${String(version)}`), what, kind: 'revised' };
}
