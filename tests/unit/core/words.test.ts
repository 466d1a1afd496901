import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, tokensOf } from '../../../src/core/words.ts';

const words = (text: string) => tokensOf(text).map((word) => word.text);

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
    ['a number behind letters is a word of its own', 'Rs150,000 of it', ['Rs', '150,000', 'of', 'it']],
    ['a heh with a hamza is one letter', 'درهٔ پنجشیر', ['درۀ', 'پنجشیر']],
    ['vowel marks belong to their letters', 'قُتِل القائد', ['قُتِل', 'القائد']],
    ['a decimal of Persian digits is one word', '۴٫۵ درصد', ['۴٫۵', 'درصد']],
    ['vowel signs of Devanagari belong to their letters', 'वह जीता और चला', ['वह', 'जीता', 'और', 'चला']],
    ['a zero-width non-joiner parts', 'می\u200Cخواهد', ['می', 'خواهد']],
    ['a letter of Chinese is a word', '他们赢了,在3月', ['他', '们', '赢', '了', '在', '3', '月']],
    ['a letter of Thai is a word, with its marks', 'ที่นี่', ['ที่', 'นี่']],
    ['a long sound of Japanese is a word', 'テーブル', ['テ', 'ー', 'ブ', 'ル']],
    ['Latin letters among Chinese ones are a word', '在Kabul的', ['在', 'Kabul', '的']],
    ['a letter that is struck through is another', 'wo\u0336n it', ['wo\u0336n', 'it']],
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
    ['a soft hyphen', 'moun\u00ADtain', 'mountain'],
    ['a tatweel', 'کـــابل', 'کابل'],
    ['a zero-width joiner', 'क\u094D\u200Dष', 'क\u094Dष'],
    ['a mark of direction', '\u2067کابل\u2069\u200F', 'کابل'],
    ['a heh with a hamza', 'ه\u0654', '\u06C0'],
    ['a form of a letter (NFKC)', '\uFEFB', 'لا'],
  ])('%s is made plain before words are read', (_name, text, plain) => {
    expect(normalise(text)).toBe(plain);
  });

  it('each word stands in the normalised text where it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const plain = normalise(text);
        for (const { text: word, start, end } of tokensOf(text)) expect(plain.slice(start, end)).toBe(word);
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

  it('the first form stays as it was: it stops at marks, and knows no number by its letters', () => {
    const first = (text: string) => tokensOf(text, 'words-1').map((word) => word.text);
    expect(first('درهٔ Rs150,000 al-Qaeda’s 9:15')).toEqual(['دره', 'Rs150', '000', "al-Qaeda's", '9:15']);
    expect(first('at 10:15 some 1,250,000 of it')).toEqual(['at', '10:15', 'some', '1,250,000', 'of', 'it']);
  });

  it('the two forms agree on letters without marks of scripts that set blanks', () => {
    const plain = fc.string({
      unit: fc.constantFrom(...Array.from('abz AÉñ09.,:’“”-–()[]/\n'), 'д', 'Ω', 'ک'),
      minLength: 1,
      maxLength: 80,
    });
    fc.assert(
      fc.property(plain, (text) => {
        // A number right behind letters is where the second form differs on purpose.
        fc.pre(!/(?:\p{L}|[\p{L}\p{Nd}][’-])\p{Nd}+[.,:]\p{Nd}/u.test(text));
        expect(tokensOf(text, 'words-2')).toEqual(tokensOf(text, 'words-1'));
      }),
      { numRuns: 2000 },
    );
  });
});
