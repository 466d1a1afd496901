/** An article beside the record: what each of its sentences is used for, and what is missing. */
import { countWithNoun } from '../count.ts';
import { account, type Held, type Stated } from '../accounting.ts';
import { countWords } from '../coverage.ts';
import { wordsInWords, type WordRange } from '../word-numbers.ts';
import type { DeskArticle } from './sentences.ts';

/** One sentence. */
export interface OutlineLine {
  words: WordRange;
  /** How it begins. */
  begins: string;
  /** Ids of the claims that have words of it, and reasons why words of it belong to none, in the order of its words. */
  uses: string[];
  /** How many of its words are for nothing. */
  open: number;
}

/** How many words of a sentence are shown: enough to know it again. */
const FIRST_WORDS = 6;

/**
 * The sentences of an article with what they are for.
 * @param held what claims quote or tell in their words
 * @param stated what the source says of words that belong to no claim
 */
export function outlineOfStatement(
  article: DeskArticle,
  held: readonly Held[],
  stated: readonly Stated[],
): OutlineLine[] {
  const { stretches, unaccounted } = account(article.words.length, held, stated);
  return article.sentences.map((sentence) => {
    const [from, to] = sentence;
    const own = stretches.filter(({ words: [start, end] }) => start < to && from < end);
    const uses = own.flatMap((stretch) => ('not' in stretch ? [stretch.not] : stretch.claims));
    const first: WordRange = [from, Math.min(to, from + FIRST_WORDS)];
    return {
      words: sentence,
      begins: `${article.print(first)}${first[1] < to ? ' …' : ''}`,
      uses: [...new Set(uses)],
      open: countWords(rangesWithin(unaccounted, sentence)),
    };
  });
}

/** The parts of some ranges that lie in another. */
export function rangesWithin(ranges: readonly WordRange[], [from, to]: WordRange): WordRange[] {
  return ranges
    .map(([start, end]): WordRange => [Math.max(start, from), Math.min(end, to)])
    .filter(([start, end]) => start < end);
}

/**
 * The outline as a table, a sentence a line, and a line that says how much is left.
 * @param titles of the claims, by id
 */
export function outlineText(lines: readonly OutlineLine[], titles: ReadonlyMap<string, string>): string {
  const places = lines.map(({ words }) => wordsInWords(words));
  const [place, begins] = [places, lines.map((line) => line.begins)].map((column) =>
    Math.max(0, ...column.map((text) => [...text].length)),
  );
  const rows = lines.map((line, i) => {
    const head = `${pad(places[i] ?? '', place)}  ${pad(line.begins, begins)}`;
    const [only, ...more] = usesOf(line);
    // A reason stands on the line of its sentence, a claim on one of its own.
    if (only !== undefined && more.length === 0 && line.uses.length === 1 && !titles.has(line.uses[0] ?? ''))
      return `${head}  ${only}`;
    return [head.trimEnd(), ...usesOf(line).map((use) => `    ${use}`)].join('\n');
  });
  const used = lines.flatMap(({ uses }) => uses).filter((use) => titles.has(use));
  const open = lines.filter((line) => line.open > 0).length;
  const left = open === 0 ? 'every word is for something' : `${String(open)} with words for nothing yet`;
  const count = `${countWithNoun(lines.length, 'sentence')}, ${countWithNoun(new Set(used).size, 'claim')}, ${left}.`;
  return `${rows.join('\n')}\n\n${count}\n`;

  function usesOf({ uses, open: words, words: [from, to] }: OutlineLine): string[] {
    const told = uses.map((use) => (titles.has(use) ? `${use}  ${titles.get(use) ?? ''}` : use));
    if (words === 0) return told;
    return [...told, words === to - from ? 'nothing yet' : `nothing yet for ${String(words)} of its words`];
  }
}

function pad(text: string, width = 0): string {
  return text + ' '.repeat(Math.max(0, width - [...text].length));
}
