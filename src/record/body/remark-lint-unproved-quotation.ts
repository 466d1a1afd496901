/** A remark-lint rule: quotation marks stand only round words that are proved, and those need none. */
import { unprovedQuotation } from '../../core/rules/index.ts';
import { quotationMarks } from '../own-prose.ts';
import { ownTextRule } from './own-text-rule.ts';

/**
 * Reports quotation marks, each at its place.
 *
 * `He called it "over".` → 1:14 and 1:19 found the quotation mark " in our own text, …
 */
export const remarkLintUnprovedQuotation = ownTextRule(unprovedQuotation, quotationMarks);
