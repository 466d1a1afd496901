import { describe, expect, it } from 'vitest';
import { makeFingerprint } from '../../../src/core/fingerprint.ts';
import { fingerprintWith } from '../../../src/core/fingerprint/make.ts';
import type { KeyedByte } from '../../../src/core/fingerprint/keyed-byte.ts';
import { proveWith } from '../../../src/core/quotation/prove.ts';
import { proveQuotation, quotationFinding, type Selector } from '../../../src/core/quotation.ts';
import { signInWords } from '../../../src/core/quotation/sign-names.ts';

/** What an editor is told of a quotation from an article. */
function told(article: string, selector: string | Selector, source = 'an-article'): string {
  const proof = proveQuotation(
    typeof selector === 'string' ? { exact: selector } : selector,
    makeFingerprint(source, article),
  );
  return proof.ok ? 'proved' : quotationFinding(proof.failure, source).message;
}

/** So many words that are all different. */
const distinct = (count: number) => Array.from({ length: count }, (_, i) => `w${String(i)}`);

/** Bytes of which no two agree by chance, for as many messages as there are bytes. */
function withoutChance(): KeyedByte {
  const known = new Map<string, number>();
  return (_key, message) => {
    const byte = known.get(message) ?? known.size;
    known.set(message, byte);
    return byte;
  };
}

describe('a letter that is easily written for another is named, with the one that the article has', () => {
  const onlyBy = (found: string, instead: string) => {
    const byte = withoutChance();
    const article = `one two three four b${instead} six seven eight nine ten`;
    const fingerprint = fingerprintWith(byte, 'an-article', article, 'words-2');
    const proof = proveWith(byte, { exact: `three four b${found} six seven eight` }, fingerprint);
    return proof.ok || proof.failure.kind !== 'not-found' ? proof : proof.failure.lookalike;
  };

  it.each([
    ['a yeh', 'يىیېۍئے'],
    ['a kaf', 'كکڪ'],
    ['a gaf', 'گګ'],
    ['a heh', 'هہھەۀة'],
    ['an alef', 'اأإآٱ'],
    ['a waw', 'وؤۆ'],
    ['a reh', 'ړر'],
    ['a mark over or under a letter', '\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652'],
    ['the digit 0', '0٠۰'],
    ['the digit 1', '1١۱'],
    ['the digit 2', '2٢۲'],
    ['the digit 3', '3٣۳'],
    ['the digit 4', '4٤۴'],
    ['the digit 5', '5٥۵'],
    ['the digit 6', '6٦۶'],
    ['the digit 7', '7٧۷'],
    ['the digit 8', '8٨۸'],
    ['the digit 9', '9٩۹'],
  ])('%s', (_name, letters) => {
    const pairs = [...letters].flatMap((found) =>
      [...letters].filter((other) => other !== found).map((other) => [found, other] as const),
    );
    for (const [found, instead] of pairs) expect(onlyBy(found, instead)).toMatchObject({ found, instead });
  });

  it.each(
    'аa еe оo рp сc хx уy οo АA ВB ЕE ОO ΑA ΟO'.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
  )('a letter of another script, %s, that prints like %s', (found, instead) => {
    expect(onlyBy(found, instead)).toMatchObject({ found, instead });
  });

  it('a small letter for a capital, in the word that differs', () => {
    expect(told('They went to Tamrin by ferry and came home', 'They went to tamrin by ferry and')).toContain(
      'is "tamrin", only by t (U+0074) for T (U+0054)',
    );
  });

  it('and none, where the words differ by more', () => {
    expect(told('They went to Tamrin by ferry and came home', 'They went to Marun by ferry and')).not.toContain(
      'only by',
    );
  });
});

