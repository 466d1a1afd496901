import { wordNumbersInWords, wordsInWords, type WordRange } from '../core/word-numbers.ts';
import type { ActorEntry, ProvedQuote, SourceEntry } from '../record/types.ts';

/** Where in its article a quotation was found, counting words from 1: "words 5 to 12", "words 5 to 12 and 20 to 31". */
export function provedAt(words: readonly WordRange[]): string {
  const [first, ...more] = words;
  if (first === undefined) return '';
  return more.length === 0 ? wordsInWords(first) : `words ${words.map(wordNumbersInWords).join(' and ')}`;
}

/** Each of these words of a source once, in the order of first use: not again where a longer quotation holds them. */
export function withoutRepeats(quotes: readonly ProvedQuote[]): ProvedQuote[] {
  const holds = (longer: ProvedQuote, quote: ProvedQuote) =>
    longer.source === quote.source &&
    quote.wordRanges.every(([from, to]) => longer.wordRanges.some(([start, end]) => start <= from && to <= end));
  return quotes.filter((quote, index) =>
    quotes.every((other, place) => other === quote || !holds(other, quote) || (holds(quote, other) && index < place)),
  );
}

/** What stands before and after a source's name under its words. */
export interface WhoseWords {
  before: string;
  after: string;
}

/**
 * Whose words a quotation holds: the speaker's as the source quotes them, or the source's own.
 * A statement of an outlet may show words that it quotes: they are not the outlet's, and its copy tells whose.
 */
export function whoseWords(
  { voice }: Pick<ProvedQuote, 'voice'>,
  { outlet }: Pick<SourceEntry, 'outlet'>,
  { slug, name, kind }: Pick<ActorEntry, 'slug' | 'name' | 'kind'>,
): WhoseWords {
  if (voice === 'article') return { before: '', after: 'in its own words' };
  if (kind === 'outlet' || slug === outlet) return { before: '', after: 'quoting the speaker' };
  return { before: `${name}, as quoted by`, after: '' };
}
