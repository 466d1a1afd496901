/** Quotations: proved word for word and sign for sign against an article's fingerprint, or refused with a reason. */
import { nodeByte } from './fingerprint/node-hmac.ts';
import { proveWith, type Proof } from './quotation/prove.ts';
import type { Selector } from './quotation/selector.ts';
import type { Fingerprint } from './schema/fingerprint.ts';

export { quotationFinding } from './quotation/failure.ts';
export { MOST_CHARACTERS, MOST_WORDS } from './quotation/length.ts';
export type { Proof, QuotationFailure } from './quotation/prove.ts';
export { OMISSION, type Selector } from './quotation/selector.ts';

/** As {@link proveWith}, by Node's own cryptography. */
export function proveQuotation(selector: Selector, fingerprint: Fingerprint): Proof {
  return proveWith(nodeByte, selector, fingerprint);
}
