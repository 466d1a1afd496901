/** Words of an entry that the record's manifest lists: sides, topics, languages, the letters of ids, where a place may lie. */
import { ROLES } from '../domain/sides.ts';
import type { Manifest } from '../domain/schema/manifest.ts';
import type { Kind } from './kinds.ts';
import { advise } from './nearest.ts';
import { oneOf } from './schema-words.ts';
import { selectTexts, type Pattern } from './select.ts';
import type { Path } from './yaml.ts';

/** A list of the manifest's words. */
type Terms = 'side' | 'side or role' | 'topic' | 'language';

/** Where each kind of entry has a word of such a list. */
export const TERMS: Record<Kind, Readonly<Record<Pattern, Terms>>> = {
  actors: { side: 'side or role', 'side.*.side': 'side or role', 'spellings.*.lang': 'language' },
  claims: { topic: 'topic', 'favours.*': 'side' },
  places: { 'spellings.*.lang': 'language' },
  sources: { language: 'language' },
  statements: {},
};

/** The words of a list, in the manifest's order. */
export function termsOf(manifest: Manifest, terms: Terms): string[] {
  switch (terms) {
    case 'side':
      return manifest.sides.map(({ id }) => id);
    case 'side or role':
      return [...manifest.sides.map(({ id }) => id), ...ROLES];
    case 'topic':
      return manifest.topics.map(({ id }) => id);
    case 'language':
      return [manifest.language, ...Object.keys(manifest.languages)];
  }
}

interface TermFault {
  path: Path;
  rule: string;
  message: string;
}

/** What an entry says that the manifest does not know, each at its value. */
export function termFaults(kind: Kind, data: unknown, manifest: Manifest): TermFault[] {
  const listed = Object.entries(TERMS[kind]).flatMap(([pattern, terms]) => {
    const known = termsOf(manifest, terms);
    const field = pattern.split('.').findLast((step) => step !== '*') ?? pattern;
    return selectTexts(data, pattern)
      .filter(({ value }) => !known.includes(value))
      .map(({ path, value }) => ({
        path,
        rule: 'not-allowed',
        message: `${field} is "${value}", expected ${oneOf(known)}: ${advise(value, known, 'write one of them, or add it to record.yaml')}`,
      }));
  });
  return [...listed, ...idFaults(kind, data, manifest), ...positionFaults(kind, data, manifest)];
}

function idFaults(kind: Kind, data: unknown, { ids }: Manifest): TermFault[] {
  if (kind !== 'claims') return [];
  return selectTexts(data, 'id')
    .filter(({ value }) => !value.startsWith(`${ids}-`))
    .map(({ path, value }) => ({
      path,
      rule: 'id-prefix',
      message: `id is "${value}", expected the letters of this record, as ${ids}-012: write them`,
    }));
}

function positionFaults(kind: Kind, data: unknown, { map }: Manifest): TermFault[] {
  if (kind !== 'places' || map === undefined) return [];
  const { position } = data as { position?: { lat: number; lon: number } };
  if (position === undefined) return [];
  const { south, north, west, east } = map.bounds;
  const within = (field: 'lat' | 'lon', name: string, low: number, high: number, other: string): TermFault[] => {
    const value = position[field];
    if (value >= low && value <= high) return [];
    const message = `position.${field} is ${String(value)}, expected a ${name} of the record's map, from ${String(low)} to ${String(high)}: correct it, or swap it with ${other}`;
    return [{ path: ['position', field], rule: 'outside-the-map', message }];
  };
  return [...within('lat', 'latitude', south, north, 'lon'), ...within('lon', 'longitude', west, east, 'lat')];
}
