/** How long a quotation may be, and how long it has to be. */
import { isCharacter } from '../words.ts';
import type { QuotationPart } from './selector.ts';

/** Words that one quotation may have, in all its parts, context not counted. */
export const MOST_WORDS = 45;

/** The same, in letters of a script that sets no blanks. Where both stand in one quotation, each takes its share. */
export const MOST_CHARACTERS = 75;

/** So many words more than a run has a part, its context included, to be proved: three bytes then cover it. */
const BEYOND_A_RUN = 2;

export type LengthFailure =
  | { kind: 'too-long'; words: number; characters: number }
  /** `characters`: whether the article is written in a script without blanks, so that its letters are its words. */
  | { kind: 'too-short'; words: number; least: number; characters: boolean; part: number; parts: number };

/** The first length that cannot stand. @param run how many words one byte of the fingerprint covers */
export function lengthFailure(parts: readonly QuotationPart[], run: number): LengthFailure | undefined {
  const quoted = parts.flatMap(({ words, before, quoted }) => words.slice(before, before + quoted));
  const characters = quoted.filter(isCharacter).length;
  const words = quoted.length - characters;
  if (words / MOST_WORDS + characters / MOST_CHARACTERS > 1) return { kind: 'too-long', words, characters };
  const least = run + BEYOND_A_RUN;
  const short = parts.findIndex((part) => part.words.length < least);
  const part = parts[short];
  if (part === undefined) return undefined;
  const found = { words: part.words.length, least, characters: run > 3 };
  return { kind: 'too-short', ...found, part: short + 1, parts: parts.length };
}
