/** What must hold between the authorities of time-stamps, their certificates, and the time-stamps of sources. */
import type { Finding } from '../../core/finding.ts';
import { noCertificate, wrongStamp } from '../../core/rules/index.ts';
import type { Fingerprint } from '../../core/schema/fingerprint.ts';
import type { Entries } from '../entries.ts';
import { messageOn, type Report } from '../message.ts';
import { advise } from '../reading/nearest.ts';
import type { CertificateFile, StampFile } from '../stamps/files.ts';

interface Files {
  stamps: readonly StampFile[];
  certificates: readonly CertificateFile[];
}

/** Reports authorities without a certificate, certificates without an authority, and time-stamps that prove nothing. */
export function checkStamps(
  entries: Entries,
  fingerprints: ReadonlyMap<string, Fingerprint>,
  { stamps, certificates }: Files,
  report: Report,
): void {
  const { manifest } = entries;
  if (manifest === undefined) return;
  const authorities = (manifest.data.authorities ?? []).map(({ id }) => id);
  for (const [i, id] of authorities.entries())
    if (!certificates.some(({ authority }) => authority === id))
      report(manifest.located.message(noCertificate.tell(['authorities', i, 'id'], id)));
  for (const { authority, path } of certificates) {
    if (authorities.includes(authority)) continue;
    const name = path.slice(path.lastIndexOf('/') + 1);
    report(
      messageOn(path, noCertificate.unlisted([], name, advise(authority, authorities, 'list it, or take it out'))),
    );
  }
  for (const stamp of stamps)
    for (const finding of faultsOf(stamp, entries, authorities, fingerprints.get(stamp.slug)))
      report(messageOn(stamp.path, finding));
}

function faultsOf(
  { slug, authority, stamp }: StampFile,
  { known }: Entries,
  authorities: readonly string[],
  fingerprint: Fingerprint | undefined,
): readonly Finding[] {
  if (!known.sources.has(slug))
    return [wrongStamp.noSource([], slug, advise(slug, known.sources, 'add the source, or take the time-stamp out'))];
  if (!authorities.includes(authority))
    return [
      wrongStamp.authority([], authority, authorities, advise(authority, authorities, 'list it, or take the file out')),
    ];
  if (stamp === undefined || fingerprint === undefined) return [];
  if (stamp.wrong !== undefined) return stamp.wrong;
  const { digests } = fingerprint;
  if (digests === undefined) return [wrongStamp.noDigest([], slug)];
  return digests.text === stamp.value.digest ? [] : [wrongStamp.digest([], stamp.value.digest, digests.text)];
}
