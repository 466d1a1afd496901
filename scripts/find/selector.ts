/** Makes the selector of a passage, with the context that proves it. */
import type { WordRange } from '../../src/core/word-numbers.ts';
import { printsOf } from '../../src/core/fingerprint.ts';
import { proveQuotation, quotationFinding, type Selector } from '../../src/core/quotation.ts';
import type { Fingerprint } from '../../src/core/schema/fingerprint.ts';
import { normalise, tokensOf } from '../../src/core/words.ts';

/** How many words of context on each side are tried before giving up. */
const MOST_CONTEXT = 12;

/** A selector that is proved, or why none is. */
export type ProvedSelector = { selector: Selector } | { failure: string };

/**
 * The selector of the words `[from, to)`: one word of context on each side, and more where the passage needs them to be
 * long enough or to stand at one place only.
 */
export function selectPassage([from, to]: WordRange, text: string, fingerprint: Fingerprint): ProvedSelector {
  const { form } = printsOf(fingerprint);
  const plain = normalise(text, form);
  const words = tokensOf(text, form);
  const print = (first: number, end: number): string =>
    plain.slice(words[first]?.start, words[end - 1]?.end).replace(/\s+/g, ' ');
  let failure = '';
  for (let context = 1; context <= MOST_CONTEXT; context += 1) {
    const before = Math.max(0, from - context);
    const after = Math.min(words.length, to + context);
    const selector = {
      exact: print(from, to),
      ...(before < from && { prefix: print(before, from) }),
      ...(after > to && { suffix: print(to, after) }),
    };
    const proof = proveQuotation(selector, fingerprint);
    if (proof.ok) return { selector };
    failure = quotationFinding(proof.failure, fingerprint.source).message;
  }
  return { failure };
}
