/** Where words that somebody has in hand stand in an article, as far as its fingerprint tells: all of them, some, or none. */
import { runBytes, type Prints } from '../fingerprint/bytes.ts';
import type { KeyedByte } from '../fingerprint/keyed-byte.ts';
import { normalise, tokensOf, type Token } from '../words.ts';
import { quotationPart } from './selector.ts';
import { signFaults, type SignFault } from './signs.ts';

/** Half-open range of word numbers. */
type Range = readonly [number, number];

/** Words that stand in the article one after the other, as they do in the text. */
export interface RecognisedPiece {
  /** Word numbers of the text. */
  text: Range;
  /** Word numbers of the article. */
  article: Range;
  /** Signs between these words that are not the article's. */
  signs: SignFault[];
}

/** What lies between one piece and the next. */
export interface Seam {
  /**
   * `changed`: the article has other words in place of the text's. `added`: it goes on without any. `left-out`: it has
   * words that the text does not. `elsewhere`: the next piece stands before this one, or further on than {@link FAR}.
   */
  kind: 'changed' | 'added' | 'left-out' | 'elsewhere';
  /** Words of the text that no piece holds. */
  text: Range;
  /** Words of the article from the one piece to the next; of a piece that stands earlier, the end is before the start. */
  article: Range;
  /** Whether the text shows that something is left out there: `…`, `[…]` or three dots. */
  marked: boolean;
}

/** What an article's fingerprint tells of a text. */
export interface Recognition {
  /** The text in {@link normalise}d letters, which its words are numbered in. */
  text: string;
  /** Its words, as that article's words are counted. */
  words: Token[];
  /** In the order of the text. */
  pieces: RecognisedPiece[];
  /** Seams between one piece and the next: one fewer than pieces. */
  seams: Seam[];
  /** How many of the text's words the pieces hold. */
  covered: number;
  /** How many pieces as long as the longest such a text would have in common with such an article by chance. */
  chance: number;
}

/** From how many words on the article's next words are another place of it. */
const FAR = 12;

/** How many runs or words away is so near that hardly anything agrees there by chance. */
const NEAR = 5;

/** How many texts of other words, of which one is taken for the article's by chance: one in so many. */
const SURE = 1000;

/** What it costs, in bytes that agree, to go on at another place: as many as such a place is likely to agree by chance. */
const COST = { near: 0.5, apart: 1.5, shifted: 1, further: 2, elsewhere: 3.5 } as const;

/** Runs of words that agree one after the other, at one distance between text and article. */
interface SharedStretch {
  /** The number of the first run, in the text. */
  start: number;
  length: number;
  /** What has to be added to a word's number in the text for its number in the article. */
  shift: number;
}

/**
 * Looks for a text's words in an article. Nothing is recognised of a text that has fewer words than a proof needs.
 *
 * Each run of words is compared by one byte, which other words would match once in 256: words at the edge of a piece can
 * be others by that chance, and a piece is only told where all of its runs together are no chance.
 * @returns `undefined` where nothing of the text is there
 */
export function recognise(byte: KeyedByte, text: string, prints: Prints): Recognition | undefined {
  const part = quotationPart(text, prints.form);
  const bytes = runBytes(byte, prints.source, part.words, prints.run);
  const chain = likeliest(stretchesOf(bytes, prints.runs), bytes.length, prints.runs.length);
  const longest = Math.max(0, ...chain.map(({ length }) => length));
  if (longest === 0) return undefined;
  const ranges = rangesOf(chain, prints.run);
  const pieces = ranges.map(({ text: [from, to], article }): RecognisedPiece => {
    const own = {
      words: part.words.slice(from, to),
      before: 0,
      quoted: to - from,
      signs: { start: '', between: part.signs.between.slice(from, to - 1), end: '' },
    };
    return { text: [from, to], article, signs: signFaults(byte, prints, own, article[0]) };
  });
  return {
    text: normalise(text, prints.form),
    words: tokensOf(text, prints.form),
    pieces,
    seams: pieces.flatMap((piece, i) => {
      const after = pieces[i + 1];
      return after === undefined ? [] : [seamBetween(piece, after, part.signs.between)];
    }),
    covered: pieces.reduce((sum, { text: [from, to] }) => sum + to - from, 0),
    chance: chanceOf(longest, bytes.length, prints.runs.length),
  };
}

