/** What each manual of style demands, by its rules: see the tests' names. */
import { beforeAll, describe, expect, test } from 'vitest';
import { setEntriesOf } from '../../../../src/exports/references/entries.ts';
import type { StyleName } from '../../../../src/exports/references/for-style.ts';
import type { CslItem } from '../../../../src/exports/references/item.ts';
import { citedSource } from '../../../../src/exports/references/items.ts';
import { BARE, BRIDGE, LEAF, REPOST, CITED_SOURCE } from './examples.ts';

const V2 = 'https://example.org/record/claims/bridge-taken/v/2/';

const entryIn = async (style: StyleName, item: CslItem): Promise<string> => (await setEntriesOf(item))[style];

// The library reads each style once.
beforeAll(async () => {
  await setEntriesOf(REPOST.item);
});

describe('a version of a claim', () => {
  test('in APA: the site once, as the author; the day; the title in italics and sentence case; number and version', async () => {
    expect(await entryIn('apa', BRIDGE.item)).toBe(
      `The Sarvand Record. (2026, December 1). <i>Claimed only: The bridge at Sarvand was taken</i> (SV-007, Version 2). ${V2}`,
    );
  });

  test('in Chicago: the site once, as the author; the year; the title in quotation marks and title case', async () => {
    expect(await entryIn('chicago', BRIDGE.item)).toBe(
      `The Sarvand Record. 2026. “Claimed Only: The Bridge at Sarvand Was Taken.” SV-007, version 2. December 1, 2026. ${V2}.`,
    );
  });

  test('in MLA: the title first, as the author is the site; the site in italics, version, number, day', async () => {
    expect(await entryIn('mla', BRIDGE.item)).toBe(
      `“Claimed Only: The Bridge at Sarvand Was Taken.” <i>The Sarvand Record</i>, version 2, SV-007, 1 Dec. 2026, ${V2}.`,
    );
  });
});

test('the number of a claim keeps its hyphen, where its letters are Roman numerals as well', async () => {
  for (const style of ['apa', 'chicago', 'mla'] as const) {
    expect(await entryIn(style, { ...BRIDGE.item, number: 'MI-001' }), style).toMatch(/\bMI-001\b/);
  }
});

test('a verdict of several words is set in title case as one, and the first word after it has its capital', async () => {
  const citing = (title: string) => entryIn('mla', { ...BRIDGE.item, title });
  expect(await citing('Does not stand: A guard fled')).toMatch(/^“Does Not Stand: A Guard Fled\.”/);
  expect(await citing('Single origin: In Sarvand the UN met')).toMatch(/^“Single Origin: In Sarvand the UN Met\.”/);
  expect(await citing('Contested: 150 km to Sarvand')).toMatch(/^“Contested: 150 km to Sarvand\.”/);
});

describe('an article', () => {
  test('that tells everything has its authors, its paper, its day and its address', async () => {
    expect(await entryIn('apa', CITED_SOURCE.item)).toBe(
      'Tolen, M., &#38; Arlin, D. (2010, May 4). Mill &#38; bridge change hands. <i>Sarvand Courier</i>. https://courier.example/mill_and_bridge/',
    );
    expect(await entryIn('mla', CITED_SOURCE.item)).toBe(
      'Tolen, Mira, and Dov Arlin. “Mill &#38; Bridge Change Hands.” <i>Sarvand Courier</i>, 4 May 2010, https://courier.example/mill_and_bridge/.',
    );
    expect(await entryIn('chicago', CITED_SOURCE.item)).toBe(
      'Tolen, Mira, and Dov Arlin. 2010. “Mill &#38; Bridge Change Hands.” <i>Sarvand Courier</i>, May 4, 2010. https://courier.example/mill_and_bridge/.',
    );
  });

  test('that nobody signed stands under its title, or under its paper in Chicago; no author is made up', async () => {
    expect(await entryIn('apa', REPOST.item)).toBe('Bridge is held, guards say. (2010, May 5). <i>Herald</i>.');
    expect(await entryIn('mla', REPOST.item)).toBe('“Bridge Is Held, Guards Say.” <i>Herald</i>, 5 May 2010.');
    expect(await entryIn('chicago', REPOST.item)).toBe('Herald. 2010. “Bridge Is Held, Guards Say.” May 5, 2010.');
  });

  test('of a website is in italics in APA, with the capitals of a sentence, and its site upright', async () => {
    const cited = citedSource({
      ...LEAF,
      title: 'Bridge Is Held, Mira Tolen Says',
      sentenceCase: 'Bridge is held, Mira Tolen says',
      publisher: 'Herald',
      issued: '2010-05-05',
    });
    expect(await entryIn('apa', cited.item)).toBe('<i>Bridge is held, Mira Tolen says</i>. (2010, May 5). Herald.');
    expect(await entryIn('mla', cited.item)).toBe('“Bridge Is Held, Mira Tolen Says.” <i>Herald</i>, 5 May 2010.');
    expect(await entryIn('chicago', cited.item)).toBe('Herald. 2010. “Bridge Is Held, Mira Tolen Says.” May 5, 2010.');
  });

  test('without a title gets one in square brackets, and nothing else that it does not tell', async () => {
    expect(BARE.item).toEqual({
      id: 'leaf',
      type: 'webpage',
      title: '[Untitled article]',
      issued: { 'date-parts': [[2010, 5]], circa: true },
      language: 'en',
    });
    expect(await entryIn('mla', BARE.item)).toBe('<i>[Untitled article]</i>. May 2010.');
  });
});

test('title case leaves units alone and takes no participle for a preposition', async () => {
  const item = { ...BRIDGE.item, title: 'No answer had been given 150 km from Sarvand' };
  expect(await entryIn('mla', item)).toMatch(/^“No Answer Had Been Given 150 km from Sarvand\.”/);
  expect(await entryIn('apa', item)).toContain('<i>No answer had been given 150 km from Sarvand</i>');
});

test('two references of one year stay apart from each other: none becomes 2026b', async () => {
  const other = { ...BRIDGE.item, id: 'SV-008-v1', title: 'Another' };
  await entryIn('apa', BRIDGE.item);
  expect(await entryIn('apa', other)).toContain('(2026, December 1)');
});

test('no markup of a title gets into the page', async () => {
  expect(await entryIn('apa', { ...BRIDGE.item, title: 'A <script> & B' })).toContain('A &#60;script&#62; &#38; B');
});
