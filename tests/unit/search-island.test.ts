import { describe, expect, test } from 'vitest';
import { searchable } from '../../src/features/search/index-entry.ts';
import { piecesOf } from '../../src/features/search/island/excerpt.ts';
import { isCalled, namesFirst, spellingCalled } from '../../src/features/search/island/names-first.ts';
import { fromAddress, isEmpty, toAddress } from '../../src/features/search/island/query.ts';
import { told } from '../../src/features/search/island/words.ts';

describe('the query in the address', () => {
  test('is read back as it was written', () => {
    const query = { text: 'پل بالا & “more”', filters: { kind: 'Place', source: 'Gazette, 1 May 2031' } };
    expect(fromAddress(toAddress(query))).toEqual(query);
  });

  test('is nothing where nothing is looked for', () => {
    expect(toAddress({ text: '  ', filters: {} })).toBe('');
    expect(isEmpty(fromAddress('?q=%20&verdict='))).toBe(true);
  });

  test('holds no parameter that it does not know', () => {
    expect(fromAddress('?q=bridge&colour=red')).toEqual({ text: 'bridge', filters: {} });
  });

  test('is not empty with a filter alone', () => {
    expect(isEmpty(fromAddress('?verdict=Contested'))).toBe(false);
  });
});

describe('an excerpt', () => {
  test('is taken apart at the words that were found', () => {
    expect(piecesOf('the <mark>upper</mark> <mark>bridge,</mark> he said')).toEqual([
      { text: 'the ', found: false },
      { text: 'upper', found: true },
      { text: ' ', found: false },
      { text: 'bridge,', found: true },
      { text: ' he said', found: false },
    ]);
  });

  test('gives back the angle brackets that the engine escaped, as text', () => {
    expect(piecesOf('a &lt;b&gt; c')).toEqual([{ text: 'a <b> c', found: false }]);
  });
});

describe('names', () => {
  const bridge = { meta: { title: 'Upper Bridge', aka: 'Obere Brücke, پل كبير, پل کبیر' } };
  const fight = { meta: { title: 'There was a fight at the Upper Bridge', aka: 'XX-001' } };

  test('an entry that is called what was typed comes first, the others keep their order', () => {
    const other = { meta: { title: 'Bridge-keeper' } };
    expect(namesFirst([fight, other, bridge], 'upper bridge')).toEqual([bridge, fight, other]);
  });

  test('a part of a name is not the name', () => {
    expect(isCalled(bridge, 'bridge')).toBe(false);
    expect(namesFirst([fight, bridge], 'bridge')).toEqual([fight, bridge]);
  });

  test('another spelling is known whatever its letters, and told as the record writes it', () => {
    expect(spellingCalled(bridge, 'پل کبير')).toBe('پل كبير');
    expect(spellingCalled(bridge, 'OBERE  BRÜCKE')).toBe('Obere Brücke');
  });

  test('the title is no other spelling', () => {
    expect(spellingCalled(bridge, 'Upper Bridge')).toBeUndefined();
  });

  test('the index holds each spelling as written and as a query is folded, once', () => {
    expect(searchable(['Bridge', 'پل كبير', 'Bridge'])).toEqual(['Bridge', 'پل كبير', 'پل کبیر']);
  });
});

describe('what the reader is told', () => {
  test('how many results, for what', () => {
    expect(told.found(1, { text: ' bridge ', filters: {} })).toBe('1 result for “bridge”.');
    expect(told.found(12, { text: '', filters: { kind: 'Claim' } })).toBe('12 results, with the filters set.');
  });

  test('what to try where there are none', () => {
    expect(told.found(0, { text: 'brigde', filters: {} })).toMatch(/Nothing found for “brigde”.*another spelling/);
    expect(told.found(0, { text: 'bridge', filters: { kind: 'Claim' } })).toMatch(/Try without the filters/);
  });
});
