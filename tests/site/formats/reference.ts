import { ID, pathIn } from '../this-site.ts';
import type { ClaimFields } from './format.ts';
import { headlined } from './headline.ts';

/** What a reference says of a claim, in CSL-JSON: from an item that a parser made of its file. */
export function fieldsOfReference(item: Record<string, unknown>, numbered: string): Partial<ClaimFields> {
  const {
    'date-parts': [day],
  } = item.issued as { 'date-parts': number[][] };
  const [, id, version] = new RegExp(`(${ID}).*?version (\\d+)`, 'is').exec(numbered) ?? [];
  return {
    id: id ?? '',
    ...fieldsOfAddress(String(item.URL)),
    ...headlined(String(item.title)),
    version: Number(version),
    revised: (day ?? []).map((part) => String(part).padStart(2, '0')).join('-'),
  };
}

/** What the address of a version says. */
export function fieldsOfAddress(address: string): Pick<ClaimFields, 'slug' | 'url' | 'versionUrl'> {
  const path = pathIn(address);
  const [, url = '', slug = ''] = /^(\/claims\/([^/]+)\/)v\/\d+\/$/.exec(path) ?? [];
  return { slug, url, versionUrl: path };
}

/** The address of the licence that a file names. */
export function licenceIn(text: string): string {
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
