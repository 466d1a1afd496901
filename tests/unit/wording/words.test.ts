import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/core/schema/figure.ts';
import { figureInWords } from '../../../src/wording/figures.ts';
import { originsInWords, relayInWords } from '../../../src/wording/origins.ts';
import { inPages } from '../../../src/features/lists/pages.ts';
import { coordinatesInWords, metres, whyNotOnMap } from '../../../src/wording/position.ts';
import { provedAt, whoseWords } from '../../../src/wording/quotations.ts';
import { capital, counted, listed, numberInWords, theseSources } from '../../../src/wording/words.ts';

describe('small English', () => {
  it('points at sources to their number, and begins a sentence', () => {
    expect([1, 2, 13].map(theseSources)).toEqual(['this one source', 'these two sources', 'these 13 sources']);
    expect([capital('the élan'), capital('élan'), capital('')]).toEqual(['The élan', 'Élan', '']);
  });

  it('writes numbers in words up to twelve and in digits above', () => {
    expect([0, 1, 12, 13, 1555].map(numberInWords)).toEqual(['no', 'one', 'twelve', '13', '1,555']);
  });

  it('puts one thing in the singular and any other number in the plural', () => {
    expect([0, 1, 2].map((n) => counted(n, 'source'))).toEqual(['no sources', 'one source', 'two sources']);
  });

  it('joins a list with commas and one and', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((items) => listed(items))).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
  });
});

describe('figures, positions and word numbers', () => {
  it.each<[Figure, string]>([
    [{ low: 450, high: 450, unit: 'fighters killed', stated: 'exactly' }, '450 fighters killed'],
    [{ low: 1000, high: 1000, unit: 'fighters trapped', stated: 'at-least' }, 'at least 1,000 fighters trapped'],
    [{ low: 90, high: 90, unit: 'mi', stated: 'about' }, 'about 90 miles'],
    [{ low: 1500, high: 2000, unit: 'inhabitants', stated: 'exactly' }, '1,500 to 2,000 inhabitants'],
    [{ low: 0.5, high: 0.5, unit: 'share', stated: 'about' }, 'about 50% of the whole'],
    [{ low: 8000, high: 8000, unit: 'fighters', stated: 'more-than' }, 'more than 8,000 fighters'],
  ])('states a figure as its source does: %o', (figure, words) => {
    expect(figureInWords(figure)).toBe(words);
  });

  it('writes coordinates with three places, and heights with one number or two', () => {
    expect(coordinatesInWords({ lat: 35.5, lon: 69.12345 })).toBe('35.500° N, 69.123° E');
    expect(coordinatesInWords({ lat: -33.865, lon: -70.5 })).toBe('33.865° S, 70.500° W');
    expect(coordinatesInWords({ lat: 0, lon: 0 })).toBe('0.000° N, 0.000° E');
    expect(metres({ low: 3848, high: 3848 })).toBe('3,848 m');
    expect(metres({ low: 3550, high: 3848 })).toBe('3,550 to 3,848 m');
  });

  it('counts the words of a quotation from one, as a reader does', () => {
    expect(provedAt([[0, 12]])).toBe('words 1 to 12');
    expect(provedAt([[4, 5]])).toBe('word 5');
    expect(
      provedAt([
        [0, 6],
        [9, 20],
      ]),
    ).toBe('words 1 to 6 and 10 to 20');
  });
});

describe('whose words a quotation holds', () => {
  const source = { outlet: 'gazette' };
  const speaker = { slug: 'mayor', name: 'The mayor', kind: 'person' as const };
  const gazette = { slug: 'gazette', name: 'The Gazette', kind: 'outlet' as const };

  it('are the speaker’s, as the source quotes them', () => {
    expect(whoseWords({ voice: 'speaker' }, source, speaker)).toEqual({ before: 'The mayor, as quoted by', after: '' });
  });

  it('are the source’s own, and never put into the speaker’s mouth', () => {
    expect(whoseWords({ voice: 'article' }, source, speaker)).toEqual({ before: '', after: 'in its own words' });
  });

  it('are not the outlet’s where its statement is that somebody said them', () => {
    expect(whoseWords({ voice: 'speaker' }, source, gazette).before).toBe('');
    expect(whoseWords({ voice: 'speaker' }, source, { ...gazette, kind: 'unnamed' }).before).toBe('');
  });
});

