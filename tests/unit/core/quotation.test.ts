import { describe, expect, it } from 'vitest';
import { makeFingerprint } from '../../../src/core/fingerprint.ts';
import { proveQuotation, quotationFinding, type Selector } from '../../../src/core/quotation.ts';
import { prove } from './prove-sample.ts';

describe('a quotation that is in the article', () => {
  it.each<[string, Selector, number[][]]>([
    ['is proved where it stands', { exact: 'the crossing because the cable is worn' }, [[63, 70]]],
    ['is proved without its context', { prefix: 'We closed', exact: 'the crossing', suffix: 'because' }, [[63, 65]]],
    ['may be one word', { prefix: 'because the', exact: 'cable', suffix: 'is worn' }, [[67, 68]]],
    ['may have its quotation marks in another form', { exact: 'The owner‘s office denied it. “The cable' }, [[84, 91]]],
    ['may be broken into lines elsewhere', { exact: 'The owner’s office\n denied it. "The\u00A0cable' }, [[84, 91]]],
    ['may be glued to the next sentence', { exact: 'is in danger”.“They will be fed' }, [[77, 84]]],
    [
      'may have other punctuation at its ends',
      { exact: '“We closed the crossing because the cable is worn.”' },
      [[61, 70]],
    ],
    ['may end with the article’s own bracket', { exact: 'said Ilse Varga [the chief warden]' }, [[70, 76]]],
    [
      'may have other punctuation in the words around it, which are not shown',
      { prefix: 'crossing: because', exact: 'the cable is worn', suffix: '(said) Ilse' },
      [[66, 70]],
    ],
    ['may hold the article’s own brackets', { exact: 'Ilse Varga [the chief warden]' }, [[71, 76]]],
    ['may begin the article', { exact: 'Menu Ferry link to Lower' }, [[0, 5]]],
    ['may end it', { exact: 'since noon. Comments Share Print' }, [[130, 135]]],
    [
      'may be told from its repeat by a word of context',
      { prefix: 'Menu', exact: 'Ferry link', suffix: 'to Lower' },
      [[1, 3]],
    ],
    [
      'may be told from its repeat by the words before',
      { prefix: 'The Arvel Courier', exact: 'The ferry at Tamrin stands' },
      [[13, 18]],
    ],
  ])('%s', (_name, selector, words) => {
    expect(prove(selector)).toEqual(words);
  });
});

describe('omissions', () => {
  it.each<[string, Selector, number[][]]>([
    [
      'give a range for each part',
      { exact: 'We closed the crossing because […] Nobody is in danger”.“They' },
      [
        [61, 66],
        [76, 81],
      ],
    ],
    [
      'may be many',
      { exact: 'that the ferry had stopped, […] the cable is worn,” said […] had crossed the river twice' },
      [
        [48, 53],
        [66, 71],
        [125, 130],
      ],
    ],
    [
      'leave each end its own context',
      { prefix: 'Thursday that', exact: 'the ferry had […] had crossed', suffix: 'the river twice' },
      [
        [49, 52],
        [125, 127],
      ],
    ],
    [
      'may leave out a mark alone',
      { exact: 'warden]. “Nobody is in danger […] “They will be fed.” The owner’s office' },
      [
        [75, 80],
        [80, 87],
      ],
    ],
    [
      'take no repeat for the first part that stands behind the second',
      { exact: 'ferry at Tamrin stands idle […] 2019. /Courier The ferry at' },
      [
        [14, 19],
        [23, 28],
      ],
    ],
    [
      'decide by their order which of two repeats is meant',
      { exact: 'May 2, 2019. /Courier The ferry […] Tamrin stands idle on Thursday' },
      [
        [21, 27],
        [28, 33],
      ],
    ],
  ])('%s', (_name, selector, words) => {
    expect(prove(selector)).toEqual(words);
  });
});

describe('an omission where nothing is left out', () => {
  const ARTICLE =
    'He left at dawn, and she stayed on the boat! Then they all slept (it was late by now) till noon. The old ferry sank again; we all saw it go. The old ferry sank again: nobody said a word';
  const told = (exact: string, form?: 'words-1') => {
    const proof = proveQuotation({ exact }, makeFingerprint('the-log', ARTICLE, form));
    return proof.ok ? 'proved' : quotationFinding(proof.failure, 'the-log').message;
  };
  const NOTHING =
    'the-log has nothing there to leave out, expected it only where something is left out: quote the two parts as one';

  it.each([
    ['a blank', 'He left at dawn, and […] she stayed on the boat', 'part 2 of 2'],
    ['a mark that joins words', 'again; we all saw it go […] The old ferry sank again:', 'part 2 of 2'],
    ['the sign that the first part ends with', 'she stayed on the boat! […] Then they all slept (it', 'part 2 of 2'],
    ['the sign that the second part starts with', 'boat! Then they all slept […] (it was late by now', 'part 2 of 2'],
    [
      'a blank, between later parts',
      'He left at dawn, and she […] Then they all slept (it […] was late by now) till',
      'part 3 of 3',
    ],
  ])('is told: the article has only %s there', (_name, exact, part) => {
    expect(told(exact)).toBe(`found […] before ${part}, and ${NOTHING}`);
  });

  it.each([
    ['a mark that says something', 'she stayed on the boat […] Then they all slept (it'],
    ['a bracket', 'they all slept (it was late by now […] till noon. The old ferry'],
  ])('stands for a mark that is left out: %s', (_name, exact) => {
    expect(told(exact)).toBe('proved');
  });

  it('cannot be seen in a fingerprint of the first form, which knows no signs', () => {
    expect(told('He left at dawn, and […] she stayed on the boat', 'words-1')).toBe('proved');
  });

  it('does not hide that a part right behind the one before it stands elsewhere too', () => {
    const twice = 'Nobody is in danger here. They will all be fed. Later on: They will all be fed';
    const proof = proveQuotation(
      { exact: 'Nobody is in danger here […] They will all be fed' },
      makeFingerprint('the-log', twice),
    );
    expect(proof).toMatchObject({
      ok: false,
      failure: {
        kind: 'ambiguous',
        part: 2,
        places: [
          [5, 10],
          [12, 17],
        ],
      },
    });
  });

  it('does not hide that a part right before the next one stands elsewhere too', () => {
    const twice = 'They will all be fed. Later on: They will all be fed (nobody is in danger here)';
    const proof = proveQuotation(
      { exact: 'They will all be fed […] nobody is in danger here' },
      makeFingerprint('the-log', twice),
    );
    expect(proof).toMatchObject({
      ok: false,
      failure: {
        kind: 'ambiguous',
        part: 1,
        places: [
          [0, 5],
          [7, 12],
        ],
      },
    });
  });
});
