/** What every data file says of itself. */
import type { Manifest } from '../../core/schema/manifest.ts';
import { licenceOf, type Licence } from '../../wording/licence.ts';

export interface PublishedHead<S extends string> {
  $schema: S;
  license: Licence;
}

/** @param schema address of the file's JSON Schema, from where the file lies */
export function publishedHead<S extends string>(schema: S, manifest: Pick<Manifest, 'licence'>): PublishedHead<S> {
  return { $schema: schema, license: licenceOf(manifest) };
}
