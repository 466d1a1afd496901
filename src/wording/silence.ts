/** Silence, shown as silence: whom a claim goes against, and who says nothing to it in these sources. */
import type { Manifest } from '../core/schema/manifest.ts';
import { silentParties } from '../core/silence.ts';
import { isSide, type Side } from '../core/sides.ts';
import type { SiteRecord } from '../record/look-up.ts';
import { stillPublished, publishedClaims } from '../record/published.ts';
import type { ClaimEntry } from '../record/types.ts';
import type { Names } from './names.ts';
import { partiesInWords } from './parties.ts';
import { sideWords } from './sides.ts';
import { capital, listed, theseSources } from './words.ts';

/** A party that says nothing to a claim. */
export interface SilentParty {
  /** A side or an actor. */
  slug: string;
  side: Side;
  /** To start a sentence or stand alone: "The lowland". */
  name: string;
  /** Its allies that do speak to it. */
  allies: Side[];
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
  return silentParties(words, names.manifest, (actor) => names.actor(actor).side).map(({ party, allies }) => {
    const side = isSide(names.manifest, party) ? party : names.actor(party).side;
    return { slug: party, side, name: capital(partiesInWords(party, names)), allies };
  });
}

/**
 * "No answer to this is in these three sources."
 * @param weighed how many sources were out by the day of the verdict
 */
export function noAnswer(weighed: number): string {
  return `No answer to this is in ${theseSources(weighed)}.`;
}

/** "The coast, its ally, speaks to it."; empty where no ally does. */
export function alliesSpeak({ allies }: Pick<SilentParty, 'allies'>, manifest: Manifest): string {
  const names = listed(allies.map((side) => sideWords(manifest, side).inSentence));
  if (allies.length === 0) return '';
  return `${capital(names)}, ${allies.length === 1 ? 'its ally, speaks' : 'its allies, speak'} to it.`;
}

export const SILENCE_PROVES_NOTHING =
  'That proves nothing: perhaps nobody asked, or an answer was given and not printed. Silence is no vote.';

/** What a party says nothing to. */
export interface Silence {
  party: Omit<SilentParty, 'allies'>;
  claims: { claim: ClaimEntry; allies: Side[] }[];
  /** Whether any voice of the party speaks in these sources, on whatever matter. */
  speaks: boolean;
}

/** Every silent party of the claims that stand, those with the most such claims first. */
export function silencesOf(record: SiteRecord): Silence[] {
  const statements = stillPublished(record.statements);
  const speaks = ({ slug }: SilentParty) => statements.some(({ actor, side }) => actor === slug || side === slug);
  const found = new Map<string, Silence>();
  for (const claim of publishedClaims(record.claims)) {
    const opposing = claim.opposes.map((slug) => record.claim(slug));
    for (const party of silentOn(claim, opposing, record)) {
      const silence = found.get(party.slug) ?? { party, claims: [], speaks: speaks(party) };
      silence.claims.push({ claim, allies: party.allies });
      found.set(party.slug, silence);
    }
  }
  return [...found.values()].sort(
    (a, b) => b.claims.length - a.claims.length || (a.party.slug < b.party.slug ? -1 : 1),
  );
}
