/** The slugs, the numbers, the times and the sides that are made of what somebody answers. */
import { describe, expect, test } from 'vitest';
import { timeAsTyped } from '../../../scripts/new/days.ts';
import { nextId, slugFor } from '../../../scripts/new/names.ts';
import { partiesFault, sidesFault, sidesFrom } from '../../../scripts/new/record/sides.ts';
import { slugify } from '../../../scripts/new/slugify.ts';
import type { ContentKind } from '../../../src/record/kinds.ts';

describe('the slug of a claim', () => {
  const slug = (title: string): string => slugFor('claims', undefined, { title: [title] });

  test.each([
    ['The mill at the old bridge was burnt down by nobody', 'mill-at-old-bridge-burnt-down'],
    ['The mill was burnt on 6 May 2010', 'mill-burnt-on-6-may-2010'],
    ['The old mill of the upper ford burnt on 6 May 2010', 'old-mill-of-upper-ford-burnt'],
    ['By late May 2010 the mill of the upper ford of Orn had burnt down', 'mill-of-upper-ford-of-orn'],
    ['Snow lay on roads they came from', 'snow-lay-on-roads-came-from'],
    ['12,000 sheep crossed', '12000-sheep-crossed'],
    ['In 1,2,3 days it burnt', 'in-1-2-3-days-burnt'],
    ['The', 'the'],
  ])('of "%s" is %s', (title, made) => {
    expect(slug(title)).toBe(made);
  });

  test('is whole, and none is made of what has no letter for it', () => {
    expect(() => slug('پنجشیر')).toThrow('Found no slug, expected one after the kind, or --title to make it from.');
    expect(() => slugFor('sources', undefined, { outlet: ['echo'] })).toThrow(
      'or --outlet and --issued to make it from.',
    );
  });
});

describe('the slug of another entry', () => {
  test('of a source is its outlet with the first of its days, and of a statement who spoke and how', () => {
    expect(slugFor('sources', undefined, { outlet: ['echo'], issued: ['2010-05-06/2010-05-07'] })).toBe(
      'echo-2010-05-06',
    );
    expect(slugFor('statements', undefined, { actor: ['varg'], channel: ['tweet'] })).toBe('varg-tweet');
  });

  test('that is taken has the day with it, and then a number', () => {
    const answers = { actor: ['varg'], channel: ['tweet'], on: ['2010-05-06/2010-05-07'] };
    const of = (...taken: string[]) => slugFor('statements', undefined, answers, new Set(taken));
    const dated = 'varg-tweet-2010-05-06';
    expect([of('varg'), of('varg-tweet'), of('varg-tweet', dated), of('varg-tweet', dated, `${dated}-2`)]).toEqual([
      'varg-tweet',
      dated,
      `${dated}-2`,
      `${dated}-3`,
    ]);
  });

  test('of an unnamed voice leaves out what is told of whom it describes', () => {
    const of = (name: string) => slugFor('actors', undefined, { name: [name], kind: ['unnamed'] });
    expect([of('A carter who left the ford'), of('The whole guard'), of('A ferry that sank')]).toEqual([
      'carter',
      'whole-guard',
      'ferry',
    ]);
  });

  test('that the site needs for itself is refused', () => {
    expect(() => slugFor('places', 'page', {})).toThrow(/^"page" is an address that the site needs for itself\.$/);
  });
});

test.each([
  ['Élise’s Bridge', 'elises-bridge'],
  ['  40 % of “it”  ', '40-of-it'],
  ['پنجشیر', ''],
  ['Straße', 'stra-e'],
  [`${'a'.repeat(50)} ${'b'.repeat(40)} c`, 'a'.repeat(50)],
  ['a'.repeat(90), 'a'.repeat(80)],
  [`${'a'.repeat(40)} ${'b'.repeat(39)}`, `${'a'.repeat(40)}-${'b'.repeat(39)}`],
])('the letters of "%s" in an address are "%s"', (text, slug) => {
  expect(slugify(text)).toBe(slug);
});

test('the number of a claim follows the highest that a claim or a source names, and no other file does', () => {
  const file = (kind: ContentKind, text: string | undefined) => ({ kind, slug: 'x', path: 'x', text });
  const next = (...files: Parameters<typeof file>[]) =>
    nextId(
      'SV',
      'no-folder',
      files.map((each) => file(...each)),
    );
  expect(next(['claims', 'SV-004'], ['sources', 'SV-007 SV-006'], ['places', 'SV-009'], ['claims', undefined])).toBe(
    'SV-008',
  );
  expect(next(['claims', 'XSV-004, SV-0003, SV-1234567890'])).toBe('SV-004');
});

test.each([
  ['12 May 2010', '2010-05-12'],
  ['may 2010', '2010-05'],
  ['Sept. 2010', 'Sept. 2010'],
  ['May 6 2010', '2010-05-06'],
  ['May 10 to 12 2010', 'May 10 to 12 2010'],
  ['from 3 May to 6 May 2010', '2010-05-03/2010-05-06'],
  ['3 – 6 May 2010', '2010-05-03/2010-05-06'],
])('the time "%s" is written %s', (typed, time) => {
  expect(timeAsTyped(typed, 'issued')).toBe(time);
});

describe('the sides of a new record', () => {
  test('have an id and a name without their article, and stand in a sentence with it', () => {
    expect(sidesFrom(['The harbour company', 'Tessaly'])).toEqual([
      { id: 'harbour-company', name: 'Harbour company', inSentence: 'the harbour company' },
      { id: 'tessaly', name: 'Tessaly', inSentence: 'Tessaly' },
    ]);
  });

  test('are two to six, each with a letter for its id', () => {
    expect(sidesFault(['the port'])).toBe(
      'sides has 1 side, expected 2 to 6, as each has a mark of its own: write them with commas between them',
    );
    expect(sidesFault('abcdefg'.split(''))).toContain('sides has 7 sides, ');
    expect([sidesFault(['a', 'b']), sidesFault('abcdef'.split(''))]).toEqual([undefined, undefined]);
    expect(sidesFault(['a', 'the پل'])).toMatch(/^sides has "the پل", which has no letter from a to z/);
    expect(partiesFault(['The port'], { sides: ['the Port', 'b'] })).toBeUndefined();
    expect(partiesFault([' c '], { sides: ['a', 'b'] })).toBe(
      'parties has "c", expected a or b: write one as you named it',
    );
  });
});