/** How many stretches of this length two texts of these lengths have in common by chance. */
function chanceOf(length: number, text: number, article: number): number {
  return (text * article) / 256 ** length;
}

/** Every stretch of two runs or more, and single ones at the same distances. */
function stretchesOf(text: Uint8Array, article: Uint8Array): SharedStretch[] {
  // Where the article has each byte: to compare every run with every other takes a phone too long.
  const places = Array.from({ length: 256 }, (): number[] => []);
  for (const [at, byte] of article.entries()) places[byte]?.push(at);
  const byShift = new Map<number, SharedStretch[]>();
  for (const [start, byte] of text.entries()) {
    for (const at of places[byte] ?? []) {
      const shift = at - start;
      const own = byShift.get(shift) ?? [];
      byShift.set(shift, own);
      const last = own.at(-1);
      if (last !== undefined && last.start + last.length === start) last.length += 1;
      else own.push({ start, length: 1, shift });
    }
  }
  return [...byShift.values()]
    .filter((own) => own.some(({ length }) => length > 1))
    .flat()
    .toSorted((a, b) => a.start - b.start || b.length - a.length || a.shift - b.shift);
}

/** The stretches that, in the order of the text, explain most of it: none where chance explains them as well. */
function likeliest(stretches: readonly SharedStretch[], text: number, article: number): SharedStretch[] {
  const best: { score: number; chain: SharedStretch[] }[] = [];
  for (const stretch of stretches) {
    let own = { score: stretch.length, chain: [stretch] };
    for (const before of best) {
      const last = before.chain.at(-1);
      if (last === undefined || last.start + last.length > stretch.start) continue;
      const score = before.score + stretch.length - costOf(last, stretch);
      if (score > own.score) own = { score, chain: [...before.chain, stretch] };
    }
    best.push(own);
  }
  const chain = best.reduce((most, each) => (each.score > most.score ? each : most), { score: 0, chain: [] }).chain;
  const byShift = [...Map.groupBy(chain, ({ shift }) => shift).values()];
  const agreeing = Math.max(0, ...byShift.map((own) => own.reduce((sum, { length }) => sum + length, 0)));
  return SURE * article * choose(text, agreeing) > 256 ** agreeing ? [] : chain;
}

function costOf(last: SharedStretch, next: SharedStretch): number {
  const gap = next.start - last.start - last.length;
  const drift = Math.abs(next.shift - last.shift);
  if (drift === 0) return gap <= NEAR ? COST.near : COST.apart;
  if (drift > FAR) return COST.elsewhere;
  return drift <= NEAR && gap <= NEAR ? COST.shifted : COST.further;
}

/** In how many ways `k` of `n` can be chosen. */
function choose(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= k; i += 1) ways *= (n - k + i) / i;
  return ways;
}

/**
 * The words of stretches, each once: those of all their runs. Where two at one distance have less than a whole run
 * between them, a byte of theirs agrees by chance: the words that all runs between them share are then of neither.
 */
function rangesOf(chain: readonly SharedStretch[], run: number): Pick<RecognisedPiece, 'text' | 'article'>[] {
  let from = 0;
  return chain.flatMap(({ start, length, shift }, i) => {
    const next = chain[i + 1];
    const after = start + length;
    const first = Math.max(from, start);
    const to = next?.shift === shift ? Math.min(next.start, after + run) - 1 : after + run - 1;
    from = next?.shift === shift ? after + run : Math.max(from, to);
    return first < to ? [{ text: [first, to], article: [first + shift, to + shift] }] : [];
  });
}

// Three dots or one character for them, with or without brackets.
const OMITTED = /…|\.\s?\.\s?\./u;

function seamBetween(
  { text: [, textEnd], article: [, articleEnd] }: RecognisedPiece,
  after: RecognisedPiece,
  between: readonly string[],
): Seam {
  const text: Range = [textEnd, after.text[0]];
  const article: Range = [articleEnd, after.article[0]];
  const marked = between.slice(Math.max(0, textEnd - 1), after.text[0]).some((sign) => OMITTED.test(sign));
  const [missing, extra] = [article[1] - article[0], text[1] - text[0]];
  const kind =
    missing < 0 || missing > FAR + extra ? 'elsewhere' : extra === 0 ? 'left-out' : missing === 0 ? 'added' : 'changed';
  return { kind, text, article, marked };
}
