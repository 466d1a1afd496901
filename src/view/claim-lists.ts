/** What stands at the head of a list of claims. */
import type { Verdict } from '../domain/schema/claim.ts';
import { VERDICTS } from '../domain/verdict/verdicts.ts';
import type { Facet } from './facets.ts';

/** Claims on one page of a list. */
export const PAGE_SIZE = 20;

export const ALL_CLAIMS = {
  title: 'Claims',
  lead: 'Each is one proposition that can be true or not, with everybody’s word on it and what these sources bear out.',
};

const LEADS: Record<Facet['kind'], (facet: Facet) => string> = {
  verdict: ({ value }) => VERDICTS[value as Verdict].told,
  topic: () => 'Claims on this topic, in the order of their numbers.',
  side: () =>
    'Claims on which a voice of this kind takes a stance: says it, denies it, takes it back or leaves it open.',
  place: () => 'Claims that are about this place.',
  source: () => 'Claims on which this source carries somebody’s word.',
  actor: () => 'Claims on which this voice takes a stance.',
};

/** Title and first line of a facet's list. */
export function listHead(facet: Facet): { title: string; lead: string } {
  return { title: `Claims: ${facet.label}`, lead: LEADS[facet.kind](facet) };
}
