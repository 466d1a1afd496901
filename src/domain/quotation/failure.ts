/** What an editor is told when a quotation cannot be proved. */
import type { Finding } from '../finding.ts';
import { FEWEST_WORDS, MOST_WORDS, type QuotationFailure } from './prove.ts';
import { OMISSION } from './selector.ts';

/**
 * The failure as a finding. Its path is the selector's field at fault: `exact`, `prefix` or `suffix`.
 * @param source the source's slug
 */
export function quotationFinding(failure: QuotationFailure, source: string): Finding {
  const field = 'field' in failure ? failure.field : 'exact';
  return { rule: `quote-${failure.kind}`, path: [field], message: explain(failure, source) };
}

function explain(failure: QuotationFailure, source: string): string {
  switch (failure.kind) {
    case 'wrong-mark':
      return `found ${failure.found} in a quotation, expected ${OMISSION} for words left out: write ${OMISSION}, with the one character … (U+2026)`;
    case 'omission-in-context':
      return `found ${OMISSION} in ${failure.field}, expected the words that stand right next to the quotation: leave ${OMISSION} out`;
    case 'no-words':
      return failure.field === 'exact'
        ? `expected words, and words on both sides of each ${OMISSION}: remove an omission at an end, or add the words`
        : `expected at least one word in ${failure.field}: add it, or leave ${failure.field} out`;
    case 'too-long':
      return `found ${String(failure.words)} words quoted, expected at most ${String(MOST_WORDS)}: quote less`;
    case 'too-short':
      return `found ${countWords(failure.words)}${inPart(failure)}, expected at least ${String(FEWEST_WORDS)} with its context: ${remedy(failure)}`;
    case 'not-found':
      return `these words${inPart(failure)} are not in ${source}, expected them word for word: ${whereToLook(failure)}`;
    case 'out-of-order':
      return `part ${String(failure.part)} of ${String(failure.parts)} is nowhere after the part before it in ${source}, expected the article's order: quote the parts in order, or as quotations of their own`;
    case 'ambiguous':
      return `these words${inPart(failure)} are at ${String(failure.places.length)} places in ${source} (${failure.places.map(range).join('; ')}), expected one: ${
        failure.parts === 1
          ? 'add words to prefix or suffix'
          : 'quote more words of this part, or add words to prefix or suffix'
      }`;
  }
}

function inPart({ part, parts }: { part: number; parts: number }): string {
  return parts === 1 ? '' : ` (part ${String(part)} of ${String(parts)})`;
}

function remedy({ part, parts }: { part: number; parts: number }): string {
  if (parts === 1) return 'add the words right before to prefix or the words right after to suffix';
  if (part === 1) return 'add the words right before to prefix, or quote more words of this part';
  if (part === parts) return 'add the words right after to suffix, or quote more words of this part';
  return 'quote more words of this part';
}

function whereToLook({ words, nearest }: Extract<QuotationFailure, { kind: 'not-found' }>): string {
  if (nearest === undefined) return 'no passage of it is like them; check the source and copy the words again';
  const [from, to] = nearest.differs;
  const differing = words.slice(from, to);
  const which = differing.length > 1 ? 'one of ' : nearest.sure ? '' : 'probably ';
  const first = `the first word that differs is ${which}"${differing.join(' ')}"`;
  return `the nearest passage is ${range(nearest.words)}, and ${first}; copy the words again, and write ${OMISSION} where some are left out`;
}

/** A half-open range as people count: `[4, 9)` is "words 4 to 8". */
function range([from, to]: readonly [number, number]): string {
  return to - from === 1 ? `word ${String(from)}` : `words ${String(from)} to ${String(to - 1)}`;
}

function countWords(count: number): string {
  return count === 1 ? '1 word' : `${String(count)} words`;
}
