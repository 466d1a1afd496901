/** What decided a verdict in this one case, by name and day. */
import type { Judgement } from '../core/verdict/types.ts';
import { isBelligerent } from '../core/sides.ts';
import { twoSides } from '../core/verdict/two-sides.ts';
import { hasStake } from '../core/verdict/voices.ts';
import { NEITHER_SHOWN, VERDICTS } from '../core/verdict/verdicts.ts';
import type { ClaimEntry, EvidenceEntry } from '../record/types.ts';
import type { Names } from './names.ts';
import { partiesInWords } from './parties.ts';
import { saidBy } from './said-by.ts';
import { capital, listed } from './words.ts';

/** A claim as far as its reason hangs on it: as it is, or as a version recorded it. */
export type Decided = Pick<ClaimEntry, 'favours' | 'hurts' | 'evidence'> & {
  judgement: Pick<Judgement, 'ruleNumber' | 'inputs' | 'deniedBy' | 'asOf' | 'verdict'>;
  calculation?: { result: { working: readonly string[] } };
};

interface ReasonParts {
  claim: Decided;
  names: Pick<Names, 'actor' | 'manifest'>;
  /** The words that made the row fit, by what they do to the claim: not those at which the rules looked in vain. */
  asserted: EvidenceEntry[];
  against: EvidenceEntry[];
  /** Voices with their days. */
  by: (pieces: readonly EvidenceEntry[]) => string;
}

/**
 * The reason that decided, in a sentence or two: never the verdict's general meaning, which is the method page's. Told
 * from the evidence and the row alone, so that a version says it as its page did, whatever the rules have since been
 * called.
 */
export function reasonInWords(claim: Decided, names: Pick<Names, 'actor' | 'manifest'>): string {
  const { judgement, evidence } = claim;
  const year = judgement.asOf.slice(0, 4);
  const found = new Set(judgement.inputs.filter(({ holds }) => holds).flatMap(({ statements }) => statements));
  const words = evidence.filter(({ statement }) => found.has(statement));
  const told: ReasonParts = {
    claim,
    names,
    asserted: withStances(words, 'asserts'),
    against: withStances(words, 'denies', 'withdraws'),
    by: (pieces) => saidBy(pieces, names, year),
  };
  return `${capital((BY_ROW[judgement.ruleNumber] ?? claimedOnly)(told))}.`;
}

/** The reason, and where the verdict leaves the claim open, that it does. */
export function verdictInWords(claim: Decided, names: Pick<Names, 'actor' | 'manifest'>): string {
  const isOpen = VERDICTS[claim.judgement.verdict].family === 'open';
  return `${reasonInWords(claim, names)}${isOpen ? ` ${NEITHER_SHOWN}` : ''}`;
}

const BY_ROW: Readonly<Record<number, (told: ReasonParts) => string>> = {
  1: byArithmetic,
  2: againstEachOther,
  3: denied,
  4: conceded,
  5: borneOut,
  6: undisputed,
  7: (told) => `${FIRST_HAND} by one voice alone: ${told.by(independent(told.asserted, told))}`,
  8: againstEachOther,
  9: (told) =>
    `said with no visible stake by one voice alone: ${told.by(uninterested(told.asserted, told))}; how it is known is not shown`,
};

const FIRST_HAND = 'said first-hand and with no visible stake';

/** The outcome, and the last two lines of the working: what came out beside what was stated. */
function byArithmetic({ claim: { judgement, calculation } }: ReasonParts): string {
  const outcome = judgement.verdict === 'corroborated' ? 'borne out by arithmetic' : 'refuted by arithmetic';
  const working = calculation?.result.working.slice(-2) ?? [];
  return [outcome, ...working].join('. ').replaceAll('..', '.').replace(/\.$/, '');
}

function againstEachOther({ by, asserted, against }: ReasonParts): string {
  return `said by ${by(asserted)}; denied by ${by(against)}`;
}

