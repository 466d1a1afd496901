/** Single changes of a text, for tests that none of them may be proved. */
import { signOf } from '../../../src/core/signs.ts';
import { normalise, tokensOf } from '../../../src/core/words.ts';

/** What is written in place of a sign, or beside it: letters of many scripts, marks, digits, signs. */
const INSTEAD = [
  ...Array.from('aZéیيۍعकअกข王々'),
  ...['\u064E', '\u0650', '\u093E', '\u0E34', '\u0336', '\u0301'],
  ...Array.from('7۷٧३๓'),
  ...[' ', ',', '.', '؟', '،', '"', '(', '!', '%', '−', '$', '。', '😂', '\u200C'],
];

export interface ChangedText {
  text: string;
  /** What is no longer as it was: a word, or only what stands between two. */
  what: 'word' | 'sign';
}

/**
 * Changes of a text between its first and its last word, one at each `step`-th place: another sign instead of one, a
 * sign too many or one too few, by turns. What prints the same (a dash for a dash) is no change, and is left out.
 */
export function changedTexts(text: string, step: number): ChangedText[] {
  const signs = [...text];
  const before = read(text);
  return signs.flatMap((_, place): ChangedText[] => {
    if (place === 0 || place === signs.length - 1 || place % step !== 0) return [];
    const one = INSTEAD[(place * 7 + text.length) % INSTEAD.length] ?? '';
    return [signs.with(place, one), signs.toSpliced(place, 0, one), signs.toSpliced(place, 1)].flatMap(
      (changed): ChangedText[] => {
        const after = read(changed.join(''));
        if (after.words !== before.words) return [{ text: changed.join(''), what: 'word' }];
        return after.signs === before.signs ? [] : [{ text: changed.join(''), what: 'sign' }];
      },
    );
  });
}

function read(text: string): { words: string; signs: string } {
  const plain = normalise(text);
  const words = tokensOf(text);
  return {
    words: words.map((word) => word.text).join('\n'),
    signs: words
      .slice(1)
      .map(({ start }, i) => signOf(plain.slice(words[i]?.end, start)))
      .join('\n'),
  };
}

/**
 * How many of so many changes may pass, where each does with a chance of `bytes` bytes that agree: what is to be
 * expected and four standard deviations more.
 */
export function mostByChance(changes: number, bytes: number): number {
  const expected = changes / 256 ** bytes;
  return expected + 4 * Math.sqrt(expected);
}
