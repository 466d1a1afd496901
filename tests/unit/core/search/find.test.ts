/** What a search finds in the record of the invented valley, with more spellings. */
import { describe, expect, test } from 'vitest';
import { findEntries, type Looking } from '../../../../src/core/search/find.ts';
import {
  FIELD_WEIGHTS,
  type QuotationEntry,
  type SearchIndex,
  type Spelling,
} from '../../../../src/core/search/format.ts';
import { nameIndex } from '../../../../src/core/search/names.ts';
import { searchFiles } from '../../../../src/features/search/build/files.ts';
import { namedWithoutPage } from '../../../../src/features/search/build/named.ts';
import { variantsOf } from '../../../../src/features/search/build/variants.ts';
import { indexedWords } from '../../../../src/features/search/build/words.ts';
import { lookUp } from '../../../../src/record/look-up.ts';
import { soundRecord } from '../../../fixtures/record.ts';

const sound = await soundRecord();
const spelt =
  (slug: string, ...spellings: { text: string; lang: string }[]) =>
  <T extends { slug: string }>(entry: T) =>
    entry.slug === slug ? { ...entry, spellings } : entry;
const record = lookUp({
  ...sound,
  manifest: {
    ...sound.manifest,
    search: {
      names: [
        { name: 'Olen Varro', kind: 'person', spellings: [{ text: 'Olin Waro', lang: 'en' }] },
        { name: 'Red Cart', kind: 'organisation', spellings: [{ text: 'RCX', lang: 'en' }] },
      ],
      words: [['flour', 'meal', 'bread']],
    },
  },
  actors: sound.actors.map(spelt('dov-arlin', { text: 'Dow Arleen', lang: 'en' }, { text: 'داو آرلین', lang: 'fa' })),
  places: sound.places.map(
    spelt(
      'sarvand',
      { text: 'Sarvand Valley', lang: 'en' },
      { text: 'Sarvand Gulch', lang: 'en' },
      { text: 'سروند', lang: 'fa' },
      { text: 'Sarwand', lang: 'en' },
    ),
  ),
  claims: sound.claims.map((claim) => {
    if (claim.slug === 'flour-carts')
      return { ...claim, text: `${claim.text} Varro drove one. The Red Cart had sent it.` };
    if (claim.slug === 'mill-distance') return { ...claim, text: `${claim.text} The RCX measured it.` };
    if (claim.slug === 'bridge-kept') return { ...claim, title: 'The bridge was kept' };
    return claim;
  }),
});

const files = new Map(searchFiles(record).map(({ name, data }) => [name, data]));
const index = files.get('index') as SearchIndex;
/** In Pagefind's place: each field that has the word counts once. */
const entriesWith = (word: string): Map<number, number> => {
  const weights = { ...FIELD_WEIGHTS, title: FIELD_WEIGHTS.title + 1, text: 1 };
  const weighed = indexedWords(record).map((fields, entry) => {
    const having = Object.entries(fields).filter(([, words]) => words.includes(word));
    return [entry, having.reduce((sum, [field]) => sum + weights[field as keyof typeof weights], 0)] as const;
  });
  return new Map(weighed.filter(([, weight]) => weight > 0));
};
const looking: Looking = {
  index,
  names: nameIndex(index),
  entriesWith: (word) => Promise.resolve(entriesWith(word)),
  quotations: () => Promise.resolve(files.get(index.quotations) as QuotationEntry[]),
};
const search = async (text: string) => {
  const found = await findEntries(text, looking);
  return { ...found, paths: found.hits.map(({ entry }) => index.entries[entry]?.path) };
};

describe('a name', () => {
  test.each(['Dov Arlin', 'arlin', 'Dow Arleen', 'ARLEEN', 'داو آرلین', 'ارلين'])(
    '%s finds who has it first',
    async (typed) => {
      expect((await search(typed)).paths[0]).toBe('actors/dov-arlin/');
    },
  );

  test.each(['Arlin', 'Arleen', 'آرلین'])(
    '%s finds all the claims that he speaks to or that name him',
    async (typed) => {
      const own = record.claims.filter(({ evidence }) => evidence.some(({ actor }) => actor === 'dov-arlin'));
      expect(own.length).toBeGreaterThan(0);
      const { paths } = await search(typed);
      expect(paths).toEqual(expect.arrayContaining(own.map(({ slug }) => `claims/${slug}/`)));
      expect(new Set(paths).size).toBe(paths.length);
    },
  );

  test('is told as it was typed, with its language', async () => {
    expect((await search('داو آرلين')).hits[0]?.as).toEqual({ text: 'داو آرلین', lang: 'fa' });
    expect((await search('Dov Arlin')).hits[0]).not.toHaveProperty('as');
  });

  test('is found where its words are run together, or taken apart', async () => {
    expect((await search('sarvandvalley')).paths[0]).toBe('places/sarvand/');
    expect((await search('سرو ند')).paths[0]).toBe('places/sarvand/');
  });

  test('may be rounded off by a word that claims do not have', async () => {
    const found = await search('Sarvand Gulch');
    const [first, ...others] = found.paths;
    expect(first).toBe('places/sarvand/');
    expect(others).toEqual((await search('Sarvand')).paths.slice(1));
    expect(found).not.toHaveProperty('whole');
  });

  test('of somebody without a page finds the claims that have it, in any spelling, by initials too', async () => {
    for (const typed of ['Varro', 'Olin Waro', 'RCX', 'red cart'])
      expect((await search(typed)).paths, typed).toContain('claims/flour-carts/');
    for (const typed of ['RCX', 'red cart']) expect((await search(typed)).paths).toContain('claims/mill-distance/');
    expect(namedWithoutPage(record).map(({ claims }) => claims.map(({ slug }) => slug).sort())).toEqual([
      ['flour-carts'],
      ['flour-carts', 'mill-distance'],
    ]);
  });
});

