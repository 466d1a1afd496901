/** Proves that words are in an article, in one place, from the article's fingerprint alone. */
import { bytesOf, trigramBytes } from '../fingerprint.ts';
import type { Fingerprint } from '../schema/fingerprint.ts';
import { nearestPassage, type Nearest } from './nearest.ts';
import { partsOf, type Field, type MarkFailure, type Part, type Selector } from './selector.ts';

/** Words that one quotation may have, in all its parts, context not counted. */
export const MOST_WORDS = 45;

/** Words that each part needs, its context included, to be proved. */
export const FEWEST_WORDS = 5;

type Range = readonly [number, number];

/** Which part of a quotation is meant: `part` from 1, of `parts`. */
interface OfPart {
  part: number;
  parts: number;
}

export type QuotationFailure =
  | MarkFailure
  | { kind: 'too-long'; words: number }
  | ({ kind: 'too-short'; words: number } & OfPart)
  | ({ kind: 'not-found'; field: Field; words: readonly string[]; nearest?: Nearest } & OfPart)
  /** Every part is in the article, but this one nowhere after the one before it. */
  | ({ kind: 'out-of-order' } & OfPart)
  /** Ranges of the quoted words of this part, all of which would do. */
  | ({ kind: 'ambiguous'; places: readonly Range[] } & OfPart);

export type Proof = { ok: true; words: [number, number][] } | { ok: false; failure: QuotationFailure };

/**
 * Looks for a quotation's words in the article; punctuation is not compared, case is.
 *
 * Wrong words pass only where every byte that covers them agrees by chance: 1 in 256 for each byte, and a word with
 * two words of proof on each side is covered by three.
 * @returns one half-open range of the article's word numbers for each part between omissions, context left out
 */
export function proveQuotation(selector: Selector, fingerprint: Fingerprint): Proof {
  const parts = partsOf(selector);
  if (!Array.isArray(parts)) return { ok: false, failure: parts };
  const failure = lengthFailure(parts);
  if (failure !== undefined) return { ok: false, failure };
  return place(parts, fingerprint);
}

function lengthFailure(parts: readonly Part[]): QuotationFailure | undefined {
  const words = parts.reduce((sum, part) => sum + part.quoted, 0);
  if (words > MOST_WORDS) return { kind: 'too-long', words };
  const short = parts.findIndex((part) => part.words.length < FEWEST_WORDS);
  const part = parts[short];
  return part && { kind: 'too-short', words: part.words.length, part: short + 1, parts: parts.length };
}

function place(parts: readonly Part[], fingerprint: Fingerprint): Proof {
  const article = bytesOf(fingerprint);
  const found: Range[][] = [];
  for (const [i, part] of parts.entries()) {
    const bytes = trigramBytes(fingerprint.source, part.words);
    const places = offsetsOf(bytes, article).map((at): Range => [at + part.before, at + part.before + part.quoted]);
    if (places.length === 0) return { ok: false, failure: notFound(part, bytes, article, i + 1, parts.length) };
    found.push(places);
  }
  return inOrder(found);
}

/** The one way to put every part after the one before it: the earliest way and the latest way must be the same. */
function inOrder(found: readonly Range[][]): Proof {
  const parts = found.length;
  const earliest: Range[] = [];
  for (const [i, places] of found.entries()) {
    const first = places.find(([from]) => from >= (earliest[i - 1]?.[1] ?? 0));
    if (first === undefined) return { ok: false, failure: { kind: 'out-of-order', part: i + 1, parts } };
    earliest.push(first);
  }
  let before = Infinity;
  for (let i = parts - 1; i >= 0; i--) {
    const after = earliest[i - 1]?.[1] ?? 0;
    const places = (found[i] ?? []).filter(([from, to]) => from >= after && to <= before);
    if (places.length > 1) return { ok: false, failure: { kind: 'ambiguous', places, part: i + 1, parts } };
    before = places[0]?.[0] ?? 0;
  }
  return { ok: true, words: earliest.map(([from, to]) => [from, to]) };
}

function offsetsOf(part: Uint8Array, article: Buffer): number[] {
  const offsets: number[] = [];
  for (let at = article.indexOf(part); at !== -1; at = article.indexOf(part, at + 1)) offsets.push(at);
  return offsets;
}

function notFound(part: Part, bytes: Uint8Array, article: Uint8Array, number: number, parts: number): QuotationFailure {
  const nearest = nearestPassage(article, bytes);
  const [from, to] = nearest?.differs ?? [0, part.words.length];
  const field = to <= part.before ? 'prefix' : from >= part.before + part.quoted ? 'suffix' : 'exact';
  return { kind: 'not-found', field, words: part.words, part: number, parts, ...(nearest && { nearest }) };
}
