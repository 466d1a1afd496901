/** Sentences of an account that may say too much once its evidence has grown: they say how many there are, or that there is no more. */
import { everySentence, type SentenceSpan } from './absences.ts';

const NUMBER = String.raw`(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)`;
const CARRIERS = '(?:articles?|sources?|outlets?|voices?|reports?|origins?|sides?|people|men|witnesses|accounts?)';

/** Words that say how many have a thing, or that nobody has. */
const BOUNDED = new RegExp(
  [
    String.raw`\b(?:only|alone|sole|solely|single|no|nobody|none|neither|nothing|never|nowhere)\b`,
    String.raw`\b(?:one|both|all|every|each|${NUMBER})(?: of (?:the|these|them))?(?: \p{L}+)? ${CARRIERS}\b`,
  ].join('|'),
  'iu',
);

/**
 * The sentences of an account that may say too much, in order.
 * @param names whom the new evidence is by, and who carried it before
 */
export function mayBeTooMuch(account: string, names: readonly string[]): SentenceSpan[] {
  return everySentence(account).filter(({ from, to }) => {
    const sentence = account.slice(from, to).replace(/\s+/gu, ' ');
    return BOUNDED.test(sentence) || names.some((name) => hasName(sentence, name));
  });
}

function hasName(sentence: string, name: string): boolean {
  const words = sentence.split(/[^\p{L}\p{M}\p{N}-]+/u);
  const own = name.split(/\s+/u);
  return words.some((_, i) => own.every((word, j) => words[i + j] === word));
}
