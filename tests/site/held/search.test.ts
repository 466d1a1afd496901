/** What the search knows of each entry is what the data say: it is read out of the index, as a browser does. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { builtFile, found } from '../formats/built-file.ts';
import { builtPage } from '../pages.ts';
import { expectSome, FOLDER, MANIFEST } from '../this-site.ts';
import { claims, factsOf, sources } from './facts.ts';
import { plain, VERDICTS } from './words.ts';

type Row = Record<string, string>;
const rows = (name: string): Row[] => parse(builtFile(`data/${name}.csv`), { columns: true });
const table = (name: string): Map<string, Row> => new Map(rows(name).map((row) => [row.slug ?? '', row]));
const [actors, places, statements] = [table('actors'), table('places'), table('statements')];
const carriersOf = (slug: string): string[] => factsOf(slug).evidence.flatMap((piece) => piece.sources);

describe('the search', () => {
  interface Entry {
    url: string;
    filters: Record<string, string[]>;
    meta: Record<string, string>;
  }
  const folder = 'pagefind/fragment';
  const entries = new Map(
    readdirSync(join(FOLDER, folder)).map((name) => {
      const text = gunzipSync(readFileSync(join(FOLDER, folder, name))).toString('utf8');
      const entry = JSON.parse(text.slice(text.indexOf('{'))) as Entry;
      return [entry.url, entry];
    }),
  );
  const label = (source: string): string => sources.find(({ slug }) => slug === source)?.label ?? '';
  const sorted = (names: readonly (string | undefined)[]): string[] =>
    [...new Set(names.map((name) => name ?? ''))].sort();
  const filtersOf = ({ filters }: Entry): Record<string, string[]> =>
    Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, sorted(values)]));

  test('finds a claim by its number and title, and among its verdict, topic, places, sources and voices', () => {
    for (const claim of claims) {
      const entry = found(entries.get(`/claims/${claim.slug}/`), `entry of ${claim.slug}`);
      const topic = plain(builtPage(`claims/${claim.slug}/index.html`).$('.claim-head .kicker a').text());
      expect([entry.meta.title, entry.meta.aka?.split(', ')[0]]).toEqual([claim.title, claim.id]);
      expect(filtersOf(entry), claim.slug).toEqual({
        kind: ['Claim'],
        verdict: [VERDICTS[claim.verdict].label],
        topic: [topic],
        source: sorted(carriersOf(claim.slug).map(label)),
        actor: sorted(claim.evidence.map(({ actor }) => actors.get(actor)?.name)),
        ...(claim.places.length > 0 && { place: sorted(claim.places.map((place) => places.get(place)?.name)) }),
      });
    }
  });

  test('finds a place and a voice by every spelling', () => {
    let spellings = 0;
    for (const [kind, rowsOf] of [
      ['actors', actors],
      ['places', places],
    ] as const) {
      for (const [slug, row] of rowsOf) {
        const entry = entries.get(`/${kind}/${slug}/`);
        if (row.withdrawn !== '') continue;
        const names = ['Latin', ...Object.values(MANIFEST.languages).map(({ name }) => name)].flatMap((column) =>
          (row[`spellings${column}`] ?? '').split('|'),
        );
        for (const name of names.filter((each) => each !== '')) {
          expect(entry?.meta.aka?.split(', '), slug).toContain(name);
          spellings += 1;
        }
        expect(entry?.meta.title, slug).toBe(row.name);
      }
    }
    expectSome(spellings);
  });

  test('finds a statement among its voice’s and its carriers’', () => {
    const carriers = Map.groupBy(rows('carriers'), ({ statement }) => statement);
    for (const [slug, { actor = '', place = '', withdrawn }] of statements) {
      if (withdrawn !== '') continue;
      expect(filtersOf(found(entries.get(`/statements/${slug}/`), slug)), slug).toEqual({
        kind: ['Statement'],
        actor: [actors.get(actor)?.name],
        source: sorted((carriers.get(slug) ?? []).map(({ source = '' }) => label(source))),
        ...(place !== '' && { place: [places.get(place)?.name] }),
      });
    }
    expectSome(statements.size);
  });
});
