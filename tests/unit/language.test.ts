import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLoaded, findQuotationMarks, LOADED_WORDS } from '../../src/domain/language.ts';

const loaded = (text: string) => findLoaded(text).map(({ word }) => word);
const marks = (text: string) => findQuotationMarks(text).map(({ mark, index }) => `${mark}${String(index)}`);

describe('loaded words', () => {
  it.each([
    ['in any case', 'The Regime and the REBELS', ['Regime', 'REBELS']],
    ['in a compound', 'an anti-terrorist force', ['terrorist']],
    ['in brackets and before a full stop', '(the martyrs). Liberation.', ['martyrs', 'Liberation']],
    [
      'with any hyphen, or none',
      'so-called, so\u2011called and so called',
      ['so-called', 'so\u2011called', 'so called'],
    ],
    ['of two words', 'freedom fighters took the pass', ['freedom fighters']],
    ['before an apostrophe', "the militants' camp and the puppet's men", ['militants', 'puppet']],
  ])('are found %s', (_name, text, words) => {
    expect(loaded(text)).toEqual(words);
  });

  it.each([
    ['a liberal arts college, a regimen, a gangway, and a rebellious goat'],
    ['Asad Harrani, a spokesman'],
    ['Lowland forces, highland forces, fighters, a commander, a spokesman, the government'],
    ['the territory of the heron'],
    ['lies north of Sarvand'],
  ])('are not seen in “%s”', (text) => {
    expect(loaded(text)).toEqual([]);
  });

  it('are found in order, with their place, a reason and what to write instead', () => {
    expect(findLoaded('A gang of traitors')).toEqual([
      {
        word: 'gang',
        index: 2,
        reason: 'it makes a party to a war into common criminals',
        instead: 'name the side, and say its forces or its fighters',
      },
      {
        word: 'traitors',
        index: 10,
        reason: 'it speaks from inside one of the sides',
        instead: 'name the person or the side',
      },
    ]);
  });

  it('stand in the list once each, and none of them in what to write instead', () => {
    const forms = LOADED_WORDS.flatMap((entry) => entry.forms);
    expect(new Set(forms).size).toBe(forms.length);
    expect(LOADED_WORDS.flatMap(({ instead, reason }) => loaded(`${instead} ${reason}`))).toEqual([]);
  });

  it('are each found wherever they stand', () => {
    const forms = LOADED_WORDS.flatMap((entry) => entry.forms);
    fc.assert(
      fc.property(
        fc.constantFrom(...forms),
        fc.constantFrom('', 'The ', '(', '— '),
        fc.constantFrom('', '.', ' men', ')'),
        (form, before, after) => {
          expect(findLoaded(`${before}${form}${after}`)).toMatchObject([{ word: form, index: before.length }]);
        },
      ),
    );
  });
});

describe('quotation marks in our own prose', () => {
  it.each([
    ['straight double', 'a "free" valley', ['"2', '"7']],
    ['curly double', 'a “free” valley', ['“2', '”7']],
    ['low double', 'a „free“ valley', ['„2', '“7']],
    ['guillemets', 'a «free» ‹valley›', ['«2', '»7', '‹9', '›16']],
    ['full-width', 'a ＂free＂ valley', ['＂2', '＂7']],
    ['one that nothing closes', 'a “free valley', ['“2']],
    ['single curly in a pair', 'a ‘free’ valley', ['‘2', '’7']],
    ['single straight in a pair', "a 'free' valley", ["'2", "'7"]],
    ['single, at both ends of the text', '‘We left.’', ['‘0', '’9']],
    ['single, round an apostrophe', 'said ‘Arlin’s men’ left', ['‘5', '’17']],
    ['single, twice', 'a ‘free’ and a ‘fair’ valley', ['‘2', '’7', '‘15', '’20']],
  ])('%s', (_name, text, found) => {
    expect(marks(text)).toEqual(found);
  });

  it.each([
    ['an apostrophe within a word', "Arlin’s and Arlin's"],
    ['a plural’s apostrophe', "the fighters’ families and the fighters' families"],
    ['a decade', "the ’90s, the '90s and the fighters' families"],
    ['a transliterated letter', '‘Ali left'],
    ['brackets and dashes', '(the pass) — [the gorge]'],
  ])('%s is none', (_name, text) => {
    expect(marks(text)).toEqual([]);
  });
});
