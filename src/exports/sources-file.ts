/** Builds `data/sources.json`. */
import { SOURCES_FORM_VERSION, type SourcesFile } from './schema/sources-file.ts';
import type { Stretch } from '../core/accounting.ts';
import { stillPublished } from '../record/published.ts';
import type { TheEntries } from '../record/types.ts';

/**
 * Every source, as the contract has it. Its share is rounded to a hundredth of a percent.
 * @param start what an address on the site begins with: the whole address of its root, or `/`
 */
export function sourcesFile(record: TheEntries, start = '/'): SourcesFile {
  const sources = stillPublished(record.sources);
  return {
    formVersion: SOURCES_FORM_VERSION,
    sources: sources.map(
      ({
        slug,
        label,
        title,
        publisher,
        issued,
        URL,
        captures,
        fingerprint,
        stamps,
        wordCount,
        accounting,
        quotedShare,
      }) => ({
        slug,
        url: `${start}sources/${slug}/`,
        label,
        title: title ?? null,
        publisher: publisher ?? null,
        issued,
        original: URL ?? null,
        captures: (captures ?? []).map(({ service, day, address, digest }) => ({ service, day, url: address, digest })),
        textDigest: fingerprint.digests?.text ?? null,
        stamps: stamps.map(({ authority, time }) => ({
          authority,
          stampedAt: time,
          url: `${start}sources/${slug}/${authority}.tsr`,
          certificate: `${start}authorities/${authority}.pem`,
        })),
        wordCount,
        accounting: accounting.map(exported),
        quotedShare: Math.round(quotedShare * 10_000) / 10_000,
      }),
    ),
  };
}

type ExportedStretch = SourcesFile['sources'][number]['accounting'][number];

/** A stretch as the contract has it. Whether its words are quoted stands in data/claims.json. */
function exported(stretch: Stretch): ExportedStretch {
  const wordRange: ExportedStretch['wordRange'] = [...stretch.words];
  return 'not' in stretch ? { wordRange, nonClaim: stretch.not } : { wordRange, claims: [...stretch.claims] };
}
