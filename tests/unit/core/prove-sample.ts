import { makeFingerprint } from '../../../src/core/fingerprint.ts';
import { proveQuotation, quotationFinding, type Selector } from '../../../src/core/quotation.ts';
import { SAMPLE, SAMPLE_ID } from './sample-article.ts';

const FINGERPRINT = makeFingerprint(SAMPLE_ID, SAMPLE);

/** The ranges that are proved in the sample article, or what the editor is told and at which field. */
export function prove(selector: Selector): number[][] | string {
  const proof = proveQuotation(selector, FINGERPRINT);
  if (proof.ok) return proof.words;
  const { path, message, rule } = quotationFinding(proof.failure, 'the-courier');
  return `${path.join('.')}: ${message} (${rule})`;
}
