/** Which words of a sentence are quoted. */
import { countWords, LARGEST_SHARE, percentInWords, quotedShare, quotesTooMuch } from '../../src/core/coverage.ts';
import type { WordRange } from '../../src/core/word-numbers.ts';
import { fieldSchema } from '../new/fields.ts';
import { clauseFor } from './tells/clause-quote.ts';
import type { Dialogue } from './context.ts';
import { quotedIn, quoteIn, type Holder, type Proved, type Quoted } from './evidence.ts';
import { evidenceField, speaksEnglish } from './fields.ts';
import type { SaidOf } from './says-part.ts';
import { wordsOfDenial } from './tells/voice-tells.ts';
import type { Voiceable } from './whose-part.ts';

/** A sentence of the article at hand. */
export interface AtHand extends Proved, Voiceable {
  /** Words as they are printed, on one line. */
  print: (words: WordRange) => string;
  /** The claims of the sentences before it, the last first. */
  before: readonly string[];
  /** The pieces of evidence that have words of it. */
  holders: Holder[];
  /** The words of the article that the site quotes, those of this dialogue among them. */
  quoted: WordRange[];
  /** How many sentences are still to come, and how many words they have. */
  toCome: { sentences: number; words: number };
  /** Whether quotations of it need our translation. */
  foreign: boolean;
}

/** What is typed for no quotation, where one is offered. */
const NONE = '-';

const EXPLAINED = [
  '  The words that show it. Where they stand in the sentence so, they are taken; else the nearest, as the article has them.',
  '  The rest of the sentence counts as told in our words. Little is quoted: the words on which a reader would judge.',
] as const;

/**
 * The words that are quoted. What stands in quotation marks is offered; of a denial the words by which it denies; else the
 * clause that says what the claim says.
 */
export async function askQuotes(context: Dialogue, hand: AtHand, { stance, title }: SaidOf): Promise<Quoted[]> {
  const { desk } = context;
  const whole = quotedIn(hand, hand.sentence, hand.isQuoted, hand.quoted);
  const isTooMuch = whole !== undefined && !mayQuote(hand, whole);
  const clause = whole === undefined && !hand.foreign && speaksEnglish(context) ? clauseFor(hand, title) : undefined;
  const denial = stance === 'denies' && speaksEnglish(context) ? wordsOfDenial(hand.words) : undefined;
  const denied = denial === undefined ? undefined : quoteIn(hand, hand.sentence, denial, hand.isQuoted);
  const offered = [isTooMuch ? undefined : whole, typeof denied === 'string' ? undefined : denied, clause].find(
    (each) => each !== undefined && mayQuote(hand, each),
  );
  const find = (answer: string): Quoted | string | undefined => {
    if (answer === '' || answer === NONE) return undefined;
    return answer === offered?.quote.exact ? offered : quoteIn(hand, hand.sentence, answer, hand.isQuoted);
  };
  const fault = (answer: string): string | undefined => {
    const found = find(answer);
    return typeof found === 'string' ? found : undefined;
  };
  const otherwise = offered?.quote.exact ?? '';
  const usual = offered === undefined ? 'Enter: none, tell it all in our words' : `Enter: ${otherwise}; ${NONE} none`;
  const about = [mayBeQuoted(hand), ...(isTooMuch ? [TOO_MUCH] : [])];
  for (;;) {
    const prompt = `quote (some of the words; ${usual})`;
    const typed = await desk.ask({
      key: 'quote',
      about,
      explain: EXPLAINED,
      prompt,
      otherwise,
      fault,
    });
    const found = find(typed);
    if (found === undefined || typeof found === 'string') return [];
    desk.note(
      `  ${found.changed === undefined ? '' : `${found.changed}: `}${found.quote.exact} (${found.quote.voice})`,
    );
    if (!mayQuote(hand, found) && !(await asksForTooMuch(context, hand, found))) continue;
    if (!hand.foreign) return [found];
    const translation = await desk.ask({
      key: 'translation',
      about: [`  ${fieldSchema('claims', evidenceField('translation', 'quotes', 0, 'translation')).description ?? ''}`],
      prompt: 'translation',
      fault: (answer) => (answer === '' ? 'translation is empty, expected what the words say, in ours.' : undefined),
    });
    return [{ ...found, quote: { ...found.quote, translation } }];
  }
}

const TOO_MUCH = '  Those in quotation marks are more than that: quote some of them, or none.';

/** How many words of an article may be quoted. */
function mostOf({ fingerprint }: Pick<AtHand, 'fingerprint'>): number {
  return Math.floor(fingerprint.words * LARGEST_SHARE);
}

/** How much of the article may still be quoted, in a line. */
export function mayBeQuoted(hand: Pick<AtHand, 'fingerprint' | 'quoted' | 'toCome'>): string {
  const most = mostOf(hand);
  const now = countWords(hand.quoted);
  const left = Math.max(0, most - now);
  const { sentences, words } = hand.toCome;
  const toCome =
    sentences === 0
      ? 'this sentence is the last'
      : `${String(sentences)} ${sentences === 1 ? 'sentence' : 'sentences'} of ${String(words)} words ${sentences === 1 ? 'is' : 'are'} still to come`;
  return `  The site may quote ${String(most)} of the ${String(hand.fingerprint.words)} words of this article; it quotes ${String(now)}, and ${String(left)} ${left === 1 ? 'is' : 'are'} left; ${toCome}.`;
}

/** Whether the site may quote words beside what it quotes. What it quotes already is counted once. */
function mayQuote({ quoted, fingerprint }: AtHand, { words }: Quoted): boolean {
  const all = [...quoted, words];
  return !quotesTooMuch(all, fingerprint.words) || countWords(all) === countWords(quoted);
}

/** Whether words are quoted all the same that are too many: another quotation can still be made shorter. */
async function asksForTooMuch({ desk }: Dialogue, hand: AtHand, { words }: Quoted): Promise<boolean> {
  const { quoted, fingerprint } = hand;
  const all = [...quoted, words];
  desk.note(
    `  With these the site quotes ${String(countWords(all))} of the ${String(fingerprint.words)} words of this article, ${percentInWords(quotedShare(all, fingerprint.words))}, and it may quote ${String(mostOf(hand))} (${percentInWords(LARGEST_SHARE)}).`,
  );
  return desk.confirm('quote all the same', 'Quote them all the same?', 'no');
}
