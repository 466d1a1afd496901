/** Whose the words of a sentence are that no claim quotes. */
import { deskArticle } from '../../src/core/desk/sentences.ts';
import { printsOf } from '../../src/core/fingerprint.ts';
import { countWords, mergeRanges } from '../../src/core/coverage.ts';
import type { WordRange } from '../../src/core/word-numbers.ts';
import { withPassages } from '../edit/passages.ts';
import { pathFor } from '../new/names.ts';
import { withAccounting } from './accounting.ts';
import { asChanged, type Dialogue } from './context.ts';
import { restOf, type Holder, type Quoted } from './evidence.ts';
import type { AtHand } from './quote-part.ts';

/** The words of a sentence that no claim quotes, beside some that are about to be. */
export function unquoted({ sentence, holders }: AtHand, quotes: readonly Quoted[] = []): WordRange[] {
  return restOf(sentence, [...holders.flatMap((holder) => holder.quotes), ...quotes]);
}

/**
 * Notes what a piece of evidence has of the sentence. Until it is asked whose they are, each has the words that none
 * quotes.
 */
export function hold(context: Dialogue, hand: AtHand, { claim, statement, quotes }: Omit<Holder, 'told'>): void {
  hand.quoted.push(...quotes.map(({ words }) => words));
  const own = hand.holders.find((each) => each.claim === claim && each.statement === statement);
  if (own === undefined) hand.holders.push({ claim, statement, quotes, told: unquoted(hand, quotes) });
  else own.quotes.push(...quotes);
  const rest = unquoted(hand);
  for (const holder of hand.holders) tell(context, hand, holder, rest);
}

function tell({ changes, folder }: Dialogue, { source }: AtHand, holder: Holder, words: WordRange[]): void {
  const path = pathFor('claims', holder.claim, folder);
  const { statement, told } = holder;
  changes.write(path, withPassages(changes.read(path) ?? '', { statement, source, before: told, words }));
  holder.told = words;
}

/** What is left in a sentence, in a line. */
export function leftInWords(hand: AtHand): string {
  const rest = unquoted(hand);
  if (rest.length === 0) return '  No words are left: all of the sentence is quoted.';
  const count = countWords(rest);
  return `  Not quoted: ${rest.map(hand.print).join(' / ')} (${String(count)} ${count === 1 ? 'word' : 'words'}).`;
}

const ALL = 'all';

/**
 * Asks whose the words are that no claim quotes, stretch by stretch, where several have words of the sentence.
 * @returns the words that are left open: they are asked for as a sentence of their own
 */
export async function askRest(begun: Dialogue, hand: AtHand): Promise<WordRange[]> {
  if (hand.holders.length < 2) return [];
  const names = namesOf(begun, hand.holders);
  const { desk } = begun;
  let context = begun;
  const mine = new Map<Holder, WordRange[]>(hand.holders.map((holder) => [holder, []]));
  const open: WordRange[] = [];
  const waiting = unquoted(hand);
  for (let words = waiting.shift(); words !== undefined; words = waiting.shift()) {
    const usual = names[hand.holders.findIndex((holder) => holder === likely(hand, words))];
    const whose = await desk.choose<string>({
      key: 'left',
      about: [`  No claim quotes these words: ${hand.print(words)}`],
      prompt: `words for${usual === undefined ? '' : ` (Enter: ${usual})`}`,
      ...(usual !== undefined && { otherwise: usual }),
      explain: 'Each word is for the claim that it speaks of; a claim tells in our words what it does not quote.',
      choices: [
        ...names.map((value, i) => ({ key: String(i + 1), value })),
        { key: 'b', value: ALL, meaning: 'each of these claims tells them' },
        { key: 'a', value: 'attribution', meaning: 'they only say who speaks' },
        ...(words[1] - words[0] > 1 ? [{ key: 's', value: 'split', meaning: 'cut them in two' }] : []),
        { key: 'o', value: 'open', meaning: 'they are asked for next, as a sentence of their own' },
      ],
    });
    if (whose === 'split') waiting.unshift(...(await askCut(context, hand, words)));
    else if (whose === 'open') open.push(words);
    else if (whose === 'attribution') {
      withAccounting(context, hand.source, words, whose);
      context = asChanged(context);
    } else
      for (const [i, holder] of hand.holders.entries())
        if (whose === ALL || whose === names[i]) mine.get(holder)?.push(words);
  }
  for (const [holder, words] of mine) tell(context, hand, holder, mergeRanges(words));
  return open;
}

/** The claims by their ids; those that have two voices of the sentence with the voice as well. */
function namesOf({ entries: { sound } }: Dialogue, holders: readonly Holder[]): string[] {
  return holders.map(({ claim, statement }) => {
    const id = sound.claims.get(claim)?.data.id ?? claim;
    return holders.filter((each) => each.claim === claim).length === 1 ? id : `${id} ${statement}`;
  });
}

/**
 * Whose words a stretch most often is: that of the only claim that quotes none of the sentence; else that whose words
 * it leads up to, or goes on from.
 */
function likely({ holders }: AtHand, [from, to]: WordRange): Holder | undefined {
  const silent = holders.filter(({ quotes }) => quotes.length === 0);
  if (silent.length > 0) return silent.length === 1 ? silent[0] : undefined;
  const behind = holders.find(({ quotes }) => quotes.some(({ words }) => words[0] === to));
  return behind ?? holders.find(({ quotes }) => quotes.some(({ words }) => words[1] === from));
}

/** Asks where words are cut in two. */
export async function askCut({ desk }: Dialogue, hand: AtHand, whole: WordRange): Promise<[WordRange, WordRange]> {
  const { form } = printsOf(hand.fingerprint);
  const { words } = deskArticle(hand.text, form);
  const [from, to] = whole;
  const cutAt = (typed: string): number | undefined => {
    const number = /^\d+$/.test(typed) ? from + Number(typed) : undefined;
    if (number !== undefined) return number < to && number > from ? number : undefined;
    const sought = deskArticle(typed, form).words.map(({ text }) => text.toLowerCase());
    for (let at = from + 1; sought.length > 0 && at <= to - sought.length; at += 1)
      if (sought.every((word, i) => words[at + i]?.text.toLowerCase() === word)) return at;
    return undefined;
  };
  const fault = (typed: string): string | undefined =>
    cutAt(typed) === undefined
      ? `Found "${typed}", expected words of these behind the first, or how many words the first part has.`
      : undefined;
  const explain = [
    '  The first words of the second part, as the sentence has them, or how many words the first part has, then Enter.',
    '  The first part is asked for now, and the second by itself afterwards.',
  ];
  const typed = await desk.ask({ key: 'split', explain, prompt: 'the second part begins with', fault });
  const at = cutAt(typed) ?? to;
  return [
    [from, at],
    [at, to],
  ];
}
