import { describe, expect, it } from 'vitest';
import { makeFingerprint, printsOf } from '../../../src/core/fingerprint.ts';
import { signByte } from '../../../src/core/fingerprint/bytes.ts';
import { nodeByte } from '../../../src/core/fingerprint/node-hmac.ts';
import { proveQuotation, quotationFinding, type Selector } from '../../../src/core/quotation.ts';
import { prove } from './prove-sample.ts';
import { SAMPLE, SAMPLE_ID } from './sample-article.ts';

const COPY = 'copy the passage again, sign for sign (quote-wrong-sign)';

describe('a sign that the article does not have', () => {
  it.each<[string, string, string]>([
    [
      'an emoji',
      'We closed the crossing 😂 because the cable is worn',
      `exact: found blank, 😂 (U+1F602), blank between "crossing" and "because", and the-courier has something else there (words 65 to 66): what fits is blank; ${COPY}`,
    ],
    [
      'an exclamation mark in brackets',
      'We closed the crossing (!) because the cable is worn',
      `exact: found blank, opening bracket, exclamation mark, closing bracket, blank between "crossing" and "because", and the-courier has something else there (words 65 to 66): what fits is blank; ${COPY}`,
    ],
    [
      'a question',
      'We closed the crossing?! because the cable is worn',
      `exact: found question mark, exclamation mark, blank between "crossing" and "because", and the-courier has something else there (words 65 to 66): what fits is blank; ${COPY}`,
    ],
    [
      'quotation marks of irony',
      'We “closed” the crossing because the cable is worn',
      `exact: found blank, quotation mark between "We" and "closed", and the-courier has something else there (words 62 to 63): what fits is blank; ${COPY}`,
    ],
    [
      'a minus and a currency',
      'and that some −$2,400 people were cut off',
      `exact: found blank, dash, $ (U+0024) between "some" and "2,400", and the-courier has something else there (words 56 to 57): what fits is blank; ${COPY}`,
    ],
    [
      'a share',
      'and that some 2,400% people were cut off',
      `exact: found % (U+0025), blank between "2,400" and "people", and the-courier has something else there (words 57 to 58): what fits is blank; ${COPY}`,
    ],
    [
      'a comma that is missing',
      'that the ferry had stopped and that some 2,400 people',
      `exact: found blank between "stopped" and "and", and the-courier has something else there (words 53 to 54): what fits is comma, blank; ${COPY}`,
    ],
    [
      'a bracket of the editor’s that is none in the article',
      'said Ilse Varga (the chief warden). “Nobody is in danger',
      `exact: found blank, opening bracket between "Varga" and "the", and the-courier has something else there (words 73 to 74): what fits is blank, opening square bracket; ${COPY}`,
    ],
    [
      'a sign in one part of several',
      'that the ferry had stopped […] the cable is; worn,” said Ilse',
      `exact: found semicolon, blank between "is" and "worn" (part 2 of 2), and the-courier has something else there (words 69 to 70): what fits is blank; ${COPY}`,
    ],
    [
      'a sentence end that no common sign fits',
      'is in danger and They will be fed'.replace(' and ', ' – '),
      `exact: found blank, dash, blank between "danger" and "They", and the-courier has something else there (words 80 to 81): no common sign fits; ${COPY}`,
    ],
  ])('%s', (_name, exact, told) => {
    expect(prove({ exact })).toBe(told);
  });

  it('a word struck through, whose letters then are others', () => {
    expect(prove({ exact: 'We closed the crossing because the cable is w\u0336o\u0336rn, said' })).toMatch(
      /^exact: these words are not in the-courier.* "w̶o̶rn"/,
    );
    expect(prove({ exact: 'and that some 2,400\u0336 people were cut off' })).toMatch(/"2,400̶", only by ◌̶ \(U\+0336\)/);
  });
});

