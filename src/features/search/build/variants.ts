/** Which words are spellings of one name or forms of one word, by the lists of the record and of the language. */
import type { Spelling } from '../../../core/search/format.ts';
import { editDistance } from '../../../core/search/near.ts';
import { stemOf, searchWordsOf } from '../../../core/search/words.ts';
import { INFLECTIONS } from './forms.ts';

/** A name with its spellings; the first is the one that the record writes. */
export interface SpeltName {
  kind: 'person' | 'other';
  spellings: readonly Spelling[];
}

/** The words of a spelling that say something, as stems. */
export const stemsOf = (text: string): string[] =>
  searchWordsOf(text)
    .filter(({ stop }) => !stop)
    .map(({ stem }) => stem);

/**
 * For each word that is a spelling or a form of another, the word under which all of them are indexed: `arleen` and
 * `آرلین` lead to `arlin`. Word by word only where it is sure which word is which: in names of one word, and in those
 * of people, whose words keep their order in every script.
 */
export function variantsOf(names: readonly SpeltName[]): Record<string, string> {
  const groups = new Map<string, string>();
  const root = (word: string): string => {
    const next = groups.get(word);
    return next === undefined || next === word ? word : root(next);
  };
  /** What was known first is what the others lead to. */
  const join = (known: string, other: string) => {
    const [a, b] = [root(known), root(other)];
    if (a !== b) groups.set(b, a);
  };
  for (const { kind, spellings } of names) {
    const spelt = spellings.map(({ text }) => stemsOf(text));
    const own = new Set(spelt[0]);
    for (const [i, spelling] of spelt.entries()) {
      const model = spelt.slice(0, i).find(({ length }) => length === spelling.length);
      if (model === undefined || (kind !== 'person' && spelling.length > 1)) continue;
      spelling.forEach((word, at) => {
        const known = model[at] ?? word;
        // Two words of one name are no spellings of one another.
        const two = own.has(root(known)) && own.has(root(word)) && root(known) !== root(word);
        if (!two && isSpellingOf(word, known)) join(known, word);
      });
    }
  }
  for (const list of INFLECTIONS) {
    const [first = '', ...others] = list.map((word) => stemOf(word.toLowerCase()));
    for (const other of others) join(first, other);
  }
  return Object.fromEntries(
    [...groups.keys()]
      .sort()
      .map((word) => [word, root(word)] as const)
      .filter(([word, known]) => word !== known),
  );
}

/**
 * For each word that readers type for others, those: an entry that has one of them is found by it, too, but counts less.
 * @param lists lists of words that are typed for one another
 */
export function likeWords(
  lists: readonly (readonly string[])[],
  variants: Readonly<Record<string, string>>,
): Record<string, string[]> {
  const like = new Map<string, Set<string>>();
  for (const list of lists) {
    const words = new Set(list.flatMap(stemsOf).map((word) => variants[word] ?? word));
    for (const word of words) like.set(word, new Set([...(like.get(word) ?? []), ...words]));
  }
  return Object.fromEntries([...like].map(([word, others]) => [word, [...others].filter((other) => other !== word)]));
}

/** In another script any word can be; in the same one it differs by less than half of its letters. */
function isSpellingOf(word: string, known: string): boolean {
  if (/^[a-z]/u.test(word) !== /^[a-z]/u.test(known)) return true;
  const limit = Math.max(1, Math.floor(Math.max(word.length, known.length) / 2));
  return editDistance(word, known, limit) <= limit;
}
