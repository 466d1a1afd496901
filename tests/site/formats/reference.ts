import type { ClaimFields } from './format.ts';

/** What a reference says of a claim, in CSL-JSON: from an item that a parser made of its file. */
export function fieldsOfReference(item: Record<string, unknown>, numbered: string): Partial<ClaimFields> {
  const { pathname } = new URL(String(item.URL));
  const { 'date-parts': [day] } = item.issued as { 'date-parts': number[][] };
  const [, id, version] = /(PJ-\d+).*?version (\d+)/is.exec(numbered) ?? [];
  const [, url, slug] = /^(\/claims\/([^/]+)\/)v\/\d+\/$/.exec(pathname) ?? [];
  return {
    id: id ?? '',
    slug: slug ?? '',
    url: url ?? '',
    versionUrl: pathname,
    title: String(item.title),
    version: Number(version),
    revised: (day ?? []).map((part) => String(part).padStart(2, '0')).join('-'),
  };
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
  'verdict',
  'family',
  'rule',
  'row',
  'asOf',
  'places',
  'when',
  'figure',
  'firstPublished',
  'opposes',
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
