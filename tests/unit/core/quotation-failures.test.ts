import { describe, expect, it } from 'vitest';
import type { Selector } from '../../../src/core/quotation.ts';
import { normalise, tokensOf } from '../../../src/core/words.ts';
import { prove } from './prove-sample.ts';
import { SAMPLE } from './sample-article.ts';

describe('a quotation that cannot be proved says why', () => {
  const NEAREST = 'exact: these words are not in the-courier, expected them word for word: the nearest passage is';
  const AGAIN = 'copy the words again, and write […] where some are left out (quote-not-found)';
  it.each<[string, Selector, string]>([
    [
      'a wrong word in the middle',
      { exact: 'We closed the crossing since the cable is worn' },
      `${NEAREST} words 62 to 70, and the first word that differs is "since"; ${AGAIN}`,
    ],
    [
      'a wrong first word',
      { exact: 'They closed the crossing because the cable is worn' },
      `${NEAREST} words 62 to 70, and the first word that differs is "They"; ${AGAIN}`,
    ],
    [
      'a wrong last word',
      { exact: 'We closed the crossing because the cable is sound' },
      `${NEAREST} words 62 to 70, and the first word that differs is "sound"; ${AGAIN}`,
    ],
    [
      'another case',
      { exact: 'because the Cable is worn, said Ilse Varga' },
      `${NEAREST} words 66 to 73, and the first word that differs is probably "Cable", only by C (U+0043) for c (U+0063); ${AGAIN}`,
    ],
    [
      'a word too many',
      { exact: 'We closed the crossing today because the cable is worn' },
      `${NEAREST} words 61 to 70, and the first word that differs is "today"; ${AGAIN}`,
    ],
    [
      'a word left out without a mark',
      { exact: 'We closed the crossing the cable is worn, said Ilse Varga' },
      `${NEAREST} words 63 to 73, and the first word that differs is "the"; ${AGAIN}`,
    ],
    [
      'dots for words left out',
      { exact: 'that the ferry had stopped ... that some 2,400 people were cut off' },
      `${NEAREST} words 50 to 61, and the first word that differs is "that"; ${AGAIN}`,
    ],
    [
      'half a word',
      { exact: 'known boatman who did not give his name' },
      `${NEAREST} words 115 to 122, and the first word that differs is "known"; ${AGAIN}`,
    ],
    [
      'a wrong word of context',
      { prefix: 'They', exact: 'closed the crossing because the cable is worn' },
      `prefix${NEAREST.slice(5)} words 62 to 70, and the first word that differs is "They"; ${AGAIN}`,
    ],
    [
      'a wrong word of context behind',
      { exact: 'closed the crossing because the cable is worn', suffix: 'says' },
      `suffix${NEAREST.slice(5)} words 63 to 71, and the first word that differs is "says"; ${AGAIN}`,
    ],
    [
      'words of another article',
      { exact: 'the mayor praised the new bridge' },
      'exact: these words are not in the-courier, expected them word for word: no passage of it is like them; check the source and copy the words again (quote-not-found)',
    ],
    [
      'a wrong part',
      { exact: 'We closed the crossing because […] had crossed the lake twice since noon' },
      `exact: these words (part 2 of 2)${NEAREST.slice('exact: these words'.length)} words 126 to 132, and the first word that differs is "lake"; ${AGAIN}`,
    ],
    [
      'parts in another order',
      { exact: 'had crossed the river twice […] We closed the crossing because' },
      "exact: part 2 of 2 is nowhere after the part before it in the-courier, expected the article's order: quote the parts in order, or as quotations of their own (quote-out-of-order)",
    ],
    [
      'words that are there twice',
      { exact: 'The ferry at Tamrin stands idle' },
      'exact: these words are at 2 places in the-courier (words 14 to 19; words 26 to 31), expected one: add words to prefix or suffix (quote-ambiguous)',
    ],
    [
      'one word whose context is there twice',
      { prefix: 'The ferry', exact: 'at', suffix: 'Tamrin stands' },
      'exact: these words are at 2 places in the-courier (word 16; word 28), expected one: add words to prefix or suffix (quote-ambiguous)',
    ],
    [
      'a part that could stand at two places',
      { exact: 'link to Lower Tamrin is […] Tamrin stands idle on Thursday' },
      'exact: these words (part 2 of 2) are at 2 places in the-courier (words 17 to 21; words 29 to 33), expected one: quote more words of this part, or add words to prefix or suffix (quote-ambiguous)',
    ],
    [
      'too few words',
      { exact: 'the cable is worn' },
      'exact: found 4 words, expected at least 5 with its context: add the words right before to prefix or the words right after to suffix (quote-too-short)',
    ],
    [
      'too few words before an omission',
      { exact: 'the cable […] had crossed the river twice' },
      'exact: found 2 words (part 1 of 2), expected at least 5 with its context: add the words right before to prefix, or quote more words of this part (quote-too-short)',
    ],
    [
      'too few words between omissions',
      { exact: 'that the ferry had stopped […] cable […] had crossed the river twice' },
      'exact: found 1 word (part 2 of 3), expected at least 5 with its context: quote more words of this part (quote-too-short)',
    ],
    [
      'too few words behind an omission',
      { exact: 'that the ferry had stopped […] the river', suffix: 'twice' },
      'exact: found 3 words (part 2 of 2), expected at least 5 with its context: add the words right after to suffix, or quote more words of this part (quote-too-short)',
    ],
    [
      'dots in brackets',
      { exact: 'that the ferry had stopped [...] had crossed the river twice' },
      'exact: found [...] in a quotation, expected […] for words left out: write […], with the one character … (U+2026) (quote-wrong-mark)',
    ],
    [
      'an omission with blanks',
      { exact: 'that the ferry had stopped [ … ] had crossed the river twice' },
      'exact: found [ … ] in a quotation, expected […] for words left out: write […], with the one character … (U+2026) (quote-wrong-mark)',
    ],
    [
      'an omission in the context',
      { prefix: 'the ferry […] said', exact: 'Ilse Varga the chief warden' },
      'prefix: found […] in prefix, expected the words that stand right next to the quotation: leave […] out (quote-omission-in-context)',
    ],
    [
      'an omission at the end',
      { exact: 'We closed the crossing because […]' },
      'exact: expected words, and words on both sides of each […]: remove an omission at an end, or add the words (quote-no-words)',
    ],
    [
      'no words at all',
      { exact: '…' },
      'exact: expected words, and words on both sides of each […]: remove an omission at an end, or add the words (quote-no-words)',
    ],
    [
      'context without a word',
      { prefix: '“', exact: 'We closed the crossing because the cable is worn' },
      'prefix: expected at least one word in prefix: add it, or leave prefix out (quote-no-words)',
    ],
    [
      'a letter written for its looks',
      { exact: 'We closed the 𝐜rossing because the cable is worn' },
      'exact: found 𝐜 (U+1D41C) in a quotation, which is compared as c, expected plain letters and digits: write c (quote-wrong-form)',
    ],
    [
      'a digit written for its looks, in the context',
      { prefix: 'some ②', exact: 'people were cut off on the island' },
      'prefix: found ② (U+2461) in a quotation, which is compared as 2, expected plain letters and digits: write 2 (quote-wrong-form)',
    ],
    [
      'a raised digit behind another, which makes one number of two',
      { exact: 'and that some 2,40² people were cut off' },
      'exact: found ² (U+00B2) beside a digit, which cannot be told from a plain one, expected numbers of plain digits: leave the number out with […], or quote up to it (quote-wrong-form)',
    ],
    [
      'a raised digit before another',
      { exact: 'and that some ²400 people were cut off' },
      'exact: found ² (U+00B2) beside a digit, which cannot be told from a plain one, expected numbers of plain digits: leave the number out with […], or quote up to it (quote-wrong-form)',
    ],
    [
      'a wrong first word and another soon after',
      { exact: 'They closed the path because the cable is worn' },
      `${NEAREST} words 62 to 70, and the first word that differs is one of "They closed the"; ${AGAIN}`,
    ],
    [
      'a bracket of the editor’s',
      { exact: 'She [the clerk] said the wardens had not asked' },
      `${NEAREST} words 105 to 113, and the first word that differs is probably "clerk"; ${AGAIN}`,
    ],
  ])('%s', (_name, selector, told) => {
    expect(prove(selector)).toBe(told);
  });

  it('more than 45 words, context not counted', () => {
    const all = tokensOf(SAMPLE);
    const words = (from: number, to: number) => normalise(SAMPLE).slice(all[from]?.start, all[to - 1]?.end);
    expect(prove({ prefix: words(35, 37), exact: words(37, 82), suffix: words(82, 84) })).toEqual([[37, 82]]);
    expect(prove({ exact: words(37, 83) })).toBe(
      'exact: found 46 words quoted, expected at most 45: quote less (quote-too-long)',
    );
  });
});
