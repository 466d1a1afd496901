/** An article as the desk goes through it: sentence by sentence, each a range of its words. */
import type { WordRange } from '../word-numbers.ts';
import { normalise, tokensOf, type Token, type WordForm } from '../words.ts';

/** An article whose words are at hand. */
export interface DeskArticle {
  words: readonly Token[];
  /** In order: each word is in one of them. */
  sentences: readonly WordRange[];
  /** Words as they are printed, on one line. */
  print: (words: WordRange) => string;
  /** Whether the words stand in quotation marks. */
  isQuoted: (words: WordRange) => boolean;
}

/** A full stop behind one of these ends no sentence. */
const SHORTENED = /(?:^|[\s("'])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Prof|Gen|Col|Lt|Maj|Capt|Sgt|Gov|Sen|Rep|No)\.\s*$/u;

/**
 * Takes an article apart. Where a sentence ends is a help for whoever reads it, and nothing is proved by it.
 * @param language in which it is written (BCP 47)
 */
export function deskArticle(text: string, form?: WordForm, language = 'en'): DeskArticle {
  const plain = normalise(text, form);
  const words = tokensOf(text, form);
  const print = ([from, to]: WordRange): string =>
    plain.slice(words[from]?.start, words[to - 1]?.end).replace(/\s+/g, ' ');
  const isQuoted = ([from]: WordRange): boolean => {
    const start = words[from]?.start ?? 0;
    const before = plain.slice(plain.lastIndexOf('\n', start) + 1, start);
    return before.split('"').length % 2 === 0 || before.lastIndexOf('«') > before.lastIndexOf('»');
  };
  return { words, sentences: rangesOf(words, endsOf(plain, language)), print, isQuoted };
}

/** Where sentences end in a text, in UTF-16 units. */
function endsOf(plain: string, language: string): number[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const ends: number[] = [];
  let at = 0;
  for (const line of plain.split(/(?<=\n)/)) {
    for (const { segment, index } of segmenter.segment(line))
      if (!SHORTENED.test(segment)) ends.push(at + index + segment.length);
    at += line.length;
  }
  return [...ends, plain.length];
}

function rangesOf(words: readonly Token[], ends: readonly number[]): WordRange[] {
  const found: WordRange[] = [];
  let from = 0;
  for (const end of ends) {
    let to = from;
    while (to < words.length && (words[to]?.start ?? end) < end) to += 1;
    if (to > from) found.push([from, to]);
    from = to;
  }
  return found;
}

/** The parts of the sentences that nothing accounts for: the gaps, cut where a sentence ends. */
export function openSentences(sentences: readonly WordRange[], gaps: readonly WordRange[]): WordRange[] {
  return sentences.flatMap(([from, to]) =>
    gaps
      .map(([start, end]): WordRange => [Math.max(from, start), Math.min(to, end)])
      .filter(([start, end]) => start < end),
  );
}
