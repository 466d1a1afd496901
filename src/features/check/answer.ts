/** What a reader is told of words that were pasted: where they stand, what differs, whose they are, what rests on them. */
import type { Recognition } from '../../core/quotation/recognise.ts';
import { capital, counted, listed, numberInWords } from '../../wording/words.ts';
import { differencesIn } from './differences.ts';
import type { Known, KnownClaim, KnownSource, KnownStatement } from './known.ts';

/** A run of the pasted text, and whether the article has its words there. */
export interface Marked {
  run: string;
  stands: boolean;
}

/** Somebody whose words stand there. */
export interface Whose {
  /** "Printed as the words of Mira Tolen, through the Courier". */
  how: string;
  title: string;
  url: string;
}

/** What one article has of the pasted words. */
export interface SourceAnswer {
  source: Pick<KnownSource, 'label' | 'url'>;
  /** In sentences: where they stand, each difference, how sure that is. */
  told: string[];
  marked: Marked[];
  whose: Whose[];
  /** What is said of the mouth into which they were put, where one was named. */
  mouth?: string;
  claims: KnownClaim[];
}

export interface CheckAnswer {
  /** In a sentence, for the top and for those who hear it. */
  summary: string;
  /** Where several articles have the words from one statement. */
  shared: string[];
  /** The article that has most of the words first. */
  sources: SourceAnswer[];
}

interface KnownWords {
  recognition: Recognition;
  source: KnownSource;
}

/** Fewer words are found in any article by chance. */
const LEAST_WORDS = 5;

/** Somebody to whom the words are said to belong: a voice of the record. */
export interface QuotedSpeaker {
  /** Slug. */
  actor: string;
  /** Inside a sentence. */
  who: string;
}

/**
 * The answer to pasted words.
 * @param words how many they are
 * @param found what each source's fingerprint tells, in the order of `known.sources`
 * @param speaker whose they are said to be, where that was given
 */
export function answerTo(
  words: number,
  found: readonly (Recognition | undefined)[],
  known: Known,
  speaker?: QuotedSpeaker,
): CheckAnswer {
  const articles = known.sources.length;
  if (words < LEAST_WORDS) {
    const most = `${capital(counted(words, 'word'))} would be found in many articles`;
    return { summary: `${most}: paste at least ${numberInWords(LEAST_WORDS)} in a row.`, shared: [], sources: [] };
  }
  const sources = found
    .flatMap((recognition, i): KnownWords[] => {
      const source = known.sources[i];
      return recognition === undefined || source === undefined ? [] : [{ recognition, source }];
    })
    .toSorted((a, b) => b.recognition.covered - a.recognition.covered);
  const [best, ...others] = sources;
  if (best === undefined) {
    const these = articles === 1 ? 'the one article' : `the ${counted(articles, 'article')}`;
    const summary = `These words are not in ${these} of this record, nor is a part of them that is long enough to be sure of. That proves nothing about others, nor about what was said elsewhere.`;
    return { summary, shared: [], sources: [] };
  }
  return {
    summary: summaryOfKnown([best, ...others]),
    shared: sharedBy(sources, known),
    sources: sources.map(({ recognition, source }) => ofSource(recognition, source, known, speaker)),
  };
}

function summaryOfKnown([{ recognition, source }, ...others]: readonly [KnownWords, ...KnownWords[]]): string {
  const { words, pieces, covered } = recognition;
  const whole = others.filter((other) => isWhole(other.recognition)).map((other) => other.source.label);
  const some = others.filter((other) => !isWhole(other.recognition)).map((other) => other.source.label);
  const also = [
    ...(whole.length === 0 ? [] : [` All of them stand in ${listed(whole)} too.`]),
    ...(some.length === 0 ? [] : [` Some of them stand in ${listed(some)} too.`]),
  ].join('');
  if (isWhole(recognition)) {
    const but = pieces.some(({ signs }) => signs.length > 0) ? ', but not all of the signs between them,' : '';
    return `These words${but} stand in ${source.label}.${also}`;
  }
  if (covered === words.length) return `Each of these words stands in ${source.label}, but not in one piece.${also}`;
  const stand = covered === 1 ? 'stands' : 'stand';
  const left = words.length - covered;
  return `${capital(numberInWords(covered))} of these ${counted(words.length, 'word')} ${stand} in ${source.label}; ${left === 1 ? 'one does' : 'the others do'} not.${also}`;
}

function isWhole({ words, pieces, covered }: Recognition): boolean {
  return covered === words.length && pieces.length === 1;
}

