/** A piece of evidence, as an editor writes it. */
import { printsOf } from '../../src/core/fingerprint.ts';
import type { Quote } from '../../src/core/schema/claim.ts';
import type { Fingerprint } from '../../src/core/schema/fingerprint.ts';
import type { WordRange } from '../../src/core/word-numbers.ts';
import { tokensOf } from '../../src/core/words.ts';
import { plainOrQuoted, quoted } from '../cli/yaml-text.ts';
import { passageLine } from '../edit/passages.ts';
import { scalar } from '../edit/yaml.ts';
import { typingDistance } from '../../src/record/reading/nearest.ts';
import { findPassages } from '../find/align.ts';
import { selectPassage } from '../find/selector.ts';
import { gaps } from '../account/remaining.ts';
import { isLoneJoin } from './tells/lone-words.ts';

/** What a sentence shows of a claim. */
export interface ShownPiece {
  statement: string;
  stance: string;
  basis: string;
  speaksOf: string;
  quotes: Quoted[];
  /** The words that are put in our own. */
  passages: WordRange[];
  concession?: string;
  /** The speaker and its sides, where its word can serve it as well as hurt: the claim then hurts none of them. */
  serves?: readonly string[];
}

/** Words that are quoted, and where they stand. */
export interface Quoted {
  quote: Quote;
  words: WordRange;
  /** What is other in it than it was typed, where anything is. */
  changed?: string;
}

/** A piece of evidence that has words of the sentence. */
export interface Holder {
  /** The claim's slug. */
  claim: string;
  statement: string;
  quotes: Quoted[];
  /** The words that it tells in ours. */
  told: WordRange[];
}

/** An article's text with what proves its words. */
export interface Proved {
  text: string;
  fingerprint: Fingerprint;
}

/**
 * The quotation of words half remembered, within a sentence.
 * @returns why there is none, where there is none
 */
export function quoteIn(
  { text, fingerprint }: Proved,
  sentence: WordRange,
  remembered: string,
  isQuoted: (words: WordRange) => boolean,
): Quoted | string {
  const { form } = printsOf(fingerprint);
  const read = (each: string): string[] => tokensOf(each, form).map((word) => word.text);
  const own = read(text)
    .slice(...sentence)
    .map((word) => word.toLowerCase());
  const sought = read(remembered).map((word) => word.toLowerCase());
  const [passage] = findPassages(own, sought, 1);
  if (passage === undefined) return `No words of the sentence are like "${remembered}". Write some of them.`;
  const found: WordRange = [passage.words[0] + sentence[0], passage.words[1] + sentence[0]];
  const whole = selectPassage(found, text, fingerprint);
  if ('failure' in whole) return whole.failure;
  // A mark whose other one stands outside makes the words the speaker's on one side of it alone.
  const isCut = whole.selector.exact.split('"').length % 2 === 0;
  const words = isCut ? longestOfOne(found, isQuoted) : found;
  const selected = isCut ? selectPassage(words, text, fingerprint) : whole;
  if ('failure' in selected) return selected.failure;
  const voice = isQuoted(words) ? 'speaker' : 'article';
  const quote = { source: fingerprint.source, ...selected.selector, voice } as const;
  if (isCut) return { quote, words, changed: 'found, as far as the quotation mark' };
  const letters = typingDistance(sought.join(' '), own.slice(...passage.words).join(' '));
  if (letters === 0) return { quote, words };
  return {
    quote,
    words,
    changed: letters === 1 ? 'found, with one letter changed' : 'found, with other words than yours',
  };
}

/** The longest stretch of words that stand all within quotation marks, or all without. */
function longestOfOne([from, to]: WordRange, isQuoted: (words: WordRange) => boolean): WordRange {
  let longest: WordRange = [from, from];
  for (let at = from, start = from; at < to; at += 1) {
    if (isQuoted([at, at + 1]) !== isQuoted([start, start + 1])) start = at;
    if (at + 1 - start > longest[1] - longest[0]) longest = [start, at + 1];
  }
  return longest;
}

