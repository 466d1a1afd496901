/** The clause of an English sentence that says what a claim says: what is offered as its quotation. */
import { stemSet } from '../../../src/core/desk/near.ts';
import { printsOf } from '../../../src/core/fingerprint.ts';
import type { WordRange } from '../../../src/core/word-numbers.ts';
import { normalise, tokensOf, type Token } from '../../../src/core/words.ts';
import { selectPassage } from '../../find/selector.ts';
import { LEAST_OFFERED, type Proved, type Quoted } from '../evidence.ts';

/** A sentence, and what of it is not the author's, or is quoted already. */
interface ClauseIn extends Proved {
  sentence: WordRange;
  isQuoted: (words: WordRange) => boolean;
  quoted: readonly WordRange[];
}

/** Words between signs and joining words, and what of a title they share. */
interface Clause {
  words: WordRange;
  /** Whether nothing but one joining word parts it from the clause before it. */
  isJoined: boolean;
  shared: ReadonlySet<string>;
}

const SIGNS = /[,;:"“”()–—]|\s-\s/u;
const JOIN = /^(?:and|but|or|while|yet|nor)$/iu;
const SAYING = /^(?:said|says?|told|tweeted|wrote|announced|claimed|denied|added|declared|reported)$/iu;

/** How many words of a title a clause has to share. */
const LEAST_SHARED = 2;
const MOST_WORDS = 45;

/**
 * The one stretch of the author's own words in a sentence that shares words with a title, and at least twice as many as any
 * other. Clauses that only a joining word parts are one where both share some. None where nothing is that clear.
 */
export function clauseFor(article: ClauseIn, title: string): Quoted | undefined {
  const stretches: Clause[] = [];
  for (const clause of clausesOf(article, stemSet(title))) {
    const last = stretches.at(-1);
    if (last !== undefined && clause.isJoined && last.shared.size > 0 && clause.shared.size > 0)
      stretches[stretches.length - 1] = {
        words: [last.words[0], clause.words[1]],
        isJoined: last.isJoined,
        shared: new Set([...last.shared, ...clause.shared]),
      };
    else stretches.push(clause);
  }
  const [best, next] = stretches.toSorted((a, b) => b.shared.size - a.shared.size);
  if (best === undefined || best.shared.size < Math.max(LEAST_SHARED, 2 * (next?.shared.size ?? 0))) return undefined;
  const { words } = best;
  if (words[1] - words[0] < LEAST_OFFERED || words[1] - words[0] > MOST_WORDS) return undefined;
  const selected = selectPassage(words, article.text, article.fingerprint);
  if ('failure' in selected) return undefined;
  return { quote: { source: article.fingerprint.source, ...selected.selector, voice: 'article' }, words };
}

function clausesOf(
  { text, fingerprint, sentence: [from, to], isQuoted, quoted }: ClauseIn,
  sought: ReadonlySet<string>,
): Clause[] {
  const { form } = printsOf(fingerprint);
  const plain = normalise(text, form);
  const tokens = tokensOf(text, form);
  const wordAt = (at: number): string => tokens[at]?.text ?? '';
  const isFree = (at: number): boolean =>
    !isQuoted([at, at + 1]) && !quoted.some(([first, end]) => first <= at && at < end);
  const parts = (at: number): boolean =>
    JOIN.test(wordAt(at)) || SAYING.test(wordAt(at)) || (wordAt(at) === 'that' && parts(at - 1));
  const clauses: Clause[] = [];
  for (let at = from, start = from; at <= to; at += 1) {
    const isEnd = at === to || !isFree(at) || parts(at);
    const isCut = at > start && (isEnd || SIGNS.test(between(plain, tokens[at - 1], tokens[at])));
    if (isCut) clauses.push(clauseOf(start, at));
    if (isEnd) start = at + 1;
    else if (isCut) start = at;
  }
  return clauses;

  function clauseOf(start: number, end: number): Clause {
    const isJoined =
      JOIN.test(wordAt(start - 1)) &&
      clauses.at(-1)?.words[1] === start - 1 &&
      !SIGNS.test(between(plain, tokens[start - 2], tokens[start]));
    const stems = stemSet(plain.slice(tokens[start]?.start, tokens[end - 1]?.end));
    return { words: [start, end], isJoined, shared: new Set([...stems].filter((stem) => sought.has(stem))) };
  }
}

/** What stands between two words. */
function between(plain: string, before: Token | undefined, behind: Token | undefined): string {
  return plain.slice(before?.end, behind?.start);
}