describe('the two ends of a quotation', () => {
  const END = 'leave it out, or quote the word behind it too (quote-wrong-sign)';
  it.each<[string, string, string]>([
    [
      'an emoji',
      'We closed the crossing because the cable is worn 😂',
      `exact: found 😂 (U+1F602) behind the last word, which does not fit the-courier: ${END}`,
    ],
    [
      'an exclamation',
      'We closed the crossing because the cable is worn!',
      `exact: found exclamation mark behind the last word, which does not fit the-courier: ${END}`,
    ],
    [
      'a currency',
      '$2,400 people were cut off.',
      'exact: found $ (U+0024) before the first word, which does not fit the-courier: leave it out, or quote the word before it too (quote-wrong-sign)',
    ],
    [
      'a sign beside an omission',
      'that the ferry had stopped (sic) […] the cable is worn,” said Ilse'.replace('(sic)', '(!)'),
      `exact: found opening bracket, exclamation mark, closing bracket behind the last word (part 1 of 2), which does not fit the-courier: ${END}`,
    ],
  ])('may not have %s that the article does not', (_name, exact, told) => {
    expect(prove({ exact })).toBe(told);
  });

  it('may have the sign that the article has', () => {
    const proofs = [
      'Did the ferry stop today?',
      '$2,400 was all that was',
      '(she laughed) and went on home!',
      'home! Then he stopped there –',
      '– and he left us! (Nobody',
      'there – and he left us!',
    ].filter((exact) => !proveQuotation({ exact }, ARTICLE).ok);
    expect(proofs).toEqual([]);
  });

  it.each([
    ['a point that makes another number', { exact: '.5 percent of it all' }, 'found full stop before the first word'],
    ['such a point behind a mark', { exact: '“.5 percent of it all' }, 'found quotation mark, full stop before'],
    [
      'such a point behind context',
      { prefix: 'grew', exact: '.5 percent of it' },
      'found full stop before the first word',
    ],
    [
      'dots that break the words off',
      { exact: '5 percent of it all…' },
      'found full stop, full stop, full stop behind',
    ],
    [
      'such dots with blanks',
      { exact: '5 percent of it all . .' },
      'found full stop, blank, full stop behind the last word',
    ],
  ])('may not have %s', (_name, selector, message) => {
    const proof = proveQuotation(selector, makeFingerprint('growth', 'The herd grew 5 percent of it all, they said.'));
    expect(proof.ok ? 'proved' : quotationFinding(proof.failure, 'growth').message).toContain(message);
  });

  it('may have such a point and such dots where the article has them', () => {
    const article = makeFingerprint('growth', 'The herd grew .5 percent of it all ... they said.');
    expect(proveQuotation({ exact: '.5 percent of it all …' }, article).ok).toBe(true);
  });

  it('may not have a sign that agrees by chance where the article goes on with a blank', () => {
    const article = makeFingerprint('chance', 'The herd grew five percent of all that they said.');
    const signs = Array.from({ length: 4000 }, (_, i) =>
      Array.from(i.toString(4), (digit) => '!?%&'.charAt(Number(digit))).join(''),
    );
    const alike = (at: number, beside: (sign: string) => string) =>
      signs.find((sign) => signByte(nodeByte, 'chance', at, beside(sign)) === signByte(nodeByte, 'chance', at, ' '));
    const before = alike(2, (sign) => ` ${sign}`);
    const after = alike(7, (sign) => `${sign} `);
    expect([before, after]).not.toContain(undefined);
    expect(proveQuotation({ exact: `${before ?? ''}five percent of all that` }, article).ok).toBe(false);
    expect(proveQuotation({ exact: `five percent of all that${after ?? ''}` }, article).ok).toBe(false);
  });

  const ARTICLE = makeFingerprint(
    'an-article',
    'The clerk asked: “Did the ferry stop today?” Nobody knew. He found $2,400 was all that was left. (she laughed) and went on home! Then he stopped there – and he left us! (Nobody saw it.)',
  );
});

describe('two passages of the same words', () => {
  const fingerprint = makeFingerprint(
    'twice',
    'So we left the old mill today. Then: we left, the old mill today. End of it',
  );
  const at = (exact: string) => {
    const proof = proveQuotation({ exact }, fingerprint);
    return proof.ok ? proof.words : proof.failure.kind;
  };

  it('are told apart by their signs', () => {
    expect(at('we left the old mill today')).toEqual([[1, 7]]);
    expect(at('we left, the old mill today')).toEqual([[8, 14]]);
    expect(at('we left – the old mill today')).toBe('wrong-sign');
  });
});

describe('the bytes of the signs', () => {
  it('hang on the place and on no word', () => {
    const signs = (text: string) => [...(printsOf(makeFingerprint(SAMPLE_ID, text)).signs ?? [])];
    expect(signs('One two, three. Four')).toEqual(signs('Five six, seven. Eight'));
    const blanks = signs(Array.from({ length: 200 }, (_, i) => `w${String(i)}`).join(' '));
    expect(new Set(blanks).size).toBeGreaterThan(80);
  });

  it('are blind to line breaks and to the shape of marks of a kind, and to nothing else', () => {
    const signs = (text: string) => printsOf(makeFingerprint(SAMPLE_ID, text)).signs;
    const plain = signs('He said: "We won" - and left, they say');
    expect(signs('He\n\nsaid:  «We won» — and\u00A0left, they say')).toEqual(plain);
    expect(signs("He said: 'We won' - and left, they say")).not.toEqual(plain);
    expect(signs('He said: "We won"-and left, they say')).not.toEqual(plain);
    expect(signs('He said; "We won" - and left, they say')).not.toEqual(plain);
  });
});

it('a fingerprint of the first form proves words as it did, and no signs', () => {
  const first = makeFingerprint(SAMPLE_ID, SAMPLE, 'words-1');
  const selector: Selector = { exact: 'We closed the crossing; because the cable is worn!' };
  expect(proveQuotation(selector, first)).toEqual({ ok: true, words: [[61, 70]] });
  expect(proveQuotation({ exact: 'We closed the crossing because the cable was worn' }, first).ok).toBe(false);
});
