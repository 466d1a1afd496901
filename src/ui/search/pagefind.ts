/** Pagefind in the browser: which entries have a word, and how much each is about it. */
import { FIELD_WEIGHTS } from '../../core/search/format.ts';
import { SearchFailure } from './failure.ts';

/** Pagefind's JS API, as far as it is used. */
interface Pagefind {
  options: (options: object) => Promise<void>;
  search: (text: string) => Promise<{ results: { id: string; score: number }[] }>;
}

/**
 * How Pagefind ranks. A long text is no worse than a short one, and what only begins like the word hardly counts. A search
 * is over in milliseconds: a worker would be another file to load.
 */
const OPTIONS = {
  noWorker: true,
  ranking: { pageLength: 0, termSimilarity: 2, diacriticSimilarity: 0, metaWeights: FIELD_WEIGHTS },
};

/** Each index asks for an engine of its own: a browser remembers a module that did not arrive, Pagefind a part of the index. */
let attempts = 0;

/**
 * Asks Pagefind for words that it is known to have.
 * @param bundle - address of its folder, with a slash at the end
 * @param records - what it calls the entries, in their order
 * @returns for a word, and the number of entries that have it, these entries with what the word weighs in each. It rejects
 * with a SearchFailure where Pagefind or a part of its index is missing.
 */
export function pagefindIn(
  bundle: string,
  records: readonly string[],
): (word: string, count: number) => Promise<Map<number, number>> {
  const entryOf = new Map(records.map((id, entry) => [id, entry]));
  let engine: Promise<Pagefind> | undefined;
  const answers = new Map<string, Promise<Map<number, number>>>();
  const ask = async (word: string, count: number) => {
    const { search } = await (engine ??= load(bundle));
    // In quotation marks it is the word itself, but all are as good; without them they are ranked, and others come along.
    const [exact, ranked] = [await search(`"${word}"`), await search(word)];
    const rarity = Math.log(1 + (records.length - ranked.results.length + 0.5) / (ranked.results.length + 0.5));
    const scores = new Map(ranked.results.map(({ id, score }) => [id, score / rarity]));
    const found = new Map<number, number>();
    for (const { id } of exact.results) {
      const entry = entryOf.get(id);
      if (entry !== undefined) found.set(entry, scores.get(id) ?? 1);
    }
    // Where a part of its index does not arrive Pagefind goes on without it.
    if (found.size < count) throw new SearchFailure('missing');
    return found;
  };
  return (word, count) => {
    let answer = answers.get(word);
    if (answer === undefined) {
      answer = ask(word, count).catch(() => {
        throw new SearchFailure('missing');
      });
      answers.set(word, answer);
    }
    return answer;
  };
}

async function load(bundle: string): Promise<Pagefind> {
  const again = attempts === 0 ? '' : `?attempt=${String(attempts)}`;
  attempts += 1;
  const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js${again}`)) as Pagefind;
  await pagefind.options(OPTIONS);
  return pagefind;
}
