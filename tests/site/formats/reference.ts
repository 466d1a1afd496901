import { ID, pathIn } from '../this-site.ts';
import type { ClaimFields } from './format.ts';
import { headlined } from './headline.ts';

/** The parts of a reference that a program has read, each as it has it. */
export interface ReadReference {
  title: unknown;
  /** Where the number and the version are. */
  numbered: unknown;
  /** `2026-11-27`. */
  day: unknown;
  address: unknown;
}

/** What a reference says of a claim. */
export function fieldsOfReference({ title, numbered, day, address }: ReadReference): Partial<ClaimFields> {
  const [, id, version] = new RegExp(`(${ID}), version (\\d+)`).exec(String(numbered)) ?? [];
  return {
    id: id ?? '',
    ...fieldsOfAddress(String(address)),
    ...headlined(String(title)),
    version: Number(version),
    revised: String(day),
  };
}

/** The same, of an item of CSL-JSON. */
export function fieldsOfCsl({ title, number, note, issued, URL }: Record<string, unknown>): Partial<ClaimFields> {
  const {
    'date-parts': [day],
  } = issued as { 'date-parts': number[][] };
  return fieldsOfReference({
    title,
    numbered: number ?? note,
    day: (day ?? []).map((part) => String(part).padStart(2, '0')).join('-'),
    address: URL,
  });
}

/** What the address of a version says. */
export function fieldsOfAddress(address: string): Pick<ClaimFields, 'slug' | 'url' | 'versionUrl'> {
  const path = pathIn(address);
  const [, url = '', slug = ''] = /^(\/claims\/([^/]+)\/)v\/\d+\/$/.exec(path) ?? [];
  return { slug, url, versionUrl: path };
}

/** The address of the licence that a file names. */
export function licenceIn(text = ''): string {
  return /https:\/\/creativecommons\.org\/[^\s",]*\//.exec(text)?.[0] ?? '';
}

/** The fields of a claim that a reference to it does not hold. */
export const NOT_IN_A_REFERENCE = [
  'topic',
  'kind',
  'favours',
  'hurts',
  'family',
  'rule',
  'row',
  'asOf',
  'places',
  'when',
  'figure',
  'firstPublished',
  'opposes',
  'tension',
  'related',
  'evidence',
  'quotes',
  'namedVoices',
  'unnamedVoices',
  'carriers',
  'text',
  'unknowns',
  'trace',
  'revisions',
] as const satisfies readonly (keyof ClaimFields)[];
