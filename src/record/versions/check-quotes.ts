/** The quotations of recorded versions: what was published is proved like what is published now. */
import type { Version } from '../../core/schema/version.ts';
import { quotesOf } from '../accounting.ts';
import type { Report } from '../entries.ts';
import type { Prover } from '../quotes.ts';
import type { Recorded } from './read.ts';

/**
 * Reports every quotation of a recorded version whose words are not in its source. Their numbers are those of their day:
 * a fingerprint made anew from a fuller copy may have moved them.
 */
export function checkRecordedQuotes({ sound, folders }: Recorded, prove: Prover, report: Report): void {
  for (const [id, versions] of sound) {
    for (const version of versions) {
      for (const { prefix, suffix, ...quote } of quotesOf<Version['bodyQuotes'][number]>(version)) {
        const proof = prove({ ...quote, prefix: prefix ?? undefined, suffix: suffix ?? undefined });
        if (proof === undefined || 'words' in proof) continue;
        const path = `${folders.get(id) ?? ''}/${String(version.version)}.json`;
        const message = `this version quotes "${quote.exact}", expected what was published to stay proved: ${proof.message}. Where the fingerprint of ${quote.source} was made anew, make it from the text that it was made from before`;
        report({ path, line: 1, column: 1, message, rule: 'version-quotation' });
      }
    }
  }
}
