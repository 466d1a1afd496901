/** What the routes of the lists' files have in common. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getRecord } from '../../record/site.ts';
import { facetsOf, type Facet } from '../../wording/facets.ts';
import { dataRoot } from '../../wording/href.ts';
import { LIST_FORMS, listAs, type ListForm } from './lists.ts';

/** The lists that have a claim in them. */
export const listPaths = (async () =>
  facetsOf(await getRecord()).map((facet) => ({
    params: { facet: facet.kind, value: facet.value },
    props: { facet },
  }))) satisfies GetStaticPaths;

/** Answers with a list in that form. */
export function listResponse(form: ListForm): APIRoute<{ facet: Facet }> {
  return async ({ props, site }) =>
    new Response(listAs(form, props.facet, await getRecord(), dataRoot(site)), {
      headers: { 'Content-Type': `${LIST_FORMS[form].type}; charset=utf-8` },
    });
}
