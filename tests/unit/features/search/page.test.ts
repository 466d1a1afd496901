import { describe, expect, test } from 'vitest';
import type { Hit } from '../../../../src/core/search/find.ts';
import type { SearchIndex } from '../../../../src/core/search/format.ts';
import { sentencesOf } from '../../../../src/features/search/build/sentences.ts';
import { bestOf, excerptPieces, shortened } from '../../../../src/features/search/island/excerpt.ts';
import { narrowed, orderedHits } from '../../../../src/features/search/island/narrow.ts';
import { fromAddress, isEmpty, toAddress } from '../../../../src/features/search/island/query.ts';
import { foundInWords } from '../../../../src/features/search/island/told.ts';
import { groupOf } from '../../../../src/features/search/kinds.ts';
import { SearchFailure } from '../../../../src/ui/search/failure.ts';
import { failureInWords } from '../../../../src/ui/search/told.ts';

describe('the query in the address', () => {
  test('is read back as it was written', () => {
    const query = {
      text: 'پل بالا & “more”',
      filters: { kind: 'Place', source: 'Gazette, 1 May 2031' },
      order: 'day' as const,
    };
    expect(fromAddress(toAddress(query))).toEqual(query);
  });

  test('is nothing where nothing is looked for', () => {
    expect(toAddress({ text: '  ', filters: {}, order: 'relevance' })).toBe('');
    expect(isEmpty(fromAddress('?q=%20&verdict='))).toBe(true);
  });

  test('holds no parameter that it does not know, and no more than two hundred letters', () => {
    expect(fromAddress('?q=bridge&colour=red&order=up')).toEqual({ text: 'bridge', filters: {}, order: 'relevance' });
    expect(fromAddress(`?q=${'a'.repeat(300)}`).text).toHaveLength(200);
  });

  test('is not empty with a filter alone', () => {
    expect(isEmpty(fromAddress('?verdict=Contested'))).toBe(false);
  });
});

const isSought = (stem: string) => ['bridg', 'پل'].includes(stem);

describe('an excerpt', () => {
  test('is taken apart at the words that were looked for, in whatever form', () => {
    expect(excerptPieces('the upper bridges, he said', isSought)).toEqual([
      { text: 'the upper ', found: false },
      { text: 'bridges', found: true },
      { text: ', he said', found: false },
    ]);
    expect(excerptPieces('پل', isSought)).toEqual([{ text: 'پل', found: true }]);
  });

  test('is the sentence with the most of them, and the first where none has any', () => {
    const sentences = [{ text: 'A mill.' }, { text: 'A bridge.' }];
    expect(bestOf(sentences, isSought)).toEqual({ text: 'A bridge.' });
    expect(bestOf(sentences, () => false)).toEqual({ text: 'A mill.' });
    expect(bestOf([], isSought)).toBeUndefined();
  });

  test('is cut to a length, at blanks, round the first word that was found', () => {
    const long = `${'mill '.repeat(80)}bridge ${'mill '.repeat(80)}`;
    const short = shortened(long, isSought);
    expect(short.length).toBeLessThan(280);
    expect(short).toMatch(/^… mill.* bridge .*mill …$/);
    expect(shortened('short', isSought)).toBe('short');
  });

  test('is a sentence, which an abbreviation does not end', () => {
    expect(sentencesOf('Gen. Arlin left. He said so.', 'en')).toEqual(['Gen. Arlin left.', 'He said so.']);
  });
});

describe('results', () => {
  const index = {
    verdicts: [{ label: 'Contested', family: 'contested' }],
    topics: ['Bridges'],
    entries: [
      { kind: 'place', path: 'places/bridge/', title: 'Bridge', places: [0] },
      { kind: 'claim', path: 'claims/a/', title: 'A', verdict: 0, topic: 0, places: [0], day: '2031-05-02' },
      { kind: 'claim', path: 'claims/b/', title: 'B', verdict: 0, topic: 0, day: '2031-05-01' },
    ],
  } as unknown as SearchIndex;
  const hits: Hit[] = [0, 1, 2].map((entry) => ({ entry, named: false }));
  const numbers = (list: readonly Hit[]) => list.map(({ entry }) => entry);

  test('are narrowed by every filter that is set', () => {
    expect(numbers(narrowed(hits, { kind: 'Claim', place: 'Bridge' }, index).hits)).toEqual([1]);
  });

  test('are counted for each choice as though its own filter were off', () => {
    const { counts } = narrowed(hits, { kind: 'Claim' }, index);
    expect([...counts.kind]).toEqual([
      ['Place', 1],
      ['Claim', 2],
    ]);
    expect([...counts.place]).toEqual([['Bridge', 1]]);
  });

  test('stand by day where that is asked for, those without one last', () => {
    expect(numbers(orderedHits(hits, 'day', index))).toEqual([2, 1, 0]);
    expect(numbers(orderedHits(hits, 'relevance', index))).toEqual([0, 1, 2]);
  });

  test('stand among the names only where they are called so', () => {
    expect(groupOf({ named: true }, { kind: 'place' })).toBe('names');
    expect(groupOf({ named: false }, { kind: 'place' })).toBe('others');
    expect(groupOf({ named: true }, { kind: 'claim' })).toBe('claims');
  });
});

describe('what the reader is told', () => {
  const found = { hits: [], nowhere: [], quoted: 0, marked: new Set<string>() };
  const asked = (text: string, filters = {}) => ({ text, filters, order: 'relevance' as const });

  test('how many results, for what', () => {
    expect(foundInWords(1, found, asked(' bridge '))).toBe('1 result for “bridge”.');
    expect(foundInWords(12, found, asked('', { kind: 'Claim' }))).toBe('12 results, with the filters set.');
  });

  test('which word no entry has, and what was looked for in its place', () => {
    expect(foundInWords(0, { ...found, nowhere: [{ written: 'helmand' }] }, asked('helmand'))).toMatch(
      /^No entry has “helmand”\. Try another spelling/,
    );
    expect(foundInWords(3, { ...found, nowhere: [{ written: 'brigde', instead: 'bridge' }] }, asked('brigde'))).toBe(
      'No entry has “brigde”. Did you mean “bridge”? 3 results.',
    );
  });

  test('that these have only the most of the words, and which rest on pasted ones', () => {
    expect(foundInWords(3, { ...found, whole: 0 }, asked('a b'))).toMatch(/^No entry has all of these words/);
    expect(foundInWords(3, { ...found, whole: 1 }, asked('a b'))).toMatch(/^1 entry has all of these words/);
    expect(foundInWords(3, { ...found, quoted: 2 }, asked('a b'))).toMatch(/2 claims rest on words of it\.$/);
  });

  test('to try without the filters, where they leave nothing', () => {
    const some = { ...found, hits: [{ entry: 0, named: false }] };
    expect(foundInWords(0, some, asked('bridge', { kind: 'Claim' }))).toMatch(/Try without the filters/);
  });

  test('that a search could not be done is never that nothing was found', () => {
    for (const why of ['unreachable', 'missing'] as const) {
      const said = failureInWords(new SearchFailure(why));
      expect(said).toMatch(/^The search could not be done: .*search again/);
      expect(said).not.toMatch(/[Nn]othing|No entry/);
    }
  });
});
