/** What the search knows of each entry is what the data say: it is read out of the index, as a browser does. */
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { SearchEntry, SearchIndex, WordsFile } from '../../../src/core/search/format.ts';
import { searchWordsOf } from '../../../src/core/search/words.ts';
import { builtFile, found } from '../formats/built-file.ts';
import { builtPage } from '../pages.ts';
import { expectSome, FOLDER, MANIFEST, SERVED } from '../this-site.ts';
import { claims, factsOf, sources } from './facts.ts';
import { plain, printed, VERDICTS } from './words.ts';

type Row = Record<string, string>;
const rows = (name: string): Row[] => parse(builtFile(`data/${name}.csv`), { columns: true });
const table = (name: string): Map<string, Row> => new Map(rows(name).map((row) => [row.slug ?? '', row]));
const [actors, places, statements] = [table('actors'), table('places'), table('statements')];
const carriersOf = (slug: string): string[] => factsOf(slug).evidence.flatMap((piece) => piece.sources);

interface Pagefind {
  options: (options: object) => Promise<void>;
  search: (text: string) => Promise<{ results: { id: string }[] }>;
  filters: () => Promise<Record<string, Record<string, number>>>;
}
const pagefind = (await import(join(FOLDER, 'pagefind/pagefind.js'))) as Pagefind;
await pagefind.options({ basePath: `${SERVED}pagefind/`, noWorker: true });

describe('the search', () => {
  const index = JSON.parse(builtFile('search/index.json')) as SearchIndex;
  const entries = new Map(index.entries.map((entry) => [entry.path, entry]));
  const label = (source: string): string => sources.find(({ slug }) => slug === source)?.label ?? '';
  const sorted = (names: readonly (string | undefined)[]): string[] =>
    [...new Set(names.map((name) => printed(name ?? '')))].sort();
  const titlesOf = (numbers: readonly number[] = []) => sorted(numbers.map((number) => index.entries[number]?.title));
  const filedUnder = ({ verdict = -1, topic = -1, places: at, actors: by, sources: from }: SearchEntry) => ({
    verdict: index.verdicts[verdict]?.label,
    topic: index.topics[topic],
    place: titlesOf(at),
    actor: titlesOf(by),
    source: titlesOf(from),
  });
  const words = JSON.parse(builtFile(`search/${index.words}.json`)) as WordsFile;
  /** The entries that Pagefind finds for a word, as a browser asks it. */
  const having = async (word: string): Promise<(string | undefined)[]> => {
    const { results } = await pagefind.search(`"${word}"`);
    return results.map(({ id }) => index.entries[index.records.indexOf(id)]?.path);
  };

  test('has every entry that stands, and no other', () => {
    const kinds = { claims: claims.map(({ slug }) => slug), sources: sources.map(({ slug }) => slug) };
    const tables = { actors, places, statements };
    for (const [kind, slugs] of Object.entries(kinds))
      for (const slug of slugs) expect(entries.has(`${kind}/${slug}/`), slug).toBe(true);
    for (const [kind, all] of Object.entries(tables))
      for (const [slug, { withdrawn }] of all) expect(entries.has(`${kind}/${slug}/`), slug).toBe(withdrawn === '');
  });

  test('finds a claim by its number and title, and among its verdict, topic, places, sources and voices', () => {
    for (const claim of claims) {
      const entry = found(entries.get(`claims/${claim.slug}/`), `entry of ${claim.slug}`);
      const topic = plain(builtPage(`claims/${claim.slug}/index.html`).$('.claim-head .kicker a').text());
      expect([entry.title, entry.id]).toEqual([printed(claim.title), claim.id]);
      expect(filedUnder(entry), claim.slug).toEqual({
        verdict: VERDICTS[claim.verdict].label,
        topic,
        source: sorted(carriersOf(claim.slug).map(label)),
        actor: sorted(claim.evidence.map(({ actor }) => actors.get(actor)?.name)),
        place: sorted(claim.places.map((place) => places.get(place)?.name)),
      });
    }
  });

  test('finds a claim by every word of its title that says something', async () => {
    for (const claim of claims) {
      for (const { stem, stop } of searchWordsOf(claim.title)) {
        if (!stop) expect(await having(index.variants[stem] ?? stem), stem).toContain(`claims/${claim.slug}/`);
      }
    }
  });

  test('finds a claim by every word of its quotations and of their translations that says something', async () => {
    let elsewhere = 0;
    for (const { slug } of claims) {
      const { title, text, evidence } = factsOf(slug);
      const told = new Set(searchWordsOf([title, text].join(' ')).map(({ stem }) => stem));
      for (const { exact, translation } of evidence.flatMap(({ quotes }) => quotes)) {
        for (const { stem, stop } of [exact, translation ?? ''].flatMap((words) => searchWordsOf(words))) {
          if (stop) continue;
          expect(await having(index.variants[stem] ?? stem), `${stem} of ${slug}`).toContain(`claims/${slug}/`);
          if (!told.has(stem)) elsewhere += 1;
        }
      }
    }
    expectSome(elsewhere);
  });

  test('knows of every word how many entries Pagefind finds for it, each of them one of its own', async () => {
    for (const [word, count] of Object.entries(words)) {
      const paths = await having(word);
      expect([word, new Set(paths).size], word).toEqual([word, count]);
      expect(paths, word).not.toContain(undefined);
    }
    expectSome(Object.keys(words).length);
  });

  test('has in Pagefind’s index what everybody can narrow it by', async () => {
    const counts = await pagefind.filters();
    expect(counts.verdict).toEqual(
      Object.fromEntries(
        [...Map.groupBy(claims, ({ verdict }) => VERDICTS[verdict].label)].map(([label, own]) => [label, own.length]),
      ),
    );
    // A record may be of no place: then nothing can be narrowed by one.
    const located = claims.some(({ places }) => places.length > 0);
    const facets = ['actor', 'kind', ...(located ? ['place'] : []), 'source', 'topic', 'verdict'];
    expect(Object.keys(counts).sort()).toEqual(facets);
  });

  test('finds a place and a voice by every spelling', () => {
    let spellings = 0;
    for (const [kind, rowsOf] of [
      ['actors', actors],
      ['places', places],
    ] as const) {
      for (const [slug, row] of rowsOf) {
        const entry = entries.get(`${kind}/${slug}/`);
        if (row.withdrawn !== '') continue;
        const names = ['Latin', ...Object.values(MANIFEST.languages).map(({ name }) => name)].flatMap((column) =>
          (row[`spellings${column}`] ?? '').split('|'),
        );
        for (const name of names.filter((each) => each !== '')) {
          expect(
            entry?.aka?.map(({ text }) => text),
            slug,
          ).toContain(name);
          spellings += 1;
        }
        expect(entry?.title, slug).toBe(printed(row.name ?? ''));
      }
    }
    expectSome(spellings);
  });

  test('finds a statement among its voice’s and its carriers’', () => {
    const carriers = Map.groupBy(rows('carriers'), ({ statement }) => statement);
    for (const [slug, { actor = '', place = '', withdrawn }] of statements) {
      if (withdrawn !== '') continue;
      expect(filedUnder(found(entries.get(`statements/${slug}/`), slug)), slug).toMatchObject({
        actor: sorted([actors.get(actor)?.name]),
        source: sorted((carriers.get(slug) ?? []).map(({ source = '' }) => label(source))),
        place: place === '' ? [] : sorted([places.get(place)?.name]),
      });
    }
    expectSome(statements.size);
  });
});
