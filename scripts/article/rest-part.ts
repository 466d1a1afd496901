/** Whose the words of a sentence are that no claim quotes. */
import { deskArticle } from '../../src/core/desk/sentences.ts';
import { stemSet } from '../../src/core/desk/near.ts';
import { printsOf } from '../../src/core/fingerprint.ts';
import { countWords, mergeRanges } from '../../src/core/coverage.ts';
import type { WordRange } from '../../src/core/word-numbers.ts';
import { withPassages } from '../edit/passages.ts';
import { pathFor } from '../new/names.ts';
import { withAccounting } from './accounting.ts';
import { asChanged, type Dialogue } from './context.ts';
import { restOf, type Holder, type Quoted } from './evidence.ts';
import { speaksEnglish } from './fields.ts';
import { beginsSaying, isLoneAttribution, isLoneJoin, joinAtEnd } from './tells/lone-words.ts';
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
const ATTRIBUTION = 'attribution';
const AS_SHOWN = 'as shown';

/** Words that no claim quotes, and whose they most likely are: undefined where nothing tells. */
interface Stretch {
  words: WordRange;
  whose: Holder | typeof ATTRIBUTION | undefined;
}

/**
 * Asks once whose the words are that no claim quotes, where several have words of the sentence. What only says who speaks is
 * attribution in any case, and a word that only joins two claims is with that behind it: of these alone nothing is asked.
 * @returns the words that are left open: they are asked for as a sentence of their own
 */
export async function askRest(begun: Dialogue, hand: AtHand): Promise<WordRange[]> {
  const { desk } = begun;
  const all = stretchesOf(begun, hand);
  const attributed = all.filter(({ whose }) => whose === ATTRIBUTION);
  if (attributed.length > 0)
    desk.note(`  Attribution: ${attributed.map(({ words }) => hand.print(words)).join(' / ')}`);
  const asked = all.filter(
    ({ words, whose }) => whose === undefined || (whose !== ATTRIBUTION && !isJoin(begun, hand, words)),
  );
  const open: WordRange[] = [];
  let given = all;
  if (hand.holders.length > 1 && asked.length > 0) given = await askWhose(begun, hand, all, open);
  let context = begun;
  const mine = new Map<Holder, WordRange[]>(hand.holders.map((holder) => [holder, []]));
  for (const { words, whose } of given)
    if (whose === ATTRIBUTION) {
      withAccounting(context, hand.source, words, ATTRIBUTION);
      context = asChanged(context);
    } else if (whose !== undefined) mine.get(whose)?.push(words);
  for (const [holder, words] of mine) tell(context, hand, holder, mergeRanges(words));
  return open;
}

function isJoin(context: Dialogue, hand: AtHand, words: WordRange): boolean {
  return speaksEnglish(context) && isLoneJoin(hand.print(words));
}

/**
 * The stretches between the quotations of a sentence, and whose they most likely are. What joins what follows at the end of
 * one is a stretch by itself.
 */
function stretchesOf(context: Dialogue, hand: AtHand): Stretch[] {
  const isEnglish = speaksEnglish(context);
  const all = unquoted(hand).flatMap((words): Stretch[] => {
    const printed = hand.print(words);
    if (isEnglish && isLoneAttribution(printed)) return [{ words, whose: ATTRIBUTION }];
    const behind = quotedFrom(hand, words[1]);
    const cut = words[1] - (isEnglish && behind !== undefined ? joinAtEnd(printed) : 0);
    const before: WordRange = [words[0], cut];
    const join: WordRange = [cut, words[1]];
    return [
      ...(before[0] < cut ? [{ words: before, whose: beside(context, hand, before) }] : []),
      ...(cut < join[1] ? [{ words: join, whose: behind }] : []),
    ];
  });
  return withSilent(context, hand, all);
}

/**
 * The same, where some claims quote nothing: each has the stretches that share words with it alone. Where one shares none,
 * the only such claim has the longest, and of several nothing is sure.
 */
function withSilent(context: Dialogue, hand: AtHand, all: readonly Stretch[]): Stretch[] {
  const silent = hand.holders.filter(({ quotes }) => quotes.length === 0);
  if (silent.length === 0 || hand.holders.length === 1) return [...all];
  const isFree = ({ words, whose }: Stretch): boolean => whose !== ATTRIBUTION && !isJoin(context, hand, words);
  const shared = all.map((stretch): Stretch => {
    const near = isFree(stretch) ? silent.filter((holder) => sharesWords(context, hand, stretch.words, holder)) : [];
    return near.length === 0 ? stretch : { words: stretch.words, whose: near.length === 1 ? near[0] : undefined };
  });
  const [without] = silent.filter((holder) => shared.every(({ whose }) => whose !== holder));
  if (without === undefined) return shared;
  if (silent.length > 1)
    return shared.map((stretch) => (isFree(stretch) ? { words: stretch.words, whose: undefined } : stretch));
  const [longest] = shared.filter(isFree).toSorted((a, b) => countWords([b.words]) - countWords([a.words]));
  return shared.map((stretch) => (stretch === longest ? { words: stretch.words, whose: without } : stretch));
}

/** Whether some words share one with the title of a claim that says what it is about. */
function sharesWords({ claims }: Dialogue, { print }: AtHand, words: WordRange, { claim }: Holder): boolean {
  const own = claims.find(({ slug }) => slug === claim)?.stems.title;
  return [...stemSet(print(words))].some((stem) => own?.has(stem) === true);
}