/** A denial of its own side need not be that side's latest word on the matter: what it said that day is what denies it. */
function denied(told: ReasonParts): string {
  const { claim, by, against } = told;
  const witnesses = independent(withStances(against, 'denies'), told);
  if (witnesses.length > 0) return `denied first-hand and with no visible stake by ${by(witnesses)}`;
  const byItsSide = withStances(against, 'denies').filter(({ side }) => claim.favours.includes(side));
  return byItsSide.length > 0
    ? `what its own side said denies it: ${by(byItsSide)}`
    : `taken back by all who said it and count: ${by(against)}`;
}

function conceded({ claim: { hurts }, names, by, asserted }: ReasonParts): string {
  const own = asserted.filter(({ side, actor }) => hurts.includes(side) || hurts.includes(actor));
  const hurt = hurts.filter((party) => own.some(({ side, actor }) => party === side || party === actor));
  return `said by ${by(own)}, though it hurts ${listed(hurt.map((party) => partiesInWords(party, names)))}`;
}

function borneOut(told: ReasonParts): string {
  const { by, asserted, names } = told;
  const witnesses = independent(asserted, told);
  if (new Set(witnesses.map(({ actor }) => actor)).size > 1) return `${FIRST_HAND} by ${by(witnesses)}`;
  const sides = twoSides(names.manifest) ? 'both sides' : 'opposed sides';
  return `said by ${sides}: ${by(asserted.filter(({ side }) => isBelligerent(names.manifest, side)))}`;
}

function undisputed(told: ReasonParts): string {
  const { claim, by, asserted } = told;
  const denial =
    withStances(claim.evidence, 'denies').length === 0 ? 'nobody here denies it' : 'no counted voice denies it';
  return `said with no visible stake by ${by(uninterested(asserted, told))}; ${denial}`;
}

const WEAKNESSES: readonly (readonly [string, (piece: EvidenceEntry, told: ReasonParts) => boolean])[] = [
  ['not traceable', ({ side }) => side === 'unattributed'],
  ['passing it on', ({ basis }) => basis === 'second-hand'],
  ['with a stake', interested],
  ['not showing how they know', () => true],
];

/** Why nobody's assertion carries the claim further: each voice with the first thing that speaks against it. */
function claimedOnly(told: ReasonParts): string {
  const { claim, by } = told;
  const weaknessOf = (piece: EvidenceEntry) => WEAKNESSES.find(([, fits]) => fits(piece, told))?.[0];
  const byWeakness = Map.groupBy(withStances(claim.evidence, 'asserts'), weaknessOf);
  const said = WEAKNESSES.flatMap(([words]) => {
    const pieces = byWeakness.get(words);
    return pieces === undefined ? [] : [`by ${by(pieces)}, ${words}`];
  });
  const denials = withStances(claim.evidence, 'denies').filter(({ actor }) => claim.judgement.deniedBy.includes(actor));
  return [`said ${said.join('; ')}`, ...(denials.length > 0 ? [`denied by ${by(denials)}`] : [])].join('; ');
}

function withStances(
  evidence: readonly EvidenceEntry[],
  ...stances: readonly EvidenceEntry['stance'][]
): EvidenceEntry[] {
  return evidence.filter(({ stance }) => stances.includes(stance));
}

/** Of words that made a row fit, and so count, those of voices with no visible stake. */
function uninterested(evidence: readonly EvidenceEntry[], told: ReasonParts): EvidenceEntry[] {
  return evidence.filter((piece) => !interested(piece, told));
}

function independent(evidence: readonly EvidenceEntry[], told: ReasonParts): EvidenceEntry[] {
  return uninterested(evidence, told).filter(({ basis }) => basis === 'first-hand');
}

function interested(piece: EvidenceEntry, { claim: { favours, hurts }, names }: ReasonParts): boolean {
  return hasStake(piece, { sides: names.manifest, favours, hurts });
}