describe('the nearest passage', () => {
  const AT_THE_START = 'The ferry stood idle all day. Nobody came to the landing, and the cable lay in the reeds.';

  it('may begin the article', () => {
    expect(told(AT_THE_START, 'Our ferry stood idle all day')).toContain(
      'words 1 to 6, and the first word that differs is "Our"',
    );
  });

  it('may end it', () => {
    expect(told(AT_THE_START, 'but the cable lay in the reeds')).toContain(
      'words 12 to 18, and the first word that differs is "but"',
    );
  });

  it('is found around one word too many, though only three words stand before it', () => {
    expect(told(AT_THE_START, 'The ferry stood there idle all day. Nobody came to')).toContain(
      'first word that differs is "there"',
    );
  });

  it('is found around five words too many', () => {
    const exact = 'The ferry stood idle with all of its crew all day. Nobody came to the landing';
    expect(told(AT_THE_START, exact)).toContain('first word that differs is "with"');
  });

  it('is the longest, where the article says a word again and again', () => {
    expect(told('The cable was very very very very old and worn through', 'very very very old and thin')).toContain(
      'first word that differs is "thin"',
    );
  });

  it('is not guessed from three words in a row, which chance may have made', () => {
    expect(told(distinct(60).join(' '), 'no such w10 w11 w12')).toContain('no passage of it is like them');
  });

  it('is not guessed where nothing agrees, however short the article is', () => {
    expect(told(distinct(12).join(' '), 'not one word of these')).toContain('no passage of it is like them');
  });

  it('is told of four words in a row, however long the article is', () => {
    expect(told(distinct(2000).join(' '), 'w10 w11 w12 w13 no')).toContain(
      'words 11 to 15, and the first word that differs is "no"',
    );
  });
});

describe('a sign between words', () => {
  it.each([
    ['', 'nothing'],
    [' ', 'blank'],
    ['.', 'full stop'],
    [',', 'comma'],
    [';', 'semicolon'],
    [':', 'colon'],
    ['?', 'question mark'],
    ['!', 'exclamation mark'],
    ['"', 'quotation mark'],
    ["'", 'single quotation mark'],
    ['-', 'dash'],
    ['(', 'opening bracket'],
    [')', 'closing bracket'],
    ['[', 'opening square bracket'],
    [']', 'closing square bracket'],
    ['/', 'slash'],
    ['،', 'Arabic comma'],
    ['؛', 'Arabic semicolon'],
    ['؟', 'Arabic question mark'],
    ['\u200C', 'zero-width non-joiner'],
    ['\u200B', 'zero-width space'],
    ['। ', '। (U+0964), blank'],
  ])('%j is told by name', (sign, name) => {
    expect(signInWords(sign)).toBe(name);
  });

  const fits = (article: string, exact: string) =>
    /: (what fits is .*|no common sign fits);/u.exec(told(article, exact))?.[1];

  it.each([
    ['a comma of Arabic', 'او گفت که، ما از رود گذشتیم', 'او گفت که ما از رود', 'what fits is Arabic comma, blank'],
    [
      'the end of a sentence in Hindi',
      'वह घर गया। फिर वह सो गया',
      'वह घर गया फिर वह सो',
      'what fits is । (U+0964), blank',
    ],
    [
      'the end of a sentence in Chinese',
      '他们赢了比赛。然后回到村里去了',
      '们赢了比赛然后回到村',
      'what fits is 。 (U+3002)',
    ],
    ['the end of a sentence in Khmer', 'ខ្ញុំទៅផ្ទះ។ គេមកដល់ទីនេះហើយ', 'ខ្ញុំទៅផ្ទះគេមកដល់ទីនេះ', 'what fits is ។ (U+17D4), blank'],
    ['a comma', 'he left, and they all stayed at home', 'he left and they all', 'what fits is comma, blank'],
    ['a sign of another script', 'he left。and they all stayed at home', 'he left and they all', 'no common sign fits'],
    ['a sign of a third', 'he left។ and they all stayed at home', 'he left and they all', 'no common sign fits'],
    ['a sign of a fourth', 'he left، and they all stayed at home', 'he left and they all', 'no common sign fits'],
    ['a sign of a fifth', 'he left। and they all stayed at home', 'he left and they all', 'no common sign fits'],
  ])(
    'that the article has is offered, where it is common in the script of the words: %s',
    (_name, article, exact, expected) => {
      expect(fits(article, exact)).toBe(expected);
    },
  );

  it('is offered beside another that fits by chance', () => {
    const offers = Array.from({ length: 60 }, (_, i) =>
      told('he left; and they all stayed at home', 'he left and they all', `article-${String(i)}`),
    );
    expect(offers.find((offer) => offer.includes('; or '))).toMatch(
      /what fits is (?:semicolon, blank; or |.*; or semicolon, blank)/u,
    );
  });

  it('is told where the words stand with the fewest wrong signs', () => {
    const article = 'So we left, the old, mill today. Then we left the old mill today. End';
    expect(told(article, 'we left the old; mill today')).toContain('between "old" and "mill"');
  });
});