describe('a place that is not on the map', () => {
  it('is said to be a country, or to have been located by nobody', () => {
    expect(whyNotOnMap({ kind: 'country' })).toMatch(/^A country/);
    expect(whyNotOnMap({ kind: 'village' })).toMatch(/^No gazetteer/);
  });
});

describe('where the words come from', () => {
  it('tells articles, statements and voices apart', () => {
    const origins = { statements: ['s'], actors: ['a'], sides: ['lowland' as const] };
    expect(originsInWords({ ...origins, stance: 'asserts', sources: ['x', 'y'] })).toBe(
      'Two articles carry one statement that says so, by one voice.',
    );
    expect(
      originsInWords({
        stance: 'denies',
        sources: ['x'],
        statements: ['s', 't'],
        actors: ['a', 'b'],
        sides: ['highland', 'outlet'],
      }),
    ).toBe('One article carries at most two statements that deny it, by at most two voices.');
    expect(originsInWords({ ...origins, stance: 'withholds', sources: ['x'] })).toBe(
      'One article carries one statement that leaves it open, by one voice.',
    );
  });

  it('calls two articles with one statement two articles, one origin', () => {
    expect(relayInWords({ statement: 's', carriers: [{ source: 'x' }, { source: 'y' }] })).toBe(
      'Two articles, one origin',
    );
  });
});

describe('long lists', () => {
  it('come in pages, the last one shorter', () => {
    expect(inPages([1, 2, 3, 4, 5], 2)).toEqual([
      { number: 1, of: 3, items: [1, 2] },
      { number: 2, of: 3, items: [3, 4] },
      { number: 3, of: 3, items: [5] },
    ]);
  });

  it('have one empty page when they are empty', () => {
    expect(inPages([], 20)).toEqual([{ number: 1, of: 1, items: [] }]);
  });
});

it('every number up to twelve has a word of its own', () => {
  const words = Array.from({ length: 13 }, (_, i) => numberInWords(i));
  expect(words.join(' ')).toBe('no one two three four five six seven eight nine ten eleven twelve');
});

it.each<[[number, number][], string]>([
  [[[6, 7]], 'word 7'],
  [[[6, 9]], 'words 7 to 9'],
  [
    [
      [6, 7],
      [9, 10],
    ],
    'words 7 and 10',
  ],
  [
    [
      [6, 7],
      [9, 12],
    ],
    'words 7 and 10 to 12',
  ],
])('where a quotation was found is told by its first word and its last, from 1: %j', (ranges, told) => {
  expect(provedAt(ranges)).toBe(told);
});

it('words that an outlet quotes in its own statement are not the outlet’s', () => {
  const gazette = { slug: 'gazette', name: 'The Gazette', kind: 'outlet' } as const;
  const quoting = { before: '', after: 'quoting the speaker' };
  expect(whoseWords({ voice: 'speaker' }, { outlet: 'gazette' }, gazette)).toEqual(quoting);
  expect(whoseWords({ voice: 'speaker' }, { outlet: 'herald' }, gazette)).toEqual(quoting);
  const editor = { slug: 'gazette', name: 'Its editor', kind: 'person' } as const;
  expect(whoseWords({ voice: 'speaker' }, { outlet: 'gazette' }, editor)).toEqual(quoting);
});

it('one article that has it through somebody else is told as that', () => {
  expect(relayInWords({ statement: 'remark', carriers: [{ source: 'gazette', via: 'agency' }] })).toBe(
    'One article, at second remove',
  );
});
