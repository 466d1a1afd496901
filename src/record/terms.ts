/** Words of an entry that the record's manifest lists: sides, topics, languages, the letters of ids, where a place may lie. */
import { z } from 'zod';
import type { Finding } from '../core/finding.ts';
import { idPrefix, notAllowed, outsideTheMap } from '../core/rules/index.ts';
import { ROLES } from '../core/sides.ts';
import type { ContentKind } from './kinds.ts';
import type { ManifestTerms } from './manifest.ts';
import { advise } from './reading/nearest.ts';
import { oneOf, shownValue } from './reading/schema-words.ts';
import { selectTexts, selectValues, type PathPattern } from './reading/select.ts';

/** A list of the manifest's words. */
type Terms = 'side' | 'side or role' | 'topic' | 'language';

/** Where each kind of entry has a word of such a list. */
export const TERMS: Record<ContentKind, Readonly<Record<PathPattern, Terms>>> = {
  actors: { side: 'side or role', 'side.*.side': 'side or role', 'spellings.*.lang': 'language' },
  claims: { topic: 'topic', 'favours.*': 'side' },
  places: { 'spellings.*.lang': 'language' },
  sources: { language: 'language' },
  statements: {},
};

/** The parts of a manifest that hold the lists. */
type Lists = Pick<ManifestTerms, 'sides' | 'topics' | 'language' | 'languages'>;

/** The words of a list, in the manifest's order; `undefined` where the manifest has no sound list. */
export function termsOf<L extends Lists>(
  manifest: L,
  terms: Terms,
): L extends Required<Lists> ? string[] : string[] | undefined;
export function termsOf({ sides, topics, language, languages }: Lists, terms: Terms): string[] | undefined {
  const ids = (list: readonly { id: string }[] | undefined) => list?.map(({ id }) => id);
  switch (terms) {
    case 'side':
      return ids(sides);
    case 'side or role':
      return sides && [...sides.map(({ id }) => id), ...ROLES];
    case 'topic':
      return ids(topics);
    case 'language':
      return language === undefined || languages === undefined ? undefined : [language, ...Object.keys(languages)];
  }
}

/**
 * What an entry says that the manifest does not know, each at its value.
 * @param data what stands in the entry, sound or not
 */
export function termFaults(kind: ContentKind, data: unknown, manifest: ManifestTerms): Finding[] {
  const listed = Object.entries(TERMS[kind]).flatMap(([pattern, terms]) => {
    const known = termsOf(manifest, terms);
    if (known === undefined) return [];
    const field = pattern.split('.').findLast((step) => step !== '*') ?? pattern;
    return selectValues(data, pattern).flatMap(({ path, value }): Finding[] => {
      if (value !== null && (typeof value !== 'string' || known.includes(value))) return [];
      const advice = advise(value ?? '', known, 'write one of them, or add it to record.yaml');
      return [notAllowed.tell(path, `${field} is ${shownValue(value)}`, oneOf(known), advice)];
    });
  });
  return [...listed, ...idFaults(kind, data, manifest), ...positionFaults(kind, data, manifest)];
}

function idFaults(kind: ContentKind, data: unknown, { ids }: ManifestTerms): Finding[] {
  if (kind !== 'claims' || ids === undefined) return [];
  return selectTexts(data, 'id')
    .filter(({ value }) => !value.startsWith(`${ids}-`))
    .map(({ path, value }) => idPrefix.claim(path, value, ids));
}

const positioned = z.object({ position: z.object({ lat: z.number(), lon: z.number() }) });

function positionFaults(kind: ContentKind, data: unknown, { map }: ManifestTerms): Finding[] {
  if (kind !== 'places' || map === undefined) return [];
  const position = positioned.safeParse(data).data?.position;
  if (position === undefined) return [];
  const { south, north, west, east } = map.bounds;
  const within = (field: 'lat' | 'lon', low: number, high: number): Finding[] => {
    const value = position[field];
    return value >= low && value <= high ? [] : [outsideTheMap.place(['position', field], field, value, low, high)];
  };
  return [...within('lat', south, north), ...within('lon', west, east)];
}
