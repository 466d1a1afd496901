/** `/data/<name>.schema.json`: the JSON Schemas of the site's JSON files. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { jsonSchema, SCHEMA_NAMES } from '../../exports/json-schema.ts';
import { jsonResponse } from '../../exports/json.ts';
import { getManifest } from '../../record/site.ts';
import { dataRoot } from '../../wording/href.ts';

export const getStaticPaths = (() =>
  SCHEMA_NAMES.map((name) => ({ params: { name }, props: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props, site }) =>
  jsonResponse(jsonSchema(props.name, await getManifest(), dataRoot(site)));
