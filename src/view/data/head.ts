/** What every data file says of itself. */
import { LICENCE } from '../licence.ts';

export interface PublishedHead<S extends string> {
  $schema: S;
  license: typeof LICENCE;
}

/** @param schema address of the file's JSON Schema, from where the file lies */
export function publishedHead<S extends string>(schema: S): PublishedHead<S> {
  return { $schema: schema, license: LICENCE };
}
