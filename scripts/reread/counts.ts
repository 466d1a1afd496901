/** Sentences of ours that count all articles, and count wrong since another came. */
import { folded, sentenceAround } from '../../src/core/desk/absences.ts';
import { countsOfAll, numberFor } from '../../src/core/language/typed-counts.ts';
import { miscounted, ourWords, type Miscounted } from '../../src/record/checks/counts.ts';
import type { Entries, Entry } from '../../src/record/entries.ts';
import type { ContentKind } from '../../src/record/kinds.ts';
import { inAccount, inField, type OurSentence } from './sentences.ts';

/** Such a sentence. */
export interface OpenCount {
  entry: Entry<ContentKind>;
  sentence: OurSentence;
  /** How many articles there are. */
  articles: number;
  /** Until when they are counted, as a message tells it; empty where the sentence speaks of now. */
  by: string;
  /** What tells it from the others, whatever is written meanwhile. */
  name: string;
}

/** Those of every entry that stands and can be read. */
export function openCounts(entries: Entries): OpenCount[] {
  return miscounted(entries).flatMap(countsIn);
}

function countsIn({ entry, path, text, counts, articles: { length: articles }, by }: Miscounted): OpenCount[] {
  // With the words of sources that stand in it.
  const whole = path === undefined ? entry.body : text;
  const spans = new Map(counts.map(({ index }) => sentenceAround(whole, index)).map((span) => [span.from, span]));
  return [...spans.values()].map((span) => {
    const sentence = path === undefined ? inAccount(entry, span) : inField(entry, path, whole, span);
    const where = path === undefined ? 'account' : path.join('.');
    return { entry, sentence, articles, by, name: `${entry.kind}/${entry.slug} ${where} ${folded(sentence.text)}` };
  });
}

/** Another number in the place of one, in a text. */
interface Renumbering {
  index: number;
  from: string;
  to: string;
}

/** The numbers of a sentence that are not right, each with the right one, where that can stand there. */
function renumberings(text: string, articles: number): Renumbering[] {
  const wrong = countsOfAll(ourWords(text)).filter((count) => count.articles !== articles);
  return wrong.flatMap((count) => {
    const to = numberFor(count, articles);
    return to === undefined ? [] : [{ index: count.number.index, from: count.number.text, to }];
  });
}

/** A sentence with the right numbers of articles. */
export function renumbered(text: string, articles: number): string {
  return withNumbers(text, renumberings(text, articles));
}

/** Whether every number of all articles in a sentence is right. */
export function hasRightCount(text: string, articles: number): boolean {
  return countsOfAll(ourWords(text)).every((count) => count.articles === articles);
}

/** Whether a sentence says that all articles have a thing: then it is for the new one to have it as well. */
export function saysAllHaveIt(text: string): boolean {
  const ours = ourWords(text);
  return countsOfAll(ours).some(
    ({ words, index }) =>
      /^(?:all|same)\b/i.test(words) || /\b(?:each|every one|all) of\s+$/i.test(ours.slice(0, index)),
  );
}

/** The words of an entry of `absences` with the right numbers, where a sentence says them; as they are, where it does not. */
export function renumberedSays(says: string, sentence: string, articles: number): string {
  const [words, whole] = [folded(says), folded(sentence)];
  const start = whole.indexOf(words);
  if (start === -1) return says;
  const own = renumberings(whole, articles)
    .map((each) => ({ ...each, index: each.index - start }))
    .filter(({ index, from }) => index >= 0 && index + from.length <= words.length);
  return own.length === 0 ? says : withNumbers(words, own);
}

function withNumbers(text: string, numbers: readonly Renumbering[]): string {
  return numbers.reduceRight(
    (now, { index, from, to }) => now.slice(0, index) + to + now.slice(index + from.length),
    text,
  );
}
