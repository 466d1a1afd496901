/** Everybody, everything and every place with a name, and which entries name them. */
import type { Spelling } from '../../../core/search/format.ts';
import type { SiteRecord } from '../../../record/look-up.ts';
import { once } from '../../../record/once.ts';
import { stillPublished } from '../../../record/published.ts';
import type { ClaimEntry } from '../../../record/types.ts';
import { stemsOf, variantsOf, type SpeltName } from './variants.ts';

/** A name, the words by which an entry that names it is found, and how it is recognised in a text. */
export interface IndexedName extends SpeltName {
  /** The entry whose name it is: an actor's or a place's. */
  of?: object;
  /** Words under which whatever names it is indexed. */
  words: string[];
  /** Rows of words that name it, as indexed. */
  rows: string[][];
}

export interface NamesOfRecord {
  variants: Record<string, string>;
  all: IndexedName[];
  byEntry: Map<object, IndexedName>;
}

/** The names of the record, and which spellings and forms are one word. */
export const namesOfRecord = once((record: SiteRecord): NamesOfRecord => {
  const { manifest } = record;
  const spellings = (name: string, others: readonly Spelling[] = []): Spelling[] => [
    { text: name },
    ...others.map(({ text, lang }) => ({ text, ...(lang !== manifest.language && { lang }) })),
  ];
  const spelt: (SpeltName & { of?: object; unnamed?: boolean })[] = [
    ...stillPublished(record.actors).map((actor) => ({
      of: actor,
      kind: actor.kind === 'person' ? ('person' as const) : ('other' as const),
      unnamed: actor.kind === 'unnamed',
      spellings: spellings(actor.name, actor.spellings),
    })),
    ...stillPublished(record.places).map((place) => ({
      of: place,
      kind: 'other' as const,
      spellings: spellings(place.name, place.spellings),
    })),
    ...(manifest.search?.names ?? []).map(({ name, kind, spellings: others }) => ({
      kind: kind === 'person' ? ('person' as const) : ('other' as const),
      spellings: spellings(name, others),
    })),
  ];
  const variants = variantsOf(spelt);
  const shared = (text: string) => stemsOf(text).map((stem) => variants[stem] ?? stem);
  const lastNames = spelt
    .filter(({ kind }) => kind === 'person')
    .map(({ spellings: [first] }) => shared(first?.text ?? '').at(-1) ?? '');
  const all = spelt.map((name): IndexedName => {
    const rows = name.spellings.map(({ text }) => shared(text)).filter((row) => row.length > 0);
    const core = new Set(rows[0]);
    // A spelling that has nothing of the name, as initials: its own words find it too. Of one that has, the rest only
    // rounds it off (valley, province).
    const beside = name.spellings.filter(({ text }) => !shared(text).some((word) => core.has(word)));
    const last = rows[0]?.at(-1);
    const alone =
      name.kind === 'person' && last !== undefined && lastNames.filter((other) => other === last).length === 1;
    return {
      ...name,
      words: [...new Set([...core, ...beside.flatMap(({ text }) => stemsOf(text))])],
      rows: name.unnamed === true ? [] : [...rows, ...(alone ? [[last]] : [])],
    };
  });
  return { variants, all, byEntry: new Map(all.flatMap((name) => (name.of === undefined ? [] : [[name.of, name]]))) };
});

/**
 * The names that a text has.
 * @param words those of the text, as indexed, in their order
 */
export function indexedNamesIn(words: readonly string[], { all }: NamesOfRecord): IndexedName[] {
  const at = Map.groupBy(words.keys(), (i) => words[i] ?? '');
  return all.filter(({ rows }) =>
    rows.some(([first = '', ...rest]) =>
      (at.get(first) ?? []).some((i) => rest.every((word, j) => words[i + 1 + j] === word)),
    ),
  );
}

/** The names that have no page, each with the claims whose title, account or quotations have it. */
export function namedWithoutPage(record: SiteRecord): { spellings: readonly Spelling[]; claims: ClaimEntry[] }[] {
  const names = namesOfRecord(record);
  const found = stillPublished(record.claims).map((claim) => {
    const quotations = claim.evidence.flatMap(({ quotes }) => quotes.map(({ exact }) => exact));
    const texts = [claim.title, claim.text, ...quotations];
    const words = texts.map((text) => stemsOf(text).map((stem) => names.variants[stem] ?? stem));
    return { claim, named: new Set(words.flatMap((row) => indexedNamesIn(row, names))) };
  });
  return names.all
    .filter(({ of }) => of === undefined)
    .map((name) => ({
      spellings: name.spellings,
      claims: found.filter(({ named }) => named.has(name)).map(({ claim }) => claim),
    }))
    .filter(({ claims }) => claims.length > 0);
}
