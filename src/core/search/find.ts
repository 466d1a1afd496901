/** The search: from what was typed to the entries that have it, best first. */
import { searchedDaysIn, dayWord } from './days.ts';
import type { QuotationEntry, SearchEntry, SearchIndex, Spelling } from './format.ts';
import { calledSo, joinedName, roundingOff, sharedWord, takenApart, type NameIndex } from './names.ts';
import { nearestWord } from './near.ts';
import { parseQuery, termOf, type ParsedQuery, type Term } from './query.ts';
import { overlaps } from './quoted.ts';
import { stemOf, searchWordsOf } from './words.ts';

/** Where the search looks. Each look may have to load a file, and fails where it does not arrive. */
export interface Looking {
  index: SearchIndex;
  names: NameIndex;
  /** The entries that have a word of the index, and what it weighs in each: 1 in its text, more in its title. */
  entriesWith: (word: string) => Promise<Map<number, number>>;
  quotations: () => Promise<readonly QuotationEntry[]>;
}

export interface Hit {
  entry: number;
  /** Whether it is called what was typed, or has the number that was typed. */
  named: boolean;
  /** The spelling of its name that was typed, where it is another than the site's. */
  as?: Spelling;
}

/** A word that no entry has, and the one that was looked for instead, as it is shown. */
export interface Nowhere {
  written: string;
  instead?: string;
}

export interface FoundEntries {
  /** Best first. */
  hits: Hit[];
  nowhere: Nowhere[];
  /** How many entries have all of the words that there are, where the others only have the most; else nothing. */
  whole?: number;
  /** How many claims rest on words that were pasted. */
  quoted: number;
  /** What was looked for, to be marked in texts: stems. */
  marked: ReadonlySet<string>;
}

/** A term with the entries that have it. */
interface Sought extends Term {
  entries: Map<number, number>;
  /** Those that have only another word for it. */
  alike: Map<number, number>;
}

/** Words of what was pasted from which on its quotations are looked through. */
const PASTED = 5;

/** How many words in a row the best of titles is worth beside a quotation. */
const TITLE_RUN = 4;

/** Looks for what was typed. */
export async function findEntries(typed: string, looking: Looking): Promise<FoundEntries> {
  const query = parseQuery(typed, looking.index);
  const { sought, nowhere } = await lookUpTerms(query, looking);
  const byNumber = entriesByNumber(query, looking.index);
  const looked = sought.map(({ words }) => words);
  const names = query.ids.length === 0 ? calledSo(looked, looking.names) : [];
  const ranked = rank(sought, roundingOff(looked, looking.names), looking.index);
  const runs =
    query.words.length >= PASTED ? overlaps(query.words, await looking.quotations()) : new Map<number, number>();
  const top = Math.max(1, ...ranked.scores.values());
  // Of claims that share as many words in a row the one whose title has them, too, is meant.
  const closeness = (entry: number, run: number) => run + (TITLE_RUN * (ranked.scores.get(entry) ?? 0)) / top;
  const quoted = [...runs]
    .toSorted(([a, run], [b, other]) => closeness(b, other) - closeness(a, run))
    .map(([entry]) => entry);
  const hits = new Map<number, Hit>();
  const add = (hit: Hit) => {
    if (!hits.has(hit.entry)) hits.set(hit.entry, hit);
  };
  for (const entry of byNumber.entries) add({ entry, named: true });
  for (const { entry, as } of names) add({ entry, named: true, ...(as !== undefined && { as }) });
  for (const entry of [...quoted, ...ranked.entries]) add({ entry, named: false });
  return {
    hits: [...hits.values()],
    nowhere: [...byNumber.nowhere, ...nowhere],
    ...(ranked.whole !== undefined && hits.size > 0 && quoted.length === 0 && { whole: ranked.whole }),
    quoted: quoted.length,
    marked: new Set(sought.flatMap(({ words, like }) => [...words, ...like])),
  };
}

