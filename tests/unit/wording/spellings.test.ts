import { expect, test } from 'vitest';
import { lookUp } from '../../../src/record/look-up.ts';
import { weighedBy } from '../../../src/record/published.ts';
import { asOfInWords } from '../../../src/wording/claim.ts';
import { noAnswer } from '../../../src/wording/silence.ts';
import { spellingsInWords } from '../../../src/wording/spellings.ts';
import { soundRecord } from '../../fixtures/record.ts';

const record = lookUp(await soundRecord());

test('names are found in the spellings that the record has, and in no other of its languages', () => {
  expect(spellingsInWords({ ...record, actors: [], places: [] })).toBe('in Latin spelling');
  const spelt = (lang: string) => ({ text: 'x', lang });
  const [first, ...others] = record.places;
  if (first === undefined) throw new Error('The fixture has no place.');
  const places = [{ ...first, spellings: [spelt('ps'), spelt('fa'), spelt('en')] }, ...others];
  expect(spellingsInWords({ ...record, places })).toBe('in Latin, Dari or Pashto spelling');
});

test('a verdict rests on the articles that stand and were out by its day, however many there are now', () => {
  const [courier] = record.sources;
  if (courier === undefined) throw new Error('The fixture has no source.');
  const later = { ...courier, slug: 'later', issued: '2010-06-30' };
  const gone = { ...courier, slug: 'gone', withdrawn: { on: '2010-06-10', why: 'It was a copy.' } };
  const sources = [...record.sources, later, gone];
  expect(['2010-05-04', '2010-05-10', '2010-07-01'].map((day) => weighedBy({ sources }, day))).toEqual([1, 2, 3]);
});

test('one source is told as one', () => {
  expect(asOfInWords('2010-05-04', 1)).toBe('4 May 2010, in this one source');
  expect(asOfInWords('2010-05-04', 3)).toBe('4 May 2010, in these three sources');
  expect(noAnswer(1)).toBe('No answer to this is in this one source.');
});
