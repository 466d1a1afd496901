/** Proves that words are in an article, in one place, from the article's fingerprint alone. */
import { printsOf, runBytes, type Prints } from '../fingerprint/bytes.ts';
import type { KeyedByte } from '../fingerprint/keyed-byte.ts';
import type { Fingerprint } from '../schema/fingerprint.ts';
import type { WordRange } from '../word-numbers.ts';
import { lengthFailure, type LengthFailure } from './length.ts';
import { lookalikeIn, type Lookalike } from './lookalike.ts';
import { nearestPassage, type Nearest } from './nearest.ts';
import { quotationParts, type SelectorField, type MarkFailure, type QuotationPart, type Selector } from './selector.ts';
import { nothingBefore, signFaults, type SignFault } from './signs.ts';

/** Which part of a quotation is meant: `part` from 1, of `parts`. */
interface OfPart {
  part: number;
  parts: number;
}

export type QuotationFailure =
  | MarkFailure
  | LengthFailure
  | ({
      kind: 'not-found';
      field: SelectorField;
      words: readonly string[];
      nearest?: Nearest;
      lookalike?: Lookalike;
    } & OfPart)
  /** The words are there, but not with this sign. */
  | ({ kind: 'wrong-sign'; fault: SignFault } & OfPart)
  /** Every part is in the article, but this one nowhere after the one before it. */
  | ({ kind: 'out-of-order' } & OfPart)
  /** An omission before this part, where the article has neither a word nor a mark. */
  | ({ kind: 'nothing-omitted' } & OfPart)
  /** Ranges of the quoted words of this part, all of which would do. */
  | ({ kind: 'ambiguous'; places: readonly WordRange[] } & OfPart);

export type Proof = { ok: true; words: [number, number][] } | { ok: false; failure: QuotationFailure };

/**
 * Proves a quotation: that the words stand in the article, in one place only, though the article itself is not here. Of
 * the article there is a fingerprint: one byte for every run of three words, and one for what stands between each two.
 * The quotation's own words give such bytes too, and must give the same ones, in order, at exactly one place: letter for
 * letter and sign for sign. Each part between omissions ([…]) is looked for on its own, and the parts must follow each
 * other.
 * What stands before the first and behind the last word is not compared, unless it says something: see `signs.ts`.
 *
 * Wrong words pass only where every byte that covers them agrees by chance: 1 in 256 for each byte, and a word with
 * two words of proof on each side is covered by three. A wrong sign passes once in 256.
 *
 * Source: "Quotations" on the method page; the selector is the W3C's TextQuoteSelector (Web Annotation Data
 * Model, 4.2.4); the byte is HMAC-SHA-256 (RFC 2104), keyed with the source's id.
 * @param byte makes one byte of a text, under a key
 * @param selector the words as quoted, with the words before and after them that are only there for the proof
 * @returns one half-open range of the article's word numbers for each part between omissions, context left out
 */
export function proveWith(byte: KeyedByte, selector: Selector, fingerprint: Fingerprint): Proof {
  const prints = printsOf(fingerprint);
  const parts = quotationParts(selector, prints.form);
  if (!Array.isArray(parts)) return { ok: false, failure: parts };
  const failure = lengthFailure(parts, prints.run);
  if (failure !== undefined) return { ok: false, failure };
  return place(byte, parts, prints);
}

function place(byte: KeyedByte, parts: readonly QuotationPart[], prints: Prints): Proof {
  const found: WordRange[][] = [];
  for (const [i, part] of parts.entries()) {
    const ofPart = { part: i + 1, parts: parts.length };
    const bytes = runBytes(byte, prints.source, part.words, prints.run);
    const starts = offsetsOf(bytes, prints.runs);
    if (starts.length === 0) return { ok: false, failure: { ...notFound(byte, part, bytes, prints), ...ofPart } };
    const tried = starts.map((from) => ({ from, faults: signFaults(byte, prints, part, from) }));
    const places = tried.filter(({ faults }) => faults.length === 0);
    if (places.length === 0) {
      const [fault] = tried.map(({ faults }) => faults).toSorted((a, b) => a.length - b.length)[0] ?? [];
      if (fault !== undefined) return { ok: false, failure: { kind: 'wrong-sign', fault, ...ofPart } };
    }
    found.push(places.map(({ from }): WordRange => [from + part.before, from + part.before + part.quoted]));
  }
  const proof = inOrder(found);
  if (!proof.ok) return proof;
  const joined = proof.words.findIndex(([from], i) => {
    const printed = `${parts[i - 1]?.signs.end ?? ''}${parts[i]?.signs.start ?? ''}`;
    return from === proof.words[i - 1]?.[1] && nothingBefore(byte, prints, from, printed);
  });
  if (joined === -1) return proof;
  return { ok: false, failure: { kind: 'nothing-omitted', part: joined + 1, parts: parts.length } };
}

/** The one way to put every part after the one before it: the earliest way and the latest way must be the same. */
function inOrder(found: readonly WordRange[][]): Proof {
  const parts = found.length;
  const earliest: WordRange[] = [];
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

function offsetsOf(part: Uint8Array, article: Uint8Array): number[] {
  const offsets: number[] = [];
  for (let at = 0; at + part.length <= article.length; at += 1) {
    let length = 0;
    while (length < part.length && part[length] === article[at + length]) length += 1;
    if (length === part.length) offsets.push(at);
  }
  return offsets;
}

function notFound(
  byte: KeyedByte,
  part: QuotationPart,
  bytes: Uint8Array,
  prints: Prints,
): Omit<Extract<QuotationFailure, { kind: 'not-found' }>, keyof OfPart> {
  const nearest = nearestPassage(prints.runs, bytes, prints.run);
  const [from, to] = nearest?.differs ?? [0, part.words.length];
  const lookalike = lookalikeIn(byte, part.words, bytes, prints, nearest);
  return {
    kind: 'not-found',
    field: to <= part.before ? 'prefix' : from >= part.before + part.quoted ? 'suffix' : 'exact',
    words: part.words,
    ...(nearest && { nearest }),
    ...(lookalike && { lookalike }),
  };
}