/** Every word with the entries that have it. One that is nowhere is read otherwise, where it can be. */
async function lookUpTerms(
  { terms }: ParsedQuery,
  looking: Looking,
): Promise<{ sought: Sought[]; nowhere: Nowhere[] }> {
  const entriesOf = async (term: Term): Promise<Sought> => {
    const [entries, alike] = await Promise.all([union(term.words, looking), union(term.like, looking)]);
    return { ...term, entries, alike: new Map([...alike].filter(([entry]) => !entries.has(entry))) };
  };
  const all = await Promise.all(terms.map(entriesOf));
  const { index, names } = looking;
  const sought: Sought[] = [];
  const nowhere: Nowhere[] = [];
  const isName = ({ words }: Term) => calledSo([words], names).length > 0;
  const read = async (written: string, stem: string) => entriesOf(termOf({ written, stem }, index));
  for (let i = 0; i < all.length; i += 1) {
    const term = all[i];
    if (term === undefined) continue;
    const next = all[i + 1];
    const known = has(term) || isName(term);
    const one = next === undefined ? undefined : joinedName(term.written, next.written, names);
    if (next !== undefined && one !== undefined && !(known && has(next))) {
      sought.push(await read(term.written + next.written, one));
      i += 1;
    } else if (known) sought.push(term);
    else {
      const two = takenApart(term.written, names);
      const instead = two === undefined ? otherwise(term.written, i === all.length - 1, looking) : undefined;
      if (two !== undefined) sought.push(...(await Promise.all(two.map((stem) => read(term.written, stem)))));
      else
        nowhere.push({
          written: term.written,
          ...(instead !== undefined && { instead: names.written.get(instead)?.shown ?? instead }),
        });
      if (instead !== undefined) sought.push(await read(instead, stemOf(instead)));
    }
  }
  return { sought, nowhere };
}

function has({ entries, alike }: Sought): boolean {
  return entries.size + alike.size > 0;
}

async function union(words: readonly string[], { entriesWith }: Looking): Promise<Map<number, number>> {
  const [first = new Map<number, number>(), ...others] = await Promise.all(words.map(entriesWith));
  if (others.length === 0) return first;
  const all = new Map(first);
  for (const other of others)
    for (const [entry, weight] of other) all.set(entry, Math.max(all.get(entry) ?? 0, weight));
  return all;
}

/** The known word that was probably meant: one that begins so, where it is the last, or one that is a slip away. */
function otherwise(written: string, last: boolean, looking: Looking): string | undefined {
  const known = vocabulary(looking);
  const begun = last && written.length > 2 ? known.find((word) => word.startsWith(written)) : undefined;
  return begun ?? nearestWord(written, known);
}

const vocabularies = new WeakMap<SearchIndex, string[]>();

/** Words that a reader may have meant: those of names first, then those of titles. */
function vocabulary({ index, names }: Looking): string[] {
  let known = vocabularies.get(index);
  if (known === undefined) {
    const titles = index.entries.flatMap(({ title, text = '' }) => [...searchWordsOf(title), ...searchWordsOf(text)]);
    known = [...new Set([...names.written.keys(), ...titles.map(({ written }) => written)])];
    vocabularies.set(index, known);
  }
  return known;
}

/** The claims with the numbers that were typed; where there is none of a number, the one whose number is nearest. */
function entriesByNumber({ ids }: ParsedQuery, { entries }: SearchIndex): { entries: number[]; nowhere: Nowhere[] } {
  const known = entries.flatMap(({ id }, entry) => (id === undefined ? [] : [{ entry, id, number: numberOf(id) }]));
  const found: number[] = [];
  const nowhere: Nowhere[] = [];
  for (const { written, number } of ids) {
    const [nearest] = known.toSorted((a, b) => Math.abs(a.number - number) - Math.abs(b.number - number));
    if (nearest === undefined) continue;
    found.push(nearest.entry);
    if (nearest.number !== number) nowhere.push({ written, instead: nearest.id });
  }
  return { entries: found, nowhere };
}

