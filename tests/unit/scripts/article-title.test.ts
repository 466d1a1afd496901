/** What the words of a title or a sentence tell by themselves, word by word of the lists that are looked for. */
import { describe, expect, test } from 'vitest';
import { leadingClaims } from '../../../scripts/article/tells/likely-claims.ts';
import { isLoneAttribution, isLoneJoin, beginsSaying, joinAtEnd } from '../../../scripts/article/tells/lone-words.ts';
import { exactlyNamed, nearlyNamed } from '../../../scripts/article/tells/named.ts';
import { kindIn, timeIn } from '../../../scripts/article/tells/title-tells.ts';
import { atDesk } from '../../fixtures/at-desk.ts';

const LATE = { issued: '2010-05-20', made: '2010-05-20' };

test.each([
  ['It lasted from 10 to 12 May', '2010-05-10/2010-05-12'],
  ['It lasted between 9 May and 12 May', '2010-05-09/2010-05-12'],
  ['It lasted from 12 to 10 May', ''],
  ['The bell has been silent for 10 nights', '2010-05-10/2010-05-20'],
  ['In the past two weeks nobody came', '2010-05-06/2010-05-20'],
  ['Over the last day nobody came', ''],
  ['It has rung since last Sunday', '2010-05-16/2010-05-20'],
  ['It rang on 12 May 2010 for six days', '2010-05-12'],
  ['They hold it for six days', ''],
])('the time of "%s" is "%s"', (words, time) => {
  expect(timeIn(words, LATE)).toBe(time);
});

test.each([
  ['The lowland was told to leave', 'event'],
  ['Arlin called the bridge ours', 'event'],
  ['Arlin called on the valley to rise', 'saying'],
  ['Forty men were said to be dead', 'event'],
  ['The mill has two wheels', 'background'],
  ['The mill, which is old, burnt', 'event'],
  ['The ford is 40 km away', 'background'],
  ['The ford is off by 40 km', 'event'],
  ['The bell had a crack', 'background'],
])('the kind of "%s" is %s', (title, kind) => {
  expect(kindIn(title)).toBe(kind);
});

describe('the claims that answer the record’s question', () => {
  test.each([
    ['We hold the old bridge', true],
    ['She holds the old bridge', true],
    ['The old bridge remains', true],
    ['They control the old bridge', true],
    ['The old bridge is no longer theirs', true],
    ['The old bridge has fallen', true],
    ['The old bridge was built of oak', false],
    ['The quern is ours', false],
  ])('are offered where a sentence says how a thing stands at their place: %s', async (words, is) => {
    const { context } = await atDesk();
    const places = words.includes('bridge') ? ['old-bridge'] : [];
    expect(leadingClaims(context, words, { made: '2010-05-06', places })).toEqual(is ? ['bridge-taken'] : []);
  });
});

describe('words between two claims', () => {
  test.each([
    ['“and She said,”', true],
    ['as the Road Office tweeted', true],
    ['said of it', false],
    ['a carter of the ford said', false],
    ['but they also said that', true],
    ['They said in Orn', false],
  ])('only say who speaks: %s', (words, is) => {
    expect(isLoneAttribution(words)).toBe(is);
  });

  test('only join two things, or begin the sentence of what follows', () => {
    expect(['and', ', but that', 'As', 'and so it'].map(isLoneJoin)).toEqual([true, true, true, false]);
    expect(['the mill burnt, and that they had been', 'and he', 'the island', 'it stands'].map(joinAtEnd)).toEqual([
      5, 2, 0, 0,
    ]);
  });

  test('go on from who speaks', () => {
    expect(['told the Echo on Monday', ', said so', 'announced', 'tolled'].map(beginsSaying)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('an entry', () => {
  const all = [
    { slug: 'old-ford', data: { name: 'The Old Ford', spellings: [{ text: 'Vad Kohan' }] } },
    { slug: 'mill', data: { name: 'The mill of Orn' } },
  ];
  const nearly = (typed: string) => nearlyNamed(typed, all)?.slug;

  test('is found by its slug, its name and its spellings, whatever their capitals', () => {
    expect(
      ['OLD-FORD', 'the old ford', 'vad kohan', 'mill', 'ford'].map((typed) => exactlyNamed(typed, all)?.slug),
    ).toEqual(['old-ford', 'old-ford', 'old-ford', 'mill', undefined]);
  });

  test('is nearly found by a name with a letter changed, or by whole words of it, none of them short', () => {
    expect(
      ['The Old Fort', 'ford', 'Ford Old', 'orn mill', 'of Orn', 'for', 'the old ford of Orn'].map(nearly),
    ).toEqual(['old-ford', 'old-ford', 'old-ford', 'mill', undefined, undefined, undefined]);
  });
});
