/** The article that came later, as our sentences are held against it. */
import { countWords } from '../../src/core/coverage.ts';
import { comparedSentence, type ComparedSentence } from '../../src/core/desk/bearing.ts';
import { rangesWithin } from '../../src/core/desk/outline.ts';
import { deskArticle } from '../../src/core/desk/sentences.ts';
import type { WordRange } from '../../src/core/word-numbers.ts';
import type { WordForm } from '../../src/core/words.ts';
import type { Entries, Entry } from '../../src/record/entries.ts';
import { usualUse } from '../article/tells/usual-use.ts';

/** The article that came later. */
export interface LaterArticle {
  /** The slug of its source. */
  source: string;
  /** When it came out (EDTF). */
  issued: string;
  /** Those that tell something: no line of the day or other furniture, and none that repeats another. */
  sentences: readonly ComparedSentence[];
  /** Whether its words can be compared with ours, as it is written in the same language. */
  isComparable: boolean;
}

/** What of the words of an article tells nothing new. */
const TELLS_NOTHING: ReadonlySet<string | undefined> = new Set(['furniture', 'repeat']);

/** @param text the whole text @param form of the words in its fingerprint */
export function laterArticle(
  text: string,
  form: WordForm | undefined,
  source: Entry<'sources'>,
  { manifest }: Pick<Entries, 'manifest'>,
): LaterArticle {
  const { language, accounting = [], title, publisher } = source.data;
  const { sentences, print } = deskArticle(text, form, language);
  const idle = accounting.filter(({ not }) => TELLS_NOTHING.has(not)).map(({ words }) => words);
  const tells = (words: WordRange): boolean =>
    countWords(rangesWithin(idle, words)) < words[1] - words[0] &&
    !TELLS_NOTHING.has(usualUse(print(words), { headline: title, outlet: publisher, text }));
  return {
    source: source.slug,
    issued: source.data.issued,
    sentences: sentences.filter(tells).map((words) => comparedSentence(words, print(words))),
    isComparable: primary(language) === primary(manifest?.data.language ?? language),
  };
}

function primary(language: string): string | undefined {
  return language.split('-')[0];
}