function numberOf(id: string): number {
  return Number(/\d+$/u.exec(id)?.[0]);
}

interface Ranked {
  entries: number[];
  scores: Map<number, number>;
  whole?: number;
}

/** What a word counts where an entry has only another one for it. */
const ALIKE = 0.35;

/** So few entries with every word that those with the most of them are shown as well. */
const FEW = 3;

/** What has nearly as much as what has the most. */
const NEARLY = 0.75;

/** The entries that have every word, then, where they are few, those that have the most; a rare word counts more. */
function rank(sought: readonly Sought[], optional: ReadonlySet<number>, index: SearchIndex): Ranked {
  const { entries } = index;
  const weighted = sought.map(({ words, like, entries: own, alike }, i) => ({
    having: [
      ...[...own].map((each) => [...each, words, 1] as const),
      ...[...alike].map((each) => [...each, like, ALIKE] as const),
    ],
    demanded: !optional.has(i),
    weight: Math.log(1 + entries.length / (1 + own.size + alike.size)),
  }));
  const scores = new Map<number, number>();
  const covered = new Map<number, number>();
  const inTitle = new Map<number, number>();
  const add = (to: Map<number, number>, entry: number, value: number) => to.set(entry, (to.get(entry) ?? 0) + value);
  for (const { having, weight, demanded } of weighted) {
    for (const [entry, own, words, factor] of having) {
      add(scores, entry, weight * factor * own);
      if (demanded) add(covered, entry, weight);
      const told = entries[entry];
      if (told !== undefined && words.some((word) => titleWords(told, index).has(word))) add(inTitle, entry, factor);
    }
  }
  // A title that says little else is about just that.
  for (const [entry, count] of inTitle) {
    const score = scores.get(entry) ?? 0;
    scores.set(entry, score * (1 + count / Math.max(titleLength(entries[entry]?.title ?? ''), 1)));
  }
  const all = weighted.reduce((sum, { weight, demanded }) => sum + (demanded ? weight : 0), 0);
  const most = Math.max(0, ...[...covered.values()].filter((sum) => !isAll(sum, all)));
  const whole = [...covered.values()].filter((sum) => isAll(sum, all)).length;
  const least = whole >= FEW || most === 0 ? all : most * NEARLY;
  const fitting = [...covered]
    .filter(([, sum]) => sum > 0 && (sum >= least || isAll(sum, all)))
    .map(([entry]) => entry);
  const order = (entry: number) => {
    const sum = covered.get(entry) ?? 0;
    return (isAll(sum, all) ? 1e9 : sum * 1000) + (scores.get(entry) ?? 0);
  };
  const sorted = fitting.toSorted((a, b) => order(b) - order(a) || a - b);
  return { entries: sorted, scores, ...(fitting.length > whole && { whole }) };
}

/** The sums are of the same numbers, in the same order or in part: what is between them is rounding. */
function isAll(sum: number, all: number): boolean {
  return sum >= all - 1e-9;
}

/** Words of a title that say something; a day is one. */
function titleLength(title: string): number {
  const { days, rest } = searchedDaysIn(title);
  return days.length + searchWordsOf(rest).filter(({ stop }) => !stop).length;
}

const titles = new WeakMap<SearchEntry, ReadonlySet<string>>();

/** The words of an entry's title, and its days, as indexed. */
function titleWords(entry: SearchEntry, index: SearchIndex): ReadonlySet<string> {
  let words = titles.get(entry);
  if (words === undefined) {
    const { title } = entry;
    const days = searchedDaysIn(title).days.flatMap(({ readings }) => readings.map(dayWord));
    words = new Set([...searchWordsOf(title).map(({ stem }) => sharedWord(stem, index)), ...days]);
    titles.set(entry, words);
  }
  return words;
}
