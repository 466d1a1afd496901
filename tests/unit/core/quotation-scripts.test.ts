import { describe, expect, it } from 'vitest';
import { makeFingerprint } from '../../../src/core/fingerprint.ts';
import { proveQuotation, quotationFinding } from '../../../src/core/quotation.ts';
import { normalise, tokensOf } from '../../../src/core/words.ts';
import { cutUp, TEXTS } from './ferry-texts.ts';

describe.each(Object.entries(TEXTS))('a text in %s', (language, text) => {
  const { fingerprint, passages } = cutUp(language, text);

  it('is proved wherever it is quoted, at its words', () => {
    for (const { selector, words } of passages)
      expect(proveQuotation(selector, fingerprint)).toEqual({ ok: true, words: [words] });
  });

  it('is proved in a copy with marks of direction, soft hyphens and letters in pieces', () => {
    for (const { selector } of passages) {
      const exact = `\u2067${[...selector.exact.normalize('NFD')].join('\u00AD')}\u2069`;
      expect(proveQuotation({ ...selector, exact }, fingerprint).ok, selector.exact).toBe(true);
    }
  });
});

describe('what the proof once let through', () => {
  const proved = (article: string, exact: string): string => {
    const fingerprint = makeFingerprint('an-article', article);
    const proof = proveQuotation({ exact }, fingerprint);
    return proof.ok ? 'proved' : quotationFinding(proof.failure, 'an-article').message;
  };
  const AGAIN = 'copy the words again, and write […] where some are left out';
  const differs = (places: string, word: string, by: string): string =>
    `these words are not in an-article, expected them word for word: the nearest passage is words ${places}, and the first word that differs is ${word}${by}; ${AGAIN}`;

  it.each([
    [
      'killed for was killed',
      'قالوا إن القوم قُتِل القائد في المدينة يوم الخميس',
      'قالوا إن القوم قَتَل القائد في المدينة يوم',
      differs('1 to 8', '"قَتَل"', ''),
    ],
    [
      'a decimal point of another value',
      'به گفته او تنها ۴٫۵ درصد مردم به روستا رفتند',
      'به گفته او تنها ۴/۵ درصد مردم به روستا',
      differs('1 to 9', '"۴"', ''),
    ],
    [
      'goes for won',
      'बूढ़े ने कहा कि वह जीता और फिर घर गया',
      'कहा कि वह जाता और फिर घर गया',
      differs('3 to 10', '"जाता"', ''),
    ],
    [
      'an Arabic letter for a Persian one',
      'او گفت که کشتی دیروز از رود گذشت و رفت',
      'او گفت که كشتی دیروز از رود گذشت',
      differs('1 to 8', '"كشتی"', ', only by ك (U+0643) for ک (U+06A9)'),
    ],
    [
      'Arabic letters for Persian ones, all through',
      'کسی گفت که کشتی کهنه است و کسی نرسید',
      'كسی گفت كه كشتی كهنه است و كسی',
      'these words are not in an-article, expected them word for word: they differ only by ك (U+0643) for ک (U+06A9); copy the words again',
    ],
    [
      'a vowel mark that the article does not print',
      'قالوا إن القوم قتل القائد في المدينة يوم الخميس',
      'إن القوم قتَل القائد في المدينة يوم',
      differs('2 to 8', 'probably "قتَل"', ', only by ◌َ (U+064E) for nothing'),
    ],
    [
      'a clause of Chinese with another word',
      '老船夫说他们昨天赢了比赛然后回到了村里',
      '船夫说他们昨天输了比赛然后',
      differs('2 to 14', '"输"', ''),
    ],
  ])('%s', (_name, article, exact, told) => {
    expect(proved(article, exact)).toBe(told);
  });

  it('a copy of Thai, which was refused', () => {
    expect(proved(TEXTS.Thai, 'ไม่ได้ปิดท่าเรือ” เขาเล่าว่า')).toBe('proved');
  });
});

describe('lengths, in a script without blanks', () => {
  const plain = normalise(TEXTS.Chinese);
  const fingerprint = makeFingerprint('lengths', TEXTS.Chinese);
  const all = tokensOf(TEXTS.Chinese);
  const cut = (from: number, to: number) => plain.slice(all[from]?.start, all[to - 1]?.end);
  const prove = (exact: string): string => {
    const proof = proveQuotation({ exact }, fingerprint);
    return proof.ok ? 'proved' : quotationFinding(proof.failure, 'lengths').message;
  };

  it('are counted in letters, and a number or a Latin word among them is a word', () => {
    expect(prove(cut(0, 8))).toBe('proved');
    expect(prove(cut(0, 7))).toBe(
      'found 7 letters, expected at least 8 with its context: add the words right before to prefix or the words right after to suffix',
    );
    expect(prove(cut(0, 22))).toBe('proved');
    expect(prove('我'.repeat(76))).toBe('found 76 letters quoted, expected at most 75: quote less');
    expect(prove(`${'我'.repeat(50)}${' word'.repeat(16)}`)).toBe(
      'found 16 words and 50 letters quoted, expected at most 45 words, or 75 letters of a script without blanks, or a share of each: quote less',
    );
  });
});