/** Articles that have the words from one statement: whoever counts articles would count it twice. */
function sharedBy(found: readonly KnownWords[], known: Known): string[] {
  const carried = found.flatMap(({ recognition, source }) =>
    quotesAt(recognition, source).flatMap(({ statement }) => {
      const own = statement === undefined ? undefined : known.statements[statement];
      return own === undefined || own.actor === source.outlet ? [] : [{ own, label: source.label }];
    }),
  );
  return [...Map.groupBy(carried, ({ own }) => own)].flatMap(([{ title }, carriers]) => {
    const labels = [...new Set(carriers.map(({ label }) => label))];
    if (labels.length < 2) return [];
    return [
      `${listed(labels)} carry the same statement, “${title}”: that is one origin, and not ${numberInWords(labels.length)}.`,
    ];
  });
}

function quotesAt({ pieces }: Recognition, { quotes }: KnownSource): KnownSource['quotes'] {
  return quotes.filter(({ wordRanges }) =>
    wordRanges.some((range) => pieces.some(({ article }) => meet(article, range))),
  );
}

function meet(a: readonly [number, number], b: readonly [number, number]): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

function ofSource(recognition: Recognition, source: KnownSource, known: Known, speaker: QuotedSpeaker | undefined) {
  const { pieces } = recognition;
  const quotes = quotesAt(recognition, source);
  const rest = source.rest.filter(([from, to]) => pieces.some(({ article }) => meet(article, [from, to])));
  const claims = new Set([...quotes.flatMap((quote) => quote.claims), ...rest.flatMap(([, , use]) => indices(use))]);
  const mouth = speaker === undefined ? undefined : mouthOf(speaker, quotes, source, known);
  return {
    source: { label: source.label, url: source.url },
    told: differencesIn(recognition),
    marked: markedOf(recognition),
    whose: whoseOf(quotes, source, known),
    ...(mouth !== undefined && { mouth }),
    claims: [...claims].toSorted((a, b) => a - b).flatMap((i) => known.claims[i] ?? []),
  };
}

function indices(use: KnownSource['rest'][number][2]): readonly number[] {
  return typeof use === 'string' ? [] : use;
}

function markedOf({ text, words, pieces }: Recognition): Marked[] {
  const marked: Marked[] = [];
  let at = 0;
  // Of what stands between two words, what follows the last blank goes with the second.
  const startOf = (word: number): number => {
    const start = words[word]?.start;
    if (start === undefined) return text.length;
    const before = words[word - 1]?.end ?? 0;
    return before + text.slice(before, start).search(/\S*$/u);
  };
  const add = (to: number, stands: boolean): void => {
    if (to > at) marked.push({ run: text.slice(at === 0 ? 0 : startOf(at), startOf(to)), stands });
    at = to;
  };
  for (const piece of pieces) {
    add(piece.text[0], false);
    add(piece.text[1], true);
  }
  add(words.length, false);
  return marked;
}

function statementsOf(quotes: readonly KnownSource['quotes'][number][], known: Known) {
  const all = quotes.flatMap(({ statement, spoken }) => {
    const own = statement === undefined ? undefined : known.statements[statement];
    return own === undefined ? [] : [{ own, spoken }];
  });
  return [...Map.groupBy(all, ({ own }) => own)].map(([own, each]) => ({
    own,
    spoken: each.some(({ spoken }) => spoken),
  }));
}

function whoseOf(quotes: readonly KnownSource['quotes'][number][], source: KnownSource, known: Known): Whose[] {
  return statementsOf(quotes, known).map(({ own, spoken }) => ({
    how: howPrinted(own, spoken, source),
    title: own.title,
    url: own.url,
  }));
}

function howPrinted({ who, actor, through }: KnownStatement, spoken: boolean, { slug, outlet }: KnownSource): string {
  if (actor === outlet) return spoken ? 'Words that the article quotes' : 'The article’s own words';
  const via = through[slug];
  const by = via === undefined ? '' : `, through ${via}`;
  return spoken ? `Printed as the words of ${who}${by}` : `The article’s own words about what ${who} said${by}`;
}

/** Whether the words were put into the right mouth. */
function mouthOf(
  { actor, who }: QuotedSpeaker,
  quotes: readonly KnownSource['quotes'][number][],
  source: KnownSource,
  known: Known,
): string {
  const all = statementsOf(quotes, known);
  const own = all.filter((each) => each.own.actor === actor);
  if (own.some(({ spoken }) => spoken) || (own.length > 0 && actor === source.outlet))
    return `${capital(who)}: yes, the article prints them so.`;
  if (own.length > 0) return `Not the words of ${who}: the article tells in its own words what ${who} said.`;
  const others = [...new Set(all.map((each) => each.own.who))];
  return others.length === 0
    ? `The record knows nobody’s words at this place, and so not those of ${who}.`
    : `Not the words of ${who}: at this place the article has those of ${listed(others)}.`;
}
