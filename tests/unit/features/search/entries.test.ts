/** What the search's results show of each entry, and what they can be narrowed by. */
import { describe, expect, test } from 'vitest';
import { searchEntries, searchLists } from '../../../../src/features/search/build/entries.ts';
import type { SearchEntry } from '../../../../src/core/search/format.ts';
import { lookUp, type SiteRecord } from '../../../../src/record/look-up.ts';
import type { ClaimEntry } from '../../../../src/record/types.ts';
import { soundRecord } from '../../../fixtures/record.ts';

const record = lookUp(await soundRecord());
const withdrawn = { on: '2010-07-01', why: 'It was a copy.' };
const entryOf = (path: string, of: SiteRecord = record): SearchEntry => {
  const found = searchEntries(of).find((entry) => entry.path === path);
  if (found === undefined) throw new Error(`There is no ${path}.`);
  return found;
};
/** The paths of the entries that numbers stand for. */
const pathsOf = (numbers: readonly number[] | undefined, of: SiteRecord = record) =>
  numbers?.map((number) => searchEntries(of)[number]?.path);

/** A claim with its evidence, or another part of it, changed. */
function withClaim(slug: string, change: (claim: ClaimEntry) => Partial<ClaimEntry>): SiteRecord {
  const claims = record.claims.map((claim) => (claim.slug === slug ? { ...claim, ...change(claim) } : claim));
  return lookUp({ ...record, claims });
}

