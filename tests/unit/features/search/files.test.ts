/** What the files of the search hold, and by which words an entry is found. */
import { describe, expect, test } from 'vitest';
import { dayWord } from '../../../../src/core/search/days.ts';
import type { SearchIndex, SpellingsFile, WordsFile } from '../../../../src/core/search/format.ts';
import { searchedOf } from '../../../../src/features/search/build/entries.ts';
import { searchFiles } from '../../../../src/features/search/build/files.ts';
import { indexedNamesIn, namesOfRecord } from '../../../../src/features/search/build/named.ts';
import { indexedWords } from '../../../../src/features/search/build/words.ts';
import { lookUp, type SiteRecord } from '../../../../src/record/look-up.ts';
import { soundRecord } from '../../../fixtures/record.ts';

type SearchNames = NonNullable<SiteRecord['manifest']['search']>['names'];

const record = lookUp(await soundRecord());
const withNames = (...names: SearchNames): SiteRecord =>
  lookUp({ ...record, manifest: { ...record.manifest, search: { names, words: [] } } });

function fileOf(name: string, of: SiteRecord = record): unknown {
  return searchFiles(of).find((file) => file.name === name || file.name.startsWith(`${name}-`))?.data;
}

describe('the files of the search', () => {
  test('have of the names that the record spells those without a page', () => {
    const miller = { name: 'Gerd Ahn', kind: 'person' as const, spellings: [{ text: 'Gert Ahn', lang: 'en' }] };
    const { named } = fileOf('index', withNames(miller)) as SearchIndex;
    expect(named.map((spellings) => spellings.map(({ text }) => text))).toEqual([['Gerd Ahn', 'Gert Ahn']]);
  });

  test('have how many entries have each word, in the order of the alphabet', () => {
    const words = fileOf('words') as WordsFile;
    expect(words.prison).toBeGreaterThan(0);
    // An object has its numbers first.
    const inLetters = Object.keys(words).filter((word) => !/^\d+$/.test(word));
    expect(inLetters).toEqual(inLetters.toSorted());
  });

  test('have the account of each claim sentence by sentence, and then its quotations', () => {
    const texts = (fileOf('text-flour-carts') as SpellingsFile).map(({ text }) => text);
    expect(texts.slice(0, 2)).toEqual(['The reporter stood at the mill.', 'Nobody else counted.']);
    expect(texts.at(-1)).toBe('“counted nine carts of flour on the road”');
  });
});

describe('a last name alone names', () => {
  const tolen = (...names: SearchNames): string[] =>
    indexedNamesIn(['tolen'], namesOfRecord(withNames(...names))).map(({ spellings: [first] }) => first?.text ?? '');
  const other = { name: 'Ada Tolen', kind: 'person' as const, spellings: [{ text: 'Adah Tolen', lang: 'en' }] };

  test('the one who has it', () => {
    expect(tolen()).toEqual(['Mira Tolen']);
  });

  test('nobody of two who have it', () => {
    expect(tolen(other)).toEqual([]);
  });

  test('no place or organisation that ends with it', () => {
    expect(tolen({ ...other, name: 'Camp Tolen', kind: 'place', spellings: [] })).toEqual(['Mira Tolen']);
  });
});

test('an entry is found by the year of its time, and by its days where they are few', () => {
  const timesOf = (when: string): string[] => {
    const claims = record.claims.map((claim) => (claim.slug === 'flour-carts' ? { ...claim, when } : claim));
    const of = lookUp({ ...record, claims });
    const { actors, places } = searchedOf(of);
    const at = of.claims.findIndex(({ slug }) => slug === 'flour-carts');
    return indexedWords(of)[actors.length + places.length + at]?.name ?? [];
  };
  const days = [3, 4].map((day) => dayWord({ month: 5, day }));
  expect(timesOf('2010-05-03/2010-05-04')).toEqual(expect.arrayContaining(['2010', ...days]));
  expect(timesOf('2009-05-03/2010-05-04')).toEqual(expect.arrayContaining(['2009', '2010']));
  expect(timesOf('2009-05-03/2010-05-04')).not.toEqual(expect.arrayContaining(days));
});