/** Asks whose stretches are: all at once as they are shown, all for one claim, or one by one. @param open gets those left open */
async function askWhose(
  context: Dialogue,
  hand: AtHand,
  all: readonly Stretch[],
  open: WordRange[],
): Promise<Stretch[]> {
  const { desk } = context;
  const names = namesOf(context, hand.holders);
  const rest = all.filter(({ whose }) => whose !== ATTRIBUTION);
  const isKnown = rest.every(({ whose }) => whose !== undefined);
  const nameOf = (whose: Stretch['whose']): string => names[hand.holders.findIndex((each) => each === whose)] ?? '?';
  const answer = await desk.choose<string>({
    key: 'left',
    about: [
      '  No claim quotes these words:',
      ...rest.map(({ words, whose }) => `    ${nameOf(whose)}: ${hand.print(words)}`),
    ],
    prompt: `words for${isKnown ? ` (Enter: ${AS_SHOWN})` : ''}`,
    ...(isKnown && { otherwise: AS_SHOWN }),
    explain: 'Each word is for the claim that it speaks of; a claim tells in our words what it does not quote.',
    choices: [
      ...(isKnown ? [{ key: 'y', value: AS_SHOWN, meaning: 'each is for the claim that stands before it' }] : []),
      ...names.map((value, i) => ({ key: String(i + 1), value, meaning: 'all of them are for this claim' })),
      { key: 'b', value: ALL, meaning: 'each of these claims tells all of them' },
      { key: 'a', value: ATTRIBUTION, meaning: 'they only say who speaks' },
      { key: 'p', value: 'one by one', meaning: 'each stretch is asked for by itself, and can be cut' },
      { key: 'o', value: 'open', meaning: 'they are asked for next, as a sentence of their own' },
    ],
  });
  const others = all.filter(({ whose }) => whose === ATTRIBUTION);
  const given = async (): Promise<Stretch[]> => {
    if (answer === AS_SHOWN) return rest;
    if (answer === 'one by one') return askEach(context, hand, rest, open);
    return whoseAre(
      hand,
      names,
      rest.map(({ words }) => words),
      answer,
      open,
    );
  };
  return [...others, ...(await given())];
}

/** What an answer gives some words to. */
function whoseAre(
  { holders }: AtHand,
  names: readonly string[],
  words: readonly WordRange[],
  answer: string,
  open: WordRange[],
): Stretch[] {
  if (answer === 'open') {
    open.push(...words);
    return [];
  }
  if (answer === ATTRIBUTION) return words.map((each) => ({ words: each, whose: ATTRIBUTION }));
  const mine = holders.filter((_, i) => answer === ALL || answer === names[i]);
  return words.flatMap((each) => mine.map((whose) => ({ words: each, whose })));
}

async function askEach(
  context: Dialogue,
  hand: AtHand,
  rest: readonly Stretch[],
  open: WordRange[],
): Promise<Stretch[]> {
  const names = namesOf(context, hand.holders);
  const given: Stretch[] = [];
  const waiting = [...rest];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { words, whose } = next;
    const usual = names[hand.holders.findIndex((holder) => holder === whose)];
    const answer = await context.desk.choose<string>({
      key: 'left of it',
      about: [`  No claim quotes these words: ${hand.print(words)}`],
      prompt: `these for${usual === undefined ? '' : ` (Enter: ${usual})`}`,
      ...(usual !== undefined && { otherwise: usual }),
      explain: 'These words are for the claim that they speak of.',
      choices: [
        ...names.map((value, i) => ({ key: String(i + 1), value })),
        { key: 'b', value: ALL, meaning: 'each of these claims tells them' },
        { key: 'a', value: ATTRIBUTION, meaning: 'they only say who speaks' },
        ...(words[1] - words[0] > 1 ? [{ key: 's', value: 'split', meaning: 'cut them in two' }] : []),
        { key: 'o', value: 'open', meaning: 'they are asked for next, as a sentence of their own' },
      ],
    });
    if (answer === 'split')
      waiting.unshift(...(await askCut(context, hand, words)).map((each) => ({ words: each, whose })));
    else given.push(...whoseAre(hand, names, [words], answer, open));
  }
  return given;
}

/** The claims by their ids; those that have two voices of the sentence with the voice as well. */
function namesOf({ entries: { sound } }: Dialogue, holders: readonly Holder[]): string[] {
  return holders.map(({ claim, statement }) => {
    const id = sound.claims.get(claim)?.data.id ?? claim;
    return holders.filter((each) => each.claim === claim).length === 1 ? id : `${id} ${statement}`;
  });
}

/** The piece of evidence that quotes words from one on. */
function quotedFrom({ holders }: AtHand, from: number): Holder | undefined {
  return holders.find(({ quotes }) => quotes.some(({ words }) => words[0] === from));
}

/**
 * Whose words a stretch most often is: that of the only claim; else that whose words stand around it, from whose it goes on,
 * or to whose it leads up. How somebody said it goes on from no claim that quotes only who that is.
 */
function beside(context: Dialogue, hand: AtHand, words: WordRange): Holder | undefined {
  const { holders } = hand;
  if (holders.length === 1) return holders[0];
  const [from, to] = words;
  const earlier = holders
    .flatMap((holder) => holder.quotes.map((quote) => ({ holder, end: quote.words[1] })))
    .filter(({ end }) => end <= from)
    .toSorted((a, b) => b.end - a.end);
  const before = holders.find(({ quotes }) => quotes.some((quote) => quote.words[1] === from));
  const behind = quotedFrom(hand, to);
  if (before === undefined || !speaksEnglish(context) || !beginsSaying(hand.print(words))) return before ?? behind;
  return behind ?? earlier.find(({ holder }) => holder !== before)?.holder ?? before;
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