describe('words', () => {
  test('find the claim first whose title says little else', async () => {
    const claims = (await search('bridge')).paths.filter((path) => path?.startsWith('claims/'));
    expect(claims.slice(0, 2)).toEqual(['claims/bridge-kept/', 'claims/bridge-taken/']);
  });

  test('find the claim whose title has them first', async () => {
    expect((await search('prisoners')).paths[0]).toBe('claims/forty-prisoners/');
  });

  test('find it by another word of the same list', async () => {
    expect((await search('bread')).paths).toContain('claims/flour-carts/');
  });

  test('that no entry has together find what has the most, and that is told', async () => {
    const found = await search('prisoners flour Courier');
    expect(found.whole).toBe(0);
    expect(found.hits.length).toBeGreaterThan(0);
    expect(await search('prisoners')).not.toHaveProperty('whole');
  });

  test('find their claim by its number, which is an entry of its own', async () => {
    expect((await search('sv 1')).paths).toEqual(['claims/bridge-taken/']);
  });

  test('of a day find what is of that day', async () => {
    const { paths } = await search('03.05.2010');
    expect(paths).toContain('claims/bridge-taken/');
    expect((await search('3 May 1999')).nowhere).toEqual([{ written: '1999' }]);
  });
});

describe('a word that no entry has', () => {
  test('finds nothing, whatever was looked for before', async () => {
    await search('Sarvand');
    expect(await search('Helmand')).toMatchObject({ hits: [], nowhere: [{ written: 'helmand' }] });
  });

  test('is read as the one it is near to, and that is told', async () => {
    const found = await search('Sarvnd');
    expect(found.nowhere).toEqual([{ written: 'sarvnd', instead: 'Sarvand' }]);
    expect(found.paths[0]).toBe('places/sarvand/');
  });

  test('is read as one that begins so, where it is the last', async () => {
    expect((await search('sarva')).paths[0]).toBe('places/sarvand/');
  });

  test('leaves the others as they are', async () => {
    const found = await search('prisoners Helmand');
    expect(found.nowhere).toEqual([{ written: 'helmand' }]);
    expect(found.paths[0]).toBe('claims/forty-prisoners/');
  });

  test('is the number of a claim, too, and the nearest is shown', async () => {
    const found = await search('SV-999');
    expect(found.nowhere).toEqual([{ written: 'SV-999', instead: record.claims.at(-1)?.id }]);
    expect(found.hits).toHaveLength(1);
  });
});

test('a pasted sentence finds the claims that rest on its words first', async () => {
  const claim = record.claims.find(({ evidence }) =>
    evidence.some(({ quotes }) => quotes.some(({ exact }) => exact.split(' ').length > 5)),
  );
  const exact = claim?.evidence
    .flatMap(({ quotes }) => quotes.map((quote) => quote.exact))
    .find((words) => words.split(' ').length > 5);
  const found = await search(`“${exact ?? ''}”, somebody wrote`);
  expect(found.quoted).toBeGreaterThan(0);
  const first = index.entries[found.hits[0]?.entry ?? -1];
  const quotes = record.claims.find(({ id }) => id === first?.id)?.evidence.flatMap((piece) => piece.quotes);
  expect(quotes?.map((quote) => quote.exact)).toContain(exact);
});

describe('spellings', () => {
  const names = (kind: 'person' | 'other', ...texts: string[]) => [
    { kind, spellings: texts.map((text): Spelling => ({ text })) },
  ];

  test('of a person are taken word by word, where they have as many', () => {
    expect(variantsOf(names('person', 'Dov Arlin', 'Dow Arleen', 'داو ارلین', 'Arlin'))).toMatchObject({
      dow: 'dov',
      arleen: 'arlin',
      داو: 'dov',
      ارلین: 'arlin',
    });
  });

  test('in one script are not taken for one another where too many letters differ', () => {
    expect(variantsOf(names('person', 'Dov Senior Arlin', 'Dov Senior', 'Senior Arlin'))).not.toHaveProperty('arlin');
  });

  test('never make two words of one name one', () => {
    const variants = variantsOf([
      ...names('person', 'Dov Arlin', 'داو ارلین'),
      ...names('person', 'Dov Sen Arlin', 'Dov Sen', 'داوسن ارلین'),
    ]);
    expect(variants.ارلین).toBe('arlin');
    expect(variants).not.toHaveProperty('arlin');
  });

  test('of other names are taken word by word only where they are one word', () => {
    const variants = variantsOf(names('other', 'Sarvand', 'سروند', 'Sarvand Valley', 'درهٔ سروند'));
    expect(variants).toMatchObject({ سروند: 'sarvand' });
    expect(variants).not.toHaveProperty('دره');
  });
});
