/** The lists into which the claims are sorted: by verdict, topic, side, place, source and voice. */
import type { SiteRecord } from '../record/look-up.ts';
import { once } from '../record/once.ts';
import type { ClaimEntry } from '../record/types.ts';
import type { Verdict } from '../core/schema/claim.ts';
import { VERDICTS } from '../core/verdict/verdicts.ts';
import { sidesOf } from './sides.ts';
import { stillPublished } from '../record/published.ts';

export const FACET_KINDS = ['verdict', 'topic', 'side', 'place', 'source', 'actor'] as const;
export type FacetKind = (typeof FACET_KINDS)[number];

/** What stands before a facet's values: "By verdict". */
export const FACET_NAMES: Record<FacetKind, string> = {
  verdict: 'By verdict',
  topic: 'By topic',
  side: 'By who speaks',
  place: 'By place',
  source: 'By source',
  actor: 'By voice',
};

export interface Facet {
  kind: FacetKind;
  /** Last part of the address, as `contested`. */
  value: string;
  /** As readers read it, as "Contested". */
  label: string;
  claims: ClaimEntry[];
}

/** Every list that has a claim in it, kind by kind: verdicts, topics and sides in their fixed order, the rest by name. */
export const facetsOf = once((record: SiteRecord): readonly Facet[] => {
  const claims = stillPublished(record.claims);
  const facet = (kind: FacetKind, value: string, label: string, belongs: (claim: ClaimEntry) => boolean): Facet => ({
    kind,
    value,
    label,
    claims: claims.filter(belongs),
  });
  const named = <T extends { slug: string }>(
    kind: FacetKind,
    entries: readonly T[],
    label: (entry: T) => string,
    belongs: (claim: ClaimEntry, slug: string) => boolean,
  ) =>
    entries
      .map((entry) => facet(kind, entry.slug, label(entry), (claim) => belongs(claim, entry.slug)))
      .sort((a, b) => a.label.localeCompare(b.label, 'en'));
  return [
    ...(Object.keys(VERDICTS) as Verdict[]).map((v) =>
      facet('verdict', v, VERDICTS[v].label, (claim) => claim.judgement.verdict === v),
    ),
    ...record.manifest.topics.map(({ id, name }) => facet('topic', id, name, (claim) => claim.topic === id)),
    ...sidesOf(record.manifest).map(({ id, name }) =>
      facet('side', id, name, (claim) => claim.evidence.some((e) => e.side === id)),
    ),
    ...named(
      'place',
      record.places,
      (p) => p.name,
      (claim, slug) => claim.places.includes(slug),
    ),
    ...named(
      'source',
      record.sources,
      (s) => s.label,
      (claim, slug) => claim.evidence.some((e) => e.sources.includes(slug)),
    ),
    ...named(
      'actor',
      record.actors,
      (a) => a.name,
      (claim, slug) => claim.evidence.some((e) => e.actor === slug),
    ),
  ].filter(({ claims }) => claims.length > 0);
});

/** The address of a facet's list. */
export function facetPath({ kind, value }: Pick<Facet, 'kind' | 'value'>): `/${string}` {
  return `/claims/${kind}/${value}/`;
}
