/** Silence, shown as silence: whom a claim goes against, and who says nothing to it in these sources. */
import { silentParties } from '../domain/silence.ts';
import { isSide, type Side } from '../domain/sides.ts';
import type { SiteRecord } from '../record/look-up.ts';
import { standingClaims } from '../record/standing.ts';
import type { ClaimEntry } from '../record/types.ts';
import type { Names } from './names.ts';
import { partiesInWords } from './parties.ts';
import { standing } from './standing.ts';
import { capital, theseSources } from './words.ts';

/** A party that says nothing to a claim. */
export interface SilentParty {
  /** A side or an actor. */
  slug: string;
  side: Side;
  /** To start a sentence or stand alone: "The lowland". */
  name: string;
}

/**
 * The parties that a claim goes against and that say nothing to it.
 * @param opposing the claims that oppose it. One of them may hold the answer: where they are not all at hand, as for a
 *   recorded version, nobody is called silent.
 */
export function silentOn(
  claim: Pick<ClaimEntry, 'hurts' | 'evidence' | 'opposes'>,
  opposing: readonly Pick<ClaimEntry, 'evidence'>[],
  names: Pick<Names, 'actor' | 'manifest'>,
): SilentParty[] {
  if (opposing.length < claim.opposes.length) return [];
  const words = { ...claim, opposing: opposing.flatMap(({ evidence }) => evidence) };
  return silentParties(words, names.manifest, (actor) => names.actor(actor).side).map((slug) => {
    const side = isSide(names.manifest, slug) ? slug : names.actor(slug).side;
    return { slug, side, name: capital(partiesInWords(slug, names)) };
  });
}

/**
 * "No answer to this is in these three sources."
 * @param weighed how many sources were out by the day of the verdict
 */
export function noAnswer(weighed: number): string {
  return `No answer to this is in ${theseSources(weighed)}.`;
}

export const SILENCE_PROVES_NOTHING =
  'That proves nothing: perhaps nobody asked, or an answer was given and not printed. Silence is no vote.';

/** What a party says nothing to. */
export interface Silence {
  party: SilentParty;
  claims: ClaimEntry[];
  /** Whether any voice of the party speaks in these sources, on whatever matter. */
  speaks: boolean;
}

/** Every silent party of the claims that stand, those with the most such claims first. */
export function silencesOf(record: SiteRecord): Silence[] {
  const voices = new Set(standing(record.statements).map(({ actor }) => actor));
  const speaks = ({ slug }: SilentParty) =>
    [...voices].some((voice) => voice === slug || record.actor(voice).side === slug);
  const found = new Map<string, Silence>();
  for (const claim of standingClaims(record.claims)) {
    const opposing = claim.opposes.map((slug) => record.claim(slug));
    for (const party of silentOn(claim, opposing, record)) {
      const silence = found.get(party.slug) ?? { party, claims: [], speaks: speaks(party) };
      silence.claims.push(claim);
      found.set(party.slug, silence);
    }
  }
  return [...found.values()].sort(
    (a, b) => b.claims.length - a.claims.length || (a.party.slug < b.party.slug ? -1 : 1),
  );
}
