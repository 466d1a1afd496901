/** Builds `claims/<slug>.json`. */
import type { ClaimFile, WithdrawnClaimFile } from './schema/claim-file.ts';
import { FORM_VERSION } from './schema/common.ts';
import type { SiteRecord } from '../record/look-up.ts';
import { amongStanding } from '../record/standing.ts';
import type { ClaimEntry, EvidenceEntry } from '../record/types.ts';
import { contentOf } from '../record/versions/resolve.ts';
import { exportClaim, exportEvidence, exportQuote, languageIn, type LanguageOf } from './claims-file.ts';

/**
 * A claim with all that its page says; of one that was withdrawn, that it was, and why.
 * @param start what an address on the site begins with: the whole address of its root, or `/`
 */
export function claimFile(claim: ClaimEntry, record: SiteRecord, start = '/'): ClaimFile | WithdrawnClaimFile {
  if (claim.withdrawn !== undefined) return withdrawnFile(claim, claim.withdrawn, start);
  const { statements, actors, places, sources } = contentOf(claim, record);
  const languageOf = languageIn(record);
  const { reviewed, text, bodyQuotes, unknowns, judgement, calculation, origins, revisions, corrections } = claim;
  return {
    formVersion: FORM_VERSION,
    ...exportClaim(amongStanding(claim, record.claims), languageOf, start),
    evidence: claim.evidence.map((piece) => evidenceOf(piece, languageOf)),
    reviewed,
    text,
    bodyQuotes: bodyQuotes.map((quote) => exportQuote(quote, languageOf)),
    unknowns,
    trace: {
      inputs: judgement.inputs.map((input) => ({ ...input, statements: [...input.statements] })),
      wouldChange: [...judgement.wouldChange],
      deniedBy: [...judgement.deniedBy],
      uncounted: [...judgement.uncounted],
    },
    calculation: calculation === undefined ? null : { type: calculation.type, ...calculation.result },
    origins,
    revisions: revisions.map((revision) => ({
      ...revision,
      url: `${start}claims/${claim.slug}/v/${String(revision.version)}/`,
    })),
    corrections: corrections ?? [],
    names: { statements, actors, places, sources },
  };
}

function evidenceOf(piece: EvidenceEntry, languageOf: LanguageOf): ClaimFile['evidence'][number] {
  const { sources, figure, passages, concession, note } = piece;
  return {
    ...exportEvidence(piece, languageOf),
    sources,
    figure: figure ?? null,
    passages: passages ?? [],
    concession: concession ?? null,
    note: note ?? null,
  };
}

function withdrawnFile(
  { id, slug, title }: ClaimEntry,
  { on, why, mergedInto }: NonNullable<ClaimEntry['withdrawn']>,
  start: string,
): WithdrawnClaimFile {
  return {
    formVersion: FORM_VERSION,
    id,
    slug,
    url: `${start}claims/${slug}/`,
    title,
    withdrawn: { on, why, mergedInto: mergedInto ?? null },
  };
}