/** A stretch of fewer words is mostly a word that the article keeps at a distance, and no quotation. */
export const LEAST_OFFERED = 3;

/**
 * The quotation that a sentence offers by itself: the longest stretch of it in quotation marks that no claim quotes, where
 * that can be quoted.
 * @param taken words that claims quote
 */
export function quotedIn(
  { text, fingerprint }: Proved,
  [from, to]: WordRange,
  isQuoted: (words: WordRange) => boolean,
  taken: readonly WordRange[],
): Quoted | undefined {
  const { form } = printsOf(fingerprint);
  const isTaken = (word: number): boolean => taken.some(([first, end]) => first <= word && word < end);
  let longest: WordRange = [from, from];
  for (let at = from, start = from; at < to; at += 1) {
    if (!isQuoted([at, at + 1]) || isTaken(at)) start = at + 1;
    else if (at + 1 - start > longest[1] - longest[0]) longest = [start, at + 1];
  }
  // Of "We hold it, and it is ours", with the first half taken, the other begins behind "and".
  const first = longest[0] + (isTaken(longest[0] - 1) ? joinAtStart(tokensOf(text, form).slice(...longest)) : 0);
  const words: WordRange = [first, longest[1]];
  if (words[1] - words[0] < LEAST_OFFERED) return undefined;
  const selected = selectPassage(words, text, fingerprint);
  if ('failure' in selected) return undefined;
  return { quote: { source: fingerprint.source, ...selected.selector, voice: 'speaker' }, words };
}

/** How many words at the start only join what stands before. */
function joinAtStart([first, second]: readonly { text: string }[]): number {
  if (first === undefined || !isLoneJoin(first.text)) return 0;
  return second !== undefined && isLoneJoin(`${first.text} ${second.text}`) ? 2 : 1;
}

/** The rest of a sentence, which is told in our words. */
export function restOf(sentence: WordRange, quotes: readonly Quoted[]): WordRange[] {
  const inside = quotes.map(({ words: [from, to] }): WordRange => [from - sentence[0], to - sentence[0]]);
  return gaps(inside, sentence[1] - sentence[0]).map(([from, to]) => [from + sentence[0], to + sentence[0]]);
}

/** The lines of a quotation, as an item of `quotes`. */
export function quoteLines({ source, exact, prefix, suffix, voice, translation }: Quote): string[] {
  return [
    `source: ${scalar(source)}`,
    `exact: ${plainOrQuoted(exact)}`,
    ...(prefix === undefined ? [] : [`prefix: ${plainOrQuoted(prefix)}`]),
    ...(suffix === undefined ? [] : [`suffix: ${plainOrQuoted(suffix)}`]),
    `voice: ${voice}`,
    ...(translation === undefined ? [] : [`translation: ${plainOrQuoted(translation)}`]),
  ];
}

/** The lines of the whole piece, as an item of `evidence`. */
export function pieceLines(source: string, piece: ShownPiece): string[] {
  const { statement, stance, basis, speaksOf, quotes, passages, concession } = piece;
  return [
    `statement: ${scalar(statement)}`,
    `stance: ${stance}`,
    `basis: ${basis}`,
    `speaksOf: ${quoted(speaksOf)}`,
    ...(quotes.length === 0 ? ['quotes: []'] : ['quotes:', ...quotes.flatMap(({ quote }) => item(quoteLines(quote)))]),
    ...(passages.length === 0 ? [] : ['passages:', ...passages.map((words) => `  - ${passageLine(source, words)}`)]),
    ...(concession === undefined ? [] : [`concession: ${plainOrQuoted(concession)}`]),
  ];
}

/** Lines as an item of a list within a field. */
export function item(lines: readonly string[]): string[] {
  return lines.map((line, i) => `  ${i === 0 ? '- ' : '  '}${line}`);
}
