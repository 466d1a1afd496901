/** What stands at the head of a list of claims. */
import type { SiteRecord } from '../../record/look-up.ts';
import type { Facet } from '../../wording/facets.ts';
import { sourceCount, stillPublished } from '../../record/published.ts';
import { claimsCounted, claimsInWords } from '../../wording/topics.ts';
import { counted, theseSources } from '../../wording/words.ts';

/** Claims on one page of a list. */
export const PAGE_SIZE = 20;

/** The head of the list of all claims. */
export function allClaims(record: Pick<SiteRecord, 'claims' | 'sources'>): ListHead {
  const sources = sourceCount(record);
  const borneOut = `what ${theseSources(sources)} ${sources === 1 ? 'bears' : 'bear'} out`;
  return {
    title: 'Claims',
    finding: claimsInWords(stillPublished(record.claims)),
    lead: `Each is one proposition that can be true or not, with everybody’s word on it and ${borneOut}.`,
  };
}

const LEADS: Record<Facet['kind'], string> = {
  verdict: 'Claims with this verdict, each with the reason that decided.',
  topic: 'Claims on this topic, in the order of their numbers.',
  side: 'Claims on which a voice of this kind takes a stance: says it, denies it, takes it back or leaves it open.',
  place: 'Claims that are about this place.',
  source: 'Claims on which this source carries somebody’s word.',
  actor: 'Claims on which this voice takes a stance.',
};

/** What stands at the head of a list of claims. */
export interface ListHead {
  title: string;
  /** What the list comes to. */
  finding: string;
  lead: string;
  /** The page of the place, source or voice that the list belongs to; of a verdict, where it is explained. */
  about?: { path: `/${string}`; text: string };
}

/** The head of a facet's list. */
export function listHead(facet: Facet): ListHead {
  const { kind, value, label, claims } = facet;
  const many = kind === 'verdict' ? counted(claims.length, 'claim') : claimsCounted(claims);
  const head = {
    title: `Claims: ${label}`,
    finding: `${label}: ${many.replace(' claim', '\u00a0claim')}`,
    lead: LEADS[kind],
  };
  if (kind === 'verdict') return { ...head, about: { path: '/method/#verdicts', text: 'What each verdict means' } };
  if (kind !== 'place' && kind !== 'source' && kind !== 'actor') return head;
  return { ...head, about: { path: `/${kind}s/${value}/`, text: `More about ${label}` } };
}
