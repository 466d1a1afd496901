/** `data/datapackage.json`: the data files as a Frictionless Data Package 1 (https://specs.frictionlessdata.io/data-package/). */
import { createHash } from 'node:crypto';
import type { Manifest } from '../../core/schema/manifest.ts';
import { FORM_VERSION } from '../../core/schema/form-version.ts';
import type { SiteRecord } from '../../record/look-up.ts';
import { licenceOf } from '../../wording/licence.ts';
import { contactOf, editorsOf, siteLine } from '../../wording/site-name.ts';
import { stillPublished } from '../../record/published.ts';
import { DATA_FILES, type DataFile } from './files.ts';

/** The descriptor. It says nothing of when it was made: one record gives the same bytes at any time. */
export function dataPackage(record: SiteRecord, root: string, start?: string): object {
  const { manifest } = record;
  const { name, title, url: path, note } = licenceOf(manifest);
  const { link, email } = contactOf(manifest);
  return {
    profile: 'data-package',
    name: manifest.id,
    title: manifest.name,
    description: `${siteLine(record)}. Licence: ${note} The code of the site is under the MIT licence.`,
    homepage: root,
    version: FORM_VERSION,
    licenses: [{ name, title, path }],
    contributors: [
      {
        title: editorsOf(manifest),
        ...(link !== undefined && { path: link }),
        ...(email !== undefined && { email }),
        role: 'author',
      },
    ],
    sources: stillPublished(record.sources).map(({ label, URL: path }) => ({ title: label, ...(path && { path }) })),
    resources: DATA_FILES.map((file) => resourceOf(file, file.text(record, root, start), manifest)),
  };
}

function resourceOf(
  { resource, file, title, holds, format, mediatype, schema, tableSchema }: DataFile,
  text: string,
  manifest: Manifest,
) {
  const bytes = Buffer.from(text);
  return {
    profile: tableSchema === undefined ? 'data-resource' : 'tabular-data-resource',
    name: resource,
    path: file,
    title,
    description: holds,
    format,
    mediatype,
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    ...(tableSchema && {
      dialect: { delimiter: ',', lineTerminator: '\r\n', header: true },
      schema: tableSchema(manifest),
    }),
    ...(schema !== undefined && { jsonSchema: schema }),
  };
}
