import { describe, expect, it } from 'vitest';
import type { Selector } from '../../src/domain/quotation.ts';
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
