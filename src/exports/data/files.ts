/** Every data file of the site: what it holds, by which schema, and its text. */
import { claimsFile } from '../claims-file.ts';
import { geojsonFile } from '../geojson-file.ts';
import { jsonText } from '../json.ts';
import { sourcesFile } from '../sources-file.ts';
import { TABLES } from '../tables/index.ts';
import type { Table } from '../tables/table.ts';
import type { SiteRecord } from '../../record/look-up.ts';
import { reviewOf } from '../claim-review.ts';
import { stillPublished } from '../../record/published.ts';
import { annotationsFile } from './annotations.ts';
import { graphFile } from './graph.ts';
import { publishedHead } from './head.ts';

export interface DataFile {
  /** Its name below `/data/`. */
  file: string;
  /** Its name in the data package: that of its table, for a CSV file. */
  resource: string;
  title: string;
  /** What it holds, in a sentence or two. */
  holds: string;
  format: 'csv' | 'json' | 'geojson' | 'jsonld';
  mediatype: string;
  /** The file below `/data/` that holds its JSON Schema; none for a table, which has its schema in the data package. */
  schema?: string;
  /** The Table Schema of a table. */
  tableSchema?: Table['schema'];
  /**
   * @param root the address of the site's root, with its base path and a slash at the end
   * @param start what addresses of pages begin with: the same, or `/` where it is nobody's but this machine's
   */
  text: (record: SiteRecord, root: string, start?: string) => string;
}

const JSON_FILES: readonly DataFile[] = [
  {
    file: 'claims.json',
    resource: 'claims-json',
    title: 'Claims with their evidence',
    holds: 'Every claim with its verdict, who said what about it, and the words that show it.',
    format: 'json',
    mediatype: 'application/json',
    schema: 'claims.schema.json',
    text: (record, _, start) =>
      jsonText({ ...publishedHead('claims.schema.json', record.manifest), ...claimsFile(record, start) }),
  },
  {
    file: 'sources.json',
    resource: 'sources-json',
    title: 'Sources, accounted for word by word',
    holds: 'Every article, and what each stretch of its words is for. The words themselves are not here.',
    format: 'json',
    mediatype: 'application/json',
    schema: 'sources.schema.json',
    text: (record, _, start) =>
      jsonText({ ...publishedHead('sources.schema.json', record.manifest), ...sourcesFile(record, start) }),
  },
  {
    file: 'claims.geojson',
    resource: 'claims-geojson',
    title: 'Claims on the map',
    holds: 'A feature for each claim and place, with how precise the position is and who located it.',
    format: 'geojson',
    mediatype: 'application/geo+json',
    schema: 'geojson.schema.json',
    text: (record, _, start) =>
      jsonText({ ...publishedHead('geojson.schema.json', record.manifest), ...geojsonFile(record, start) }),
  },
  {
    file: 'graph.json',
    resource: 'graph',
    title: 'The record as a graph',
    holds:
      'Sources, statements, voices, claims and places as nodes, and how they are related: who carries, says, denies.',
    format: 'json',
    mediatype: 'application/json',
    schema: 'graph.schema.json',
    text: (record, _, start) => jsonText(graphFile(record, start)),
  },
  {
    file: 'claimreview.jsonld',
    resource: 'claimreview',
    title: 'ClaimReviews',
    holds: 'The claims as ClaimReviews of schema.org, for those who collect fact checks.',
    format: 'jsonld',
    mediatype: 'application/ld+json',
    schema: 'claimreview.schema.json',
    text: (record, root) =>
      jsonText({
        '@context': 'https://schema.org',
        '@graph': stillPublished(record.claims).map((claim) => reviewOf(record, claim, root)),
      }),
  },
  {
    file: 'annotations.jsonld',
    resource: 'annotations',
    title: 'Quotations as Web Annotations',
    holds: 'Every quotation as a W3C Web Annotation: words of an article, and what the record says of them.',
    format: 'jsonld',
    mediatype: 'application/ld+json',
    schema: 'annotations.schema.json',
    text: (record, root) => jsonText(annotationsFile(record, root)),
  },
];

const CSV_FILES = TABLES.map(({ name, title, description, schema, csv }): DataFile => ({
  file: `${name}.csv`,
  resource: name,
  title,
  holds: description,
  format: 'csv',
  mediatype: 'text/csv',
  tableSchema: schema,
  text: (record, _, start) => csv(record, start),
}));

export const DATA_FILES: readonly DataFile[] = [...JSON_FILES, ...CSV_FILES];

/** A data file as the site serves it. */
export function dataResponse(
  { text, mediatype }: DataFile,
  record: SiteRecord,
  root: string,
  start?: string,
): Response {
  return new Response(text(record, root, start), { headers: { 'Content-Type': `${mediatype}; charset=utf-8` } });
}
