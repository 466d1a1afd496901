import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, wordsOf } from '../../src/domain/words.ts';

const words = (text: string) => wordsOf(text).map((word) => word.text);

describe('words', () => {
  it.each([
    [
      'letters and digits between blanks',
      'In 1996 the road was closed',
      ['In', '1996', 'the', 'road', 'was', 'closed'],
    ],
    ['a time of day is one word', 'at 9:15 sharp', ['at', '9:15', 'sharp']],
    ['a number with commas is one word', 'some 150,000 people', ['some', '150,000', 'people']],
    ['a decimal is one word, and the full stop behind it is none', 'by 2.5. Then', ['by', '2.5', 'Then']],
    ['a comma between letters parts two words', 'yes,no', ['yes', 'no']],
    ['a hyphen within a word joins', 'al-Qaeda and e-mail', ['al-Qaeda', 'and', 'e-mail']],
    ['a dash parts', 'the pass – the gorge—the river', ['the', 'pass', 'the', 'gorge', 'the', 'river']],
    ['a hyphen at an end is left out', 'pre- and post-war -', ['pre', 'and', 'post-war']],
    ['an apostrophe within a word joins', "Massoud's don't", ["Massoud's", "don't"]],
    ['an apostrophe at an end is left out', "the fighters' camp", ['the', 'fighters', 'camp']],
    ['a full stop glued to the next sentence parts', 'escaped”.“They left', ['escaped', 'They', 'left']],
    ['square brackets are no words, what is in them is', 'he [the mayor] left', ['he', 'the', 'mayor', 'left']],
    ['a digit glued to a letter stays', '3rd A4', ['3rd', 'A4']],
    ['Dari is words too', 'درهٔ پنجشیر', ['دره', 'پنجشیر']],
    ['case is kept', 'The the THE', ['The', 'the', 'THE']],
    ['nothing is no word', ' … — “” ', []],
  ])('%s', (_name, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ['a right single mark', 'Massoud’s', "Massoud's"],
    ['a left single mark', 'Massoud‘s', "Massoud's"],
    ['a low single mark', 'Massoud‚s', "Massoud's"],
    ['a reversed single mark', 'Massoud‛s', "Massoud's"],
    ['a modifier letter apostrophe', 'Massoudʼs', "Massoud's"],
    ['double marks', '“a” „b‟', '"a" "b"'],
    ['full-width letters (NFKC)', 'Ｋａｂｕｌ', 'Kabul'],
    ['a ligature (NFKC)', 'ﬁve', 'five'],
    ['a letter and its accent (NFKC)', 'cafe\u0301', 'caf\u00E9'],
  ])('%s is made plain before words are read', (_name, text, plain) => {
    expect(normalise(text)).toBe(plain);
  });

  it('each word stands in the normalised text where it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const plain = normalise(text);
        for (const { text: word, start, end } of wordsOf(text)) expect(plain.slice(start, end)).toBe(word);
      }),
    );
  });

  it('reading words again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = words(text);
        expect(words(once.join(' '))).toEqual(once);
      }),
    );
  });
});
