/** Writes what the page of a claim loads to judge it again. */
import { toDays } from '../../core/edtf.ts';
import { withApostrophes } from '../../core/language/apostrophes.ts';
import { undated } from '../../record/case.ts';
import type { SiteRecord } from '../../record/look-up.ts';
import type { ClaimEntry, EvidenceEntry } from '../../record/types.ts';
import { whenSaid } from '../../wording/dates.ts';
import { voiceInSentence } from '../../wording/said-by.ts';
import type { Inputs, SupposedEvidence, Span } from './inputs.ts';

/** A claim's evidence as the rules see it, without what only readers need. */
export function inputsOf(record: SiteRecord, claim: ClaimEntry): Inputs {
  const { favours, hurts, arithmetic } = undated(record, claim);
  const { sides, allies } = record.manifest;
  return {
    stakes: {
      sides: { sides: sides.map(({ id, role, inSentence }) => ({ id, role, inSentence })), allies },
      favours,
      hurts,
      ...(arithmetic && { arithmetic }),
      asOf: claim.asOf,
    },
    pieces: claim.evidence.map(({ statement, actor, side, stance, basis, made, published }) => ({
      statement,
      actor,
      side,
      named: record.actor(actor).named,
      stance,
      basis,
      made: spanOf(made),
      published: spanOf(published),
      ...saidIn({ actor, side, made }, claim, record),
    })),
  };
}

/** Who and when, in words; the day is left out where the voice is called by it. */
function saidIn(
  { actor, side, made }: Pick<EvidenceEntry, 'actor' | 'side' | 'made'>,
  { asOf }: ClaimEntry,
  record: SiteRecord,
): Pick<SupposedEvidence, 'who' | 'on'> {
  const who = withApostrophes(voiceInSentence({ actor, side }, record));
  const on = whenSaid(made, asOf.slice(0, 4));
  return { who, on: who.endsWith(on) ? '' : on };
}

function spanOf(date: string): Span {
  const { first, last } = toDays(date);
  return [Number.isFinite(first) ? first : null, Number.isFinite(last) ? last : null];
}
