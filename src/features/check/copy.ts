/** What an article's own text, which a reader has, tells of the quotations that the site makes of it. */
import { digestsOf } from '../../core/fingerprint/digest.ts';
import { printsOf } from '../../core/fingerprint/bytes.ts';
import { fingerprintWith } from '../../core/fingerprint/make.ts';
import type { KeyedByte } from '../../core/fingerprint/keyed-byte.ts';
import { proveWith } from '../../core/quotation/prove.ts';
import { recognise } from '../../core/quotation/recognise.ts';
import type { Selector } from '../../core/quotation/selector.ts';
import type { Fingerprint } from '../../core/schema/fingerprint.ts';
import { wordNumbersInWords, wordsInWords } from '../../core/word-numbers.ts';
import { tokensOf } from '../../core/words.ts';
import { capital, counted, numberInWords } from '../../wording/words.ts';

/** A quotation that the site makes of an article, with the claims that it stands in. */
export interface QuoteOfCopy extends Selector {
  wordRanges: readonly (readonly [number, number])[];
  claims: readonly { id: string; url: string }[];
}

/** The file `/check/<source>.json`. */
export interface OurCopy {
  fingerprint: Fingerprint;
  quotes: readonly QuoteOfCopy[];
}

/** A quotation, and where it stands in the reader's copy or that it does not. */
export interface CopyFinding {
  quote: QuoteOfCopy;
  found: boolean;
  /** "words 5 to 12", "not found". */
  where: string;
}

/** What the comparison tells. */
export interface CopyComparison {
  /** Whether it is the same copy, in a sentence. */
  same: string;
  /** Of the reader's words, how many ours has: in a sentence. Left out where the words are the same. */
  others?: string;
  /** How many quotations were found, in a sentence. */
  quotes: string;
  /** Those that were not found first, each in the order of the article. */
  findings: CopyFinding[];
}

/** Fewer words are no article. */
const LEAST_COPIED = 20;

/**
 * Compares a text with our copy, and looks for each of our quotations in it, as the build does in ours.
 * @returns a sentence where the text is too short to be the article
 */
export function compareCopy(byte: KeyedByte, text: string, { fingerprint, quotes }: OurCopy): CopyComparison | string {
  const { source, digests } = fingerprint;
  const { form } = printsOf(fingerprint);
  const words = tokensOf(text, form).length;
  if (words < LEAST_COPIED) return `${capital(counted(words, 'word'))} cannot be the article: paste all of it.`;
  const theirs = fingerprintWith(byte, source, text, form);
  const findings = quotes.map((quote): CopyFinding => {
    const proof = proveWith(byte, quote, theirs);
    return { quote, found: proof.ok, where: proof.ok ? placesInWords(proof.words) : 'not found' };
  });
  const missing = findings.filter(({ found }) => !found);
  const own = digestsOf(text, form);
  const sameWords = own.words === digests?.words;
  return {
    same: sameCopy(own.text === digests?.text, sameWords, words, fingerprint.words),
    ...(!sameWords && { others: othersIn(byte, text, fingerprint) }),
    quotes: howMany(quotes.length - missing.length, missing.length),
    findings: [...missing, ...findings.filter((finding) => finding.found)],
  };
}

/** @param found how many quotations stand in the copy, beside `missing` that do not */
function howMany(found: number, missing: number): string {
  const made = 'that this site makes of the article';
  if (found + missing === 1) {
    return `The one quotation ${made} ${found === 1 ? 'stands' : 'does not stand'} in your copy.`;
  }
  const all = counted(found + missing, 'quotation');
  if (missing === 0) return `All ${all} ${made} stand in your copy.`;
  const [some, stand] =
    found === 0 ? ['None', 'stands'] : [capital(numberInWords(found)), found === 1 ? 'stands' : 'stand'];
  const rest = found === 0 ? '' : `; ${numberInWords(missing)} ${missing === 1 ? 'does' : 'do'} not`;
  return `${some} of the ${all} ${made} ${stand} in your copy${rest}.`;
}

function placesInWords(ranges: readonly (readonly [number, number])[]): string {
  const [first] = ranges;
  if (first === undefined) return '';
  return ranges.length === 1 ? wordsInWords(first) : `words ${ranges.map(wordNumbersInWords).join(' and ')}`;
}

function sameCopy(text: boolean, words: boolean, theirs: number, ours: number): string {
  if (text) return 'Your copy is ours, byte for byte.';
  const counts = `yours has ${counted(theirs, 'word')}, ours ${counted(ours, 'word')}`;
  if (words) return 'Your copy has our words in our order. Signs or lines differ.';
  return `Your copy is not ours: ${counts}, menus and forms included.`;
}

function othersIn(byte: KeyedByte, text: string, fingerprint: Fingerprint): string {
  const recognition = recognise(byte, text, printsOf(fingerprint));
  if (recognition === undefined) return 'No passage of it is in ours.';
  const { covered, words } = recognition;
  return `${capital(counted(covered, 'word'))} of yours ${covered === 1 ? 'stands' : 'stand'} in ours, ${counted(words.length - covered, 'word')} ${words.length - covered === 1 ? 'does' : 'do'} not.`;
}
