/** Quotations: proved word for word against an article's fingerprint, or refused with a reason. */
export { quotationFinding } from './quotation/failure.ts';
export { FEWEST_WORDS, MOST_WORDS, proveQuotation, type Proof, type QuotationFailure } from './quotation/prove.ts';
export { OMISSION, type Selector } from './quotation/selector.ts';
