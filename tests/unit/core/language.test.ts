import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLoaded, findQuotationMarks, LOADED_WORDS } from '../../../src/core/language.ts';
import { alike } from '../../../src/core/language/folded.ts';
import { findUnseen, isBlank } from '../../../src/core/language/unseen.ts';

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

  it('have each a form, a reason and what to write instead, none of them empty', () => {
    for (const { forms, reason, instead } of LOADED_WORDS) {
      expect(forms.length).toBeGreaterThan(0);
      expect([...forms, reason, instead]).not.toContain('');
    }
  });

  it.each([
    ['a soft hyphen', 'a re\u00ADgime fell', 'regime', 2],
    ['a stroke through its letters', 'a re\u0336gime fell', 're\u0336gime', 2],
    ['an accent', 'a régime fell', 'régime', 2],
    ['wide letters', 'a ｒｅｇｉｍｅ fell', 'ｒｅｇｉｍｅ', 2],
    ['ornate letters', 'a 𝐫𝐞𝐠𝐢𝐦𝐞 fell', '𝐫𝐞𝐠𝐢𝐦𝐞', 2],
    ['a letter of another script', 'a rеgіme fell', 'rеgіme', 2],
    ['a capital of another script', 'a RЕGIME fell', 'RЕGIME', 2],
    ['a letter made of two', 'the oﬃcial regime fell', 'regime', 11],
    ['its first two letters made one', 'a ﬆooge fell', 'ﬆooge', 2],
    ['a sign of two units before it', 'a 😂 regime fell', 'regime', 5],
    ['its place at the end', 'a regime', 'regime', 2],
  ])('are not hidden by %s', (_name, text, word, index) => {
    expect(findLoaded(text)).toMatchObject([{ word, index }]);
  });

  const NAME = 'Sahlan Liberation Movement';
  it.each([
    ['free in a name of the record', `The ${NAME} left.`, []],
    ['free in a name wherever it stands', `${NAME} and ${NAME}`, []],
    ['told beside a name', `The ${NAME} spoke of Liberation.`, ['Liberation']],
    ['told before a name', `Liberation, said the ${NAME}.`, ['Liberation']],
    ['told where a name is not whole', 'The Sahlan Liberation left.', ['Liberation']],
    ['free at the start of a name', 'They held Regime Hill.', []],
    ['free at the end of a name', 'They read the Dawn of Liberation.', []],
    ['told in a name that does not write it with a capital', 'In the so-Called Republic.', ['so-Called']],
    ['told in a small letter', `The ${NAME.toLowerCase()} left.`, ['liberation']],
  ])('are %s', (_name, text, found) => {
    expect(
      findLoaded(text, ['Arvel', NAME, 'Regime Hill', 'Dawn of Liberation', 'so-Called Republic']).map(
        ({ word }) => word,
      ),
    ).toEqual(found);
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

describe('a character that nobody sees', () => {
  const unseen = (text: string) => findUnseen(text).map(({ what, index }) => `${String(index)}: ${what}`);

  it.each([
    ['a\u202Eb', '1: a mark that turns the direction of the text (U+202E)'],
    ['a\u2067b', '1: a mark that turns the direction of the text (U+2067)'],
    ['a\u2028b', '1: a separator of lines that editors do not show (U+2028)'],
    ['a\u2029b', '1: a separator of lines that editors do not show (U+2029)'],
    ['a\uD83Db', '1: half a character (U+D83D)'],
    ['a\uFFFDb', '1: the sign for a character that was lost (U+FFFD)'],
    ['a\u{E0041}b', '1: a hidden tag (U+E0041)'],
    ['a\uFDD0b', '1: a number that is no character (U+FDD0)'],
    ['a\u0007b', '1: a control character (U+0007)'],
    ['a\u0085b', '1: a control character (U+0085)'],
  ])('is named with its place: %j', (text, what) => {
    expect(unseen(text)).toEqual([what]);
  });

  it('is told each time, in order', () => {
    expect(unseen('\u0000a\u202E\u0000')).toEqual([
      '0: a control character (U+0000)',
      '2: a mark that turns the direction of the text (U+202E)',
      '3: a control character (U+0000)',
    ]);
  });

  it('is none that a text needs', () => {
    expect(unseen('می\u200Cخواهد\u200D a\u200E\u200F\u061C\tb\r\nc 😂')).toEqual([]);
  });

  it.each(['', ' \t\n', '\u200B\u2060', '\u0301', '\u2800', '\u3164', '\u115F\u1160\uFFA0', '\u00AD\uFEFF'])(
    'shows nothing, alone: %j',
    (text) => {
      expect(isBlank(text)).toBe(true);
      expect(isBlank(`${text}a`)).toBe(false);
    },
  );
});

describe('a name is like another', () => {
  it.each([
    ['in another case', 'DOV', 'dov'],
    ['with a letter of another script', 'Dоv', 'dov'],
    ['with a hidden hyphen', 'D\u00ADov', 'dov'],
    ['in wide letters', 'Ｄｏｖ', 'dov'],
  ])('%s', (_name, text, same) => {
    expect(alike(text)).toBe(same);
  });

  it('and not with another accent', () => {
    expect(alike('Dóv')).toBe('dóv');
  });

  it('for each letter of another script that looks like a Latin one', () => {
    expect(alike('аеорсухіѕјһԁӏɡοαρνικτυ')).toBe('aeopcyxisjhdlgoapviktu');
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
    ['a mark written twice', "a ''free'' valley, ``so`` ,,so´´", ["''2", "''8", '``19', '``23', ',,26', '´´30']],
    ['angles written twice', 'a <<free>> valley ≪so≫', ['<<2', '>>8', '≪18', '≫21']],
    ['brackets of titles', 'a 「free」 《valley》 ⟨so⟩', ['「2', '」7', '《9', '》16', '⟨18', '⟩21']],
    ['ornaments', 'a ❝free❞ ❛valley❜', ['❝2', '❞7', '❛9', '❜16']],
    ['two primes that measure nothing', 'a ″free″ valley', ['″2', '″7']],
    ['primes that measure nothing, in a pair', 'a ′free′ valley', ['′2', '′7']],
    ['a mark of Hebrew abbreviations round a word', 'a ״free״ valley', ['״2', '״7']],
    ['single, behind a stop', "He said 'no.' Then", ["'8", "'12"]],
    ['single, before marks of markup', "said '**no**' then", ["'5", "'12"]],
    ['single, in front of a number', "in 'ten', '5' of them", ["'3", "'7", "'10", "'12"]],
    ['single and double, in order', "a 'so' “so” 'so'", ["'2", "'5", '“7', '”10', "'12", "'15"]],
    ['single, opened again before it is closed', "a 'so 'so' on", ["'2", "'9"]],
    ['single, twice', 'a ‘free’ and a ‘fair’ valley', ['‘2', '’7', '‘15', '’20']],
  ])('%s', (_name, text, found) => {
    expect(marks(text)).toEqual(found);
  });

  it.each([
    ['an apostrophe within a word', "Arlin’s and Arlin's"],
    ['a plural’s apostrophe', "the fighters’ families and the fighters' families"],
    ['a decade', "the ’90s, the '90s and the fighters' families"],
    ['a transliterated letter', '‘Ali left'],
    ['a measure in primes', 'at 34° 59′ 30″ north, 5′ 11″ tall'],
    ['an abbreviation in Hebrew', 'the צה״ל of it'],
    ['a mark alone between blanks', "one ' two ' three"],
    ['brackets and dashes', '(the pass) — [the gorge]'],
  ])('%s is none', (_name, text) => {
    expect(marks(text)).toEqual([]);
  });
});
