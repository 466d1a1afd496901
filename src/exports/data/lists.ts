/** `/claims/<by>/<value>.csv` and `.json`: the claims of one list, for programs. */
import { claimsFile } from '../claims-file.ts';
import { jsonText } from '../json.ts';
import { claimsTable } from '../tables/claims.ts';
import type { SiteRecord } from '../../record/look-up.ts';
import { amongPublished } from '../../record/published.ts';
import type { Facet } from '../../wording/facets.ts';
import { publishedHead } from './head.ts';

/** The forms of a list, by the ending of their files. */
export const LIST_FORMS = {
  csv: { label: 'CSV', type: 'text/csv' },
  json: { label: 'JSON', type: 'application/json' },
} as const;
export type ListForm = keyof typeof LIST_FORMS;

/** Where the files of a list of claims lie, without their endings: those of all claims are data files. */
export function listFiles(facet: Pick<Facet, 'kind' | 'value'> | undefined): `/${string}` {
  return facet === undefined ? '/data/claims' : `/claims/${facet.kind}/${facet.value}`;
}

/** The rows of claims.csv that are of the list, or the claims of claims.json. */
export function listAs(
  form: ListForm,
  { kind, value, label, claims }: Facet,
  record: SiteRecord,
  start: string,
): string {
  const listed = { ...record, claims: claims.map((claim) => amongPublished(claim, record.claims)) };
  if (form === 'csv') return claimsTable.csv(listed, start);
  const { claims: exported, ...told } = claimsFile(listed, start);
  const list = { facet: kind, facetValue: value, label };
  return jsonText({
    ...publishedHead('../../data/claims.schema.json', record.manifest),
    ...told,
    list,
    claims: exported,
  });
}
