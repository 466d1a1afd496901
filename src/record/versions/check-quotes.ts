/** The quotations of recorded versions: what was published is proved like what is published now. */
import { versionQuotation } from '../../core/rules/index.ts';
import type { Version } from '../../core/schema/version.ts';
import { quotesOfClaim } from '../accounting.ts';
import { messageOn, type Report } from '../message.ts';
import type { Prover } from '../quotes.ts';
import type { Recorded } from './read.ts';

/**
 * Reports every quotation of a recorded version whose words are not in its source. Their numbers are those of their day:
 * a fingerprint made anew from a fuller copy may have moved them.
 */
export function checkRecordedQuotes({ sound, folders }: Recorded, prove: Prover, report: Report): void {
  for (const [id, versions] of sound) {
    for (const version of versions) {
      const path = `${folders.get(id) ?? ''}/${String(version.version)}.json`;
      for (const { prefix, suffix, ...quote } of quotesOfClaim<Version['bodyQuotes'][number]>(version)) {
        const proof = prove({ ...quote, prefix: prefix ?? undefined, suffix: suffix ?? undefined });
        for (const { message } of proof?.wrong ?? [])
          report(messageOn(path, versionQuotation.tell([], quote.exact, message, quote.source)));
      }
    }
  }
}
