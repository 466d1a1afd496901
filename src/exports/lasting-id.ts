/** Names that stay the same wherever the record lies, for what programs remember by a name. */
import { createHash } from 'node:crypto';
import type { Manifest } from '../core/schema/manifest.ts';

/** The namespace of these names, chosen once at random. Another would make everything in every feed new again. */
const NAMESPACE = '7d0c5f0e-3b1e-4a52-9c57-0f1b6a2d84e3';

/**
 * A name-based UUID (version 5, RFC 9562) as a URN: the same for the same thing of the same record, whatever the host and
 * the slugs. A tag URI would ask for a domain of the record's own.
 * @param record its id tells it from other records
 * @param name what is named, as `SV-001 version 2`
 */
export function lastingId({ id }: Pick<Manifest, 'id'>, name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
    .update(`${id}: ${name}`, 'utf8')
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}
