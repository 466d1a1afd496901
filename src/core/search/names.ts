/** The names of the record: which entries are called what was typed. */
import type { SearchIndex, Spelling } from './format.ts';
import { stemOf, searchWordsOf } from './words.ts';

/** One spelling of a name, taken apart. */
interface SearchedName {
  spelling: Spelling;
  /** Each of its words as they are looked for: in its own letters, and as all spellings of it are indexed. */
  words: { own: string; shared: string }[];
}

/** Somebody, something or some place with a name; `entry` where it has a page. */
interface NameOfEntry {
  entry?: number;
  spelt: SearchedName[];
}

/** What the search knows of names. */
export interface NameIndex {
  all: NameOfEntry[];
  /** Every word of every name, by how it is written and folded: its stem, and how it is shown. */
  written: Map<string, { stem: string; shown: string }>;
}

/** The word under which a word is indexed, whichever spelling or form of it was written. */
export function sharedWord(stem: string, { variants }: Pick<SearchIndex, 'variants'>): string {
  return (Object.hasOwn(variants, stem) ? variants[stem] : undefined) ?? stem;
}

/** All names of an index: those of its voices and places, and those that have no page. */
export function nameIndex(index: SearchIndex): NameIndex {
  const written: NameIndex['written'] = new Map();
  const spelt = (spelling: Spelling): SearchedName => ({
    spelling,
    words: spelling.text
      .split(/[\s-]+/u)
      .flatMap((shown) => searchWordsOf(shown).map((word) => ({ ...word, shown })))
      .filter(({ stop }) => !stop)
      .map(({ written: word, stem, shown }) => {
        if (!written.has(word)) written.set(word, { stem, shown: shown.replace(/[,.]$/u, '') });
        return { own: stem, shared: sharedWord(stem, index) };
      }),
  });
  const withPage = index.entries.flatMap(({ kind, title, aka = [] }, entry): NameOfEntry[] =>
    kind === 'actor' || kind === 'place' ? [{ entry, spelt: [{ text: title }, ...aka].map(spelt) }] : [],
  );
  return { all: [...withPage, ...index.named.map((spellings) => ({ spelt: spellings.map(spelt) }))], written };
}

/** What is looked for, as far as names go: the words that one typed word stands for. */
type Looked = readonly (readonly string[])[];

/** An entry that is called so. */
export interface NameHit {
  entry: number;
  /** Whether what was typed is the whole of the name. */
  whole: boolean;
  /** The spelling that was typed, where it is not the name as the site writes it. */
  as?: Spelling;
  /** How much of the name was typed, 0 to 1. */
  share: number;
}

/** Of a longer name this much has to be typed. */
const HALF = 0.5;

/** The entries in whose name everything stands that was typed, those of just that name first. */
export function calledSo(looked: Looked, { all }: NameIndex): NameHit[] {
  if (looked.length === 0) return [];
  const hits = all.flatMap(({ entry, spelt }): NameHit[] => {
    if (entry === undefined) return [];
    const core = spelt[0]?.words ?? [];
    const fitting = spelt.filter((one) => {
      const typed = looked.map((words) => one.words.find((word) => isTyped(words, word)));
      const isPart = typed.length < one.words.length;
      // A part of a spelling is a part of the name only where the name itself has it: no airport is called by the man
      // after whom it is named.
      return typed.every(
        (word) => word !== undefined && (!isPart || core.some(({ shared }) => shared === word.shared)),
      );
    });
    const share = ({ words }: SearchedName) => looked.length / Math.max(words.length, looked.length);
    const best = fitting.toSorted((a, b) => share(b) - share(a))[0];
    if (best === undefined || share(best) < HALF) return [];
    const own = fitting.find((one) => looked.every((typed) => one.words.some((word) => typed.at(-1) === word.own)));
    const as = own === undefined || own === spelt[0] ? undefined : own.spelling;
    return [{ entry, whole: share(best) === 1, ...(as !== undefined && { as }), share: share(best) }];
  });
  return hits.toSorted((a, b) => b.share - a.share);
}

/**
 * Which of the words that were typed only round a name off, so that an entry need not have them: in `Sarvand Valley`, a
 * spelling of the place Sarvand, it is `Valley`.
 */
export function roundingOff(looked: Looked, { all }: NameIndex): Set<number> {
  const optional = new Set<number>();
  for (const { spelt } of all) {
    const core = spelt[0]?.words ?? [];
    for (const { words } of spelt) {
      if (words.length < 2 || !words.every((word) => looked.some((typed) => isTyped(typed, word)))) continue;
      const beside = words.filter((word) => !core.some(({ shared }) => shared === word.shared));
      if (beside.length === words.length) continue;
      looked.forEach((typed, i) => {
        if (beside.some((word) => isTyped(typed, word))) optional.add(i);
      });
    }
  }
  return optional;
}

/** `sarvandvalley` as two words of names, where it is. */
export function takenApart(word: string, { written }: NameIndex): [string, string] | undefined {
  for (let at = 2; at <= word.length - 2; at += 1) {
    const [first, second] = [written.get(word.slice(0, at)), written.get(word.slice(at))];
    if (first !== undefined && second !== undefined) return [first.stem, second.stem];
  }
  return undefined;
}

/** Two words that are one in a name: `سرو` and `ند`. */
export function joinedName(first: string, second: string, { written }: NameIndex): string | undefined {
  return written.has(first + second) ? stemOf(first + second) : undefined;
}

function isTyped(typed: readonly string[], { own, shared }: { own: string; shared: string }): boolean {
  return typed.includes(own) || typed.includes(shared);
}
