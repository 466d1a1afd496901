/** What the site says of itself, from the manifest. */
import { describe, expect, test } from 'vitest';
import { lookUp } from '../../../src/record/look-up.ts';
import { licenceInWords, licenceOf, licenceShort } from '../../../src/wording/licence.ts';
import { contactOf, editorsInSentence, editorsOf, siteInSentence, siteLine } from '../../../src/wording/site-name.ts';
import { soundRecord } from '../../fixtures/record.ts';

const record = lookUp(await soundRecord());

test('what it tells has the days on which the articles that stand appeared', () => {
  expect(siteLine(record)).toBe('Who said what about the old bridge, 4 to 5 May 2010');
  const withdrawn = { on: '2010-06-10', why: 'It was a copy.' };
  const sources = record.sources.map((source) => (source.slug === 'herald' ? { ...source, withdrawn } : source));
  expect(siteLine({ ...record, sources })).toBe('Who said what about the old bridge, 4 May 2010');
});

test('its name has a small article inside a sentence', () => {
  expect(['The Sarvand Record', 'Theodor’s Record'].map((name) => siteInSentence({ name }))).toEqual([
    'the Sarvand Record',
    'Theodor’s Record',
  ]);
});

describe('who answers for it', () => {
  test('are its editors where the publisher is the record, and else the publisher', () => {
    const name = 'The Sarvand Record';
    expect(editorsOf({ name, publisher: { name } })).toBe('The editors of The Sarvand Record');
    expect(editorsOf({ name, publisher: { name: 'The Valley Press' } })).toBe('The Valley Press');
  });

  test('are named inside a sentence with a small article, whatever the publisher is called', () => {
    const inSentence = (publisher: string) =>
      editorsInSentence({ name: 'The Sarvand Record', publisher: { name: publisher } });
    expect(inSentence('The Sarvand Record')).toBe('the editors of the Sarvand Record');
    expect(inSentence('The editors of the valley')).toBe('the editors of the valley');
    expect(inSentence('Valley Press')).toBe('Valley Press');
  });

  test('can be reached at a page or by mail, where the manifest says so', () => {
    const reached = (contact?: string) => contactOf({ publisher: { name: 'P', ...(contact && { contact }) } });
    expect(reached('https://press.example/')).toEqual({ link: 'https://press.example/' });
    expect(reached('desk@press.example')).toEqual({ email: 'desk@press.example' });
    expect(reached()).toEqual({});
  });
});

test.each([
  ['CC-BY-4.0', 'CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ['CC-BY-SA-4.0', 'CC BY-SA 4.0', 'https://creativecommons.org/licenses/by-sa/4.0/'],
  ['CC0-1.0', 'CC0 1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
] as const)('the licence %s is %s', (text, short, url) => {
  const licence = licenceOf({ licence: { text } });
  expect(licence).toMatchObject({ name: text, url });
  expect(licenceShort({ licence: { text } })).toBe(short);
  expect(licenceInWords(licence)).toBe(`${licence.title}, ${url}. Our text and data. Quotations remain their owners’.`);
});
