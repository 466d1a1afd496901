/** Which voices the sentences before one had, by what was answered and by what the claims hold. */
import type { WordRange } from '../../../src/core/word-numbers.ts';
import type { Accounted, Voiced } from '../../account/accounted.ts';
import { asHeard, type Earlier, type Heard } from './likely-voice.ts';

/** A sentence of an article, or a part of one. */
interface Sentence extends Pick<Heard, 'sentence' | 'isQuoted'> {
  /** Those of the article. */
  sentences: readonly WordRange[];
  print: (words: WordRange) => string;
}

/** The voices that spoke before a sentence, the last one last. */
export function voicesBefore([from]: WordRange, spoken: readonly Voiced[]): string[] {
  const before = spoken.filter(({ words }) => words[1] <= from);
  return before.toSorted((a, b) => a.words[1] - b.words[1]).map(({ statement }) => statement);
}

/** The sentences before one, the nearest first, with the voices that they had; of a part, what its sentence has before it. */
export function earlierThan(
  { sentence: [from], sentences, print, isQuoted }: Sentence,
  spoken: readonly Voiced[],
): Earlier[] {
  const before = sentences.flatMap(([first, end]): WordRange[] => (first < from ? [[first, Math.min(end, from)]] : []));
  return before.toReversed().map((sentence) => ({
    words: asHeard({ words: print(sentence), sentence, isQuoted }),
    spoken: spoken.filter(({ words }) => overlap(words, sentence)).map(({ statement }) => statement),
  }));
}

/**
 * Who spoke where. Of the sentences of this sitting all that were named are known, and after a step back as well; of
 * the others the claims tell.
 * @param now the voices of this sitting: those of a sentence that was taken back are forgotten
 */
export function spokenIn(now: Voiced[], { voices, quoted, told }: Accounted): Voiced[] {
  const held = [...quoted, ...told];
  const stand = now.filter(({ words }) => held.some((each) => overlap(each, words)));
  now.splice(0, now.length, ...stand);
  return [...voices.filter(({ words }) => !stand.some((each) => overlap(each.words, words))), ...stand];
}

function overlap(a: WordRange, b: WordRange): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