describe('the entries of the search', () => {
  test('are all that stand: voices, places, claims, statements, articles', () => {
    const paths = [
      ...record.actors.map(({ slug }) => `actors/${slug}/`),
      ...record.places.map(({ slug }) => `places/${slug}/`),
      ...record.claims.map(({ slug }) => `claims/${slug}/`),
      ...record.statements.map(({ slug }) => `statements/${slug}/`),
      ...record.sources.map(({ slug }) => `sources/${slug}/`),
    ];
    expect(searchEntries(record).map(({ path }) => path)).toEqual(paths);
    const gone = withClaim('flour-carts', () => ({ withdrawn }));
    expect(searchEntries(gone).map(({ path }) => path)).toEqual(paths.filter((path) => !path.includes('flour-carts')));
  });

  test('tell of a voice its side, what it is, how it is written, and which articles have its words', () => {
    const { actors, sources, ...told } = entryOf('actors/dov-arlin/');
    expect(told).toEqual({
      kind: 'actor',
      path: 'actors/dov-arlin/',
      title: 'Dov Arlin',
      text: 'Lowland. Speaks for the lower valley.',
      aka: [{ text: 'Dow Arlin' }],
    });
    expect([pathsOf(actors), pathsOf(sources)]).toEqual([
      ['actors/dov-arlin/'],
      ['sources/courier/', 'sources/herald/'],
    ]);
    expect(entryOf('actors/herald/')).toMatchObject({ text: 'News outlet.', sources: [] });
    expect(entryOf('actors/herald/')).not.toHaveProperty('aka');
  });

  test('tell of a voice without a role what its note begins with', () => {
    const actors = record.actors.map((actor) =>
      actor.slug === 'herald' ? { ...actor, note: 'It is printed at the mill. It has four pages.' } : actor,
    );
    expect(entryOf('actors/herald/', lookUp({ ...record, actors })).text).toBe(
      'News outlet. It is printed at the mill.',
    );
  });

  test('have the language of a spelling where it is not the record’s', () => {
    const spellings = [
      { text: 'Sarvaand', lang: 'en' },
      { text: 'سروند', lang: 'fa' },
    ];
    const places = record.places.map((place) => (place.slug === 'mill' ? { ...place, spellings } : place));
    expect(entryOf('places/mill/', lookUp({ ...record, places })).aka).toEqual([
      { text: 'Sarvaand' },
      { text: 'سروند', lang: 'fa' },
    ]);
  });

  test('tell of a place of which kind it is, where it lies, and how many claims are about it', () => {
    expect(entryOf('places/mill/')).toMatchObject({ title: 'The mill', text: 'Locality in Sarvand; two claims.' });
    expect(entryOf('places/sarvand/').text).toBe('Valley; no claims.');
    expect(pathsOf(entryOf('places/mill/').places)).toEqual(['places/mill/']);
  });

  test('tell of a claim who says it, who denies it, when, and how its account begins', () => {
    const { places, actors, sources, verdict, topic, ...told } = entryOf('claims/bridge-taken/');
    expect(told).toEqual({
      kind: 'claim',
      path: 'claims/bridge-taken/',
      title: 'The lower valley took the old bridge on 3 May 2010',
      id: 'SV-001',
      says: 'Dov Arlin',
      denies: 'Mira Tolen',
      day: '2010-05-03',
      when: '3 May 2010',
      text: 'Both sides say that they hold the bridge, and no reporter saw it.',
    });
    expect([places, actors, sources].map((numbers) => pathsOf(numbers))).toEqual([
      ['places/old-bridge/'],
      ['actors/dov-arlin/', 'actors/mira-tolen/'],
      ['sources/courier/', 'sources/herald/'],
    ]);
    const { verdicts, topics } = searchLists(record);
    expect([verdicts[verdict ?? -1], topics[topic ?? -1]]).toEqual([
      { label: 'Contested', family: 'contested' },
      'Who held the bridge',
    ]);
    expect(entryOf('claims/flour-carts/')).not.toHaveProperty('denies');
  });

  test('name of many who say a thing three, and of the others how many they are', () => {
    const saidBy = (...actors: string[]) =>
      entryOf(
        'claims/flour-carts/',
        withClaim('flour-carts', ({ evidence: [piece] }) => ({
          evidence: piece === undefined ? [] : actors.map((actor) => ({ ...piece, actor })),
        })),
      ).says;
    expect(saidBy('dov-arlin', 'mira-tolen', 'courier')).toBe('Dov Arlin, Mira Tolen and The Sarvand Courier');
    expect(saidBy('dov-arlin', 'mira-tolen', 'courier', 'herald')).toBe(
      'Dov Arlin, Mira Tolen, The Sarvand Courier and The Herald',
    );
    expect(saidBy('dov-arlin', 'mira-tolen', 'courier', 'herald', 'a-guard')).toBe(
      'Dov Arlin, Mira Tolen, The Sarvand Courier and two others',
    );
    expect(saidBy('dov-arlin', 'dov-arlin')).toBe('Dov Arlin');
  });

  test('have of a claim’s time the first day, or the last where no first is known', () => {
    const timed = (when: string) => {
      const { day, when: words } = entryOf(
        'claims/flour-carts/',
        withClaim('flour-carts', () => ({ when })),
      );
      return [day, words];
    };
    expect(timed('2010-05-03/2010-05-05')).toEqual(['2010-05-03', '3 to 5 May 2010']);
    expect(timed('../2010-05-05')).toEqual(['2010-05-05', 'by 5 May 2010']);
  });

  test('cut a long first sentence between two words', () => {
    const sentenceOf = (text: string) =>
      entryOf(
        'claims/flour-carts/',
        withClaim('flour-carts', () => ({ text })),
      ).text;
    const full = `${'mill '.repeat(47)}ends.`;
    expect(full).toHaveLength(240);
    expect(sentenceOf(full)).toBe(full);
    expect(sentenceOf(`${'mill '.repeat(48)}ends.`)).toBe(`${'mill '.repeat(48).trim()} …`);
    expect(
      entryOf(
        'claims/flour-carts/',
        withClaim('flour-carts', () => ({ text: '' })),
      ),
    ).not.toHaveProperty('text');
  });

  test('tell of a statement who said what, where and when, and which articles carry it', () => {
    const { actors, places, sources, ...told } = entryOf('statements/arlin-on-the-bridge/');
    expect(told).toEqual({
      kind: 'statement',
      path: 'statements/arlin-on-the-bridge/',
      title: 'Remark to a reporter by Dov Arlin, 3 May 2010',
      day: '2010-05-03',
      when: '3 May 2010',
      text: 'Dov Arlin says that his people hold the bridge.',
    });
    expect([actors, places, sources].map((numbers) => pathsOf(numbers))).toEqual([
      ['actors/dov-arlin/'],
      ['places/old-bridge/'],
      ['sources/courier/', 'sources/herald/'],
    ]);
    expect(entryOf('statements/guard-on-prisoners/')).not.toHaveProperty('places');
  });

  test('tell of an article its title, or how many claims rest on it where its copy prints none', () => {
    const { actors, sources, ...told } = entryOf('sources/courier/');
    expect(told).toEqual({
      kind: 'source',
      path: 'sources/courier/',
      title: 'The Sarvand Courier, 4 May 2010',
      day: '2010-05-04',
      when: '4 May 2010',
      text: 'Two accounts of one bridge',
    });
    expect([pathsOf(actors), pathsOf(sources)]).toEqual([['actors/courier/'], ['sources/courier/']]);
    expect(entryOf('sources/herald/').text).toBe('One claim rests on it.');
    const sources2 = record.sources.map(({ title: _title, ...source }) => source);
    expect(entryOf('sources/courier/', lookUp({ ...record, sources: sources2 })).text).toBe('Five claims rest on it.');
  });

  test('have the apostrophes of print in all that results show', () => {
    const actors = record.actors.map((actor) => ({ ...actor, name: `${actor.name}'s` }));
    const of = lookUp({
      ...withClaim('bridge-taken', () => ({ title: "The valley's bridge", text: "It's so." })),
      actors,
    });
    expect(entryOf('claims/bridge-taken/', of)).toMatchObject({
      title: 'The valley’s bridge',
      text: 'It’s so.',
      says: 'Dov Arlin’s',
      denies: 'Mira Tolen’s',
    });
  });
});
