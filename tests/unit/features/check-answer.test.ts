import { describe, expect, it } from 'vitest';
import { makeFingerprint, printsOf } from '../../../src/core/fingerprint.ts';
import { nodeByte } from '../../../src/core/fingerprint/node-hmac.ts';
import { recognise } from '../../../src/core/quotation/recognise.ts';
import { tokensOf } from '../../../src/core/words.ts';
import { answerTo, type QuotedSpeaker } from '../../../src/features/check/answer.ts';
import type { Known } from '../../../src/features/check/known.ts';
import { SAMPLE, SAMPLE_ID } from '../core/sample-article.ts';

/** Another paper, which carries the warden's remark as well. */
const OTHER = `River News. The crossing is shut. “We closed the crossing because the cable is worn,” the chief warden told the
Courier. Her office has two boats. Nobody at the landing would say when the ferry goes again.`;

const PRINTS = [printsOf(makeFingerprint(SAMPLE_ID, SAMPLE)), printsOf(makeFingerprint('river-news', OTHER))];

const KNOWN: Known = {
  sources: [
    {
      slug: SAMPLE_ID,
      label: 'Arvel Courier, 2 May 2019',
      url: '/sources/arvel/',
      outlet: 'arvel-courier',
      quotes: [
        { wordRanges: [[36, 61]], statement: 1, spoken: false, claims: [1] },
        { wordRanges: [[61, 70]], statement: 0, spoken: true, claims: [0] },
        // As the account of a claim quotes.
        { wordRanges: [[89, 100]], spoken: false, claims: [1] },
        { wordRanges: [[111, 133]], statement: 2, spoken: false, claims: [1] },
      ],
      rest: [[0, 2, 'furniture']],
    },
    {
      slug: 'river-news',
      label: 'River News, 3 May 2019',
      url: '/sources/river/',
      outlet: 'river-news',
      quotes: [{ wordRanges: [[6, 15]], statement: 0, spoken: true, claims: [0] }],
      rest: [[2, 6, [0]]],
    },
  ],
  statements: [
    {
      title: 'Remark by Ilse Varga, 2 May 2019',
      url: '/statements/varga/',
      who: 'Ilse Varga',
      actor: 'varga',
      through: { 'river-news': 'the Arvel Courier' },
    },
    { title: 'Report by the wardens', url: '/statements/wardens/', who: 'the wardens', actor: 'wardens', through: {} },
    {
      title: 'Report by the Courier',
      url: '/statements/own/',
      who: 'the Courier',
      actor: 'arvel-courier',
      through: {},
    },
  ],
  claims: [
    { id: 'AR-001', url: '/claims/worn/', title: 'The cable was worn', verdict: 'Contested' },
    { id: 'AR-002', url: '/claims/stopped/', title: 'The ferry had stopped', verdict: 'Claimed only' },
  ],
};

const VARGA: QuotedSpeaker = { actor: 'varga', who: 'Ilse Varga' };

function answer(text: string, speaker?: QuotedSpeaker) {
  return answerTo(
    tokensOf(text).length,
    PRINTS.map((prints) => recognise(nodeByte, text, prints)),
    KNOWN,
    speaker,
  );
}

describe('a quotation that stands in two articles', () => {
  const { summary, shared, sources } = answer('We closed the crossing because the cable is worn');

  it('is told with both, and counted as the one statement that it is', () => {
    expect(summary).toBe(
      'These words stand in Arvel Courier, 2 May 2019. All of them stand in River News, 3 May 2019 too.',
    );
    expect(shared).toEqual([
      'Arvel Courier, 2 May 2019 and River News, 3 May 2019 carry the same statement, “Remark by Ilse Varga, 2 May 2019”: that is one origin, and not two.',
    ]);
  });

  it('is told with its words, its speaker, through whom, and the claims on it with their verdicts', () => {
    expect(sources[0]?.told[0]).toBe('All nine words stand there, one after the other: words 62 to 70 of the article.');
    expect(sources.map(({ whose }) => whose.map(({ how }) => how))).toEqual([
      ['Printed as the words of Ilse Varga'],
      ['Printed as the words of Ilse Varga, through the Arvel Courier'],
    ]);
    expect(sources[0]?.claims).toEqual([KNOWN.claims[0]]);
  });
});

describe('words of an article', () => {
  /** How the article of the first answer prints the words. */
  const printed = (text: string) => answer(text).sources[0]?.whose.map(({ how, title, url }) => [how, title, url]);

  it('that it tells of somebody, or in its own voice, are told as that', () => {
    expect(printed('that the ferry had stopped, and that 2,400 people')).toEqual([
      ['The article’s own words about what the wardens said', 'Report by the wardens', '/statements/wardens/'],
    ]);
    expect(printed('A well-known boatman, who did not give his name')).toEqual([
      ['The article’s own words', 'Report by the Courier', '/statements/own/'],
    ]);
  });

  it('that the record tells in words of its own lead to the claims that do, and those without a claim to none', () => {
    expect(answer('River News. The crossing is shut').sources[0]?.claims).toEqual([KNOWN.claims[0]]);
    expect(answer('Nobody at the landing would say when').sources[0]?.claims).toEqual([]);
    expect(
      answer('River News. The crossing is shut … Nobody at the landing would say when').sources[0]?.claims,
    ).toEqual([KNOWN.claims[0]]);
    expect(answer('that the ferry had stopped, and that 2,400 people').sources[0]?.claims).toEqual([KNOWN.claims[1]]);
  });

  it('that the account of a claim quotes lead to it, and are nobody’s', () => {
    const [found] = answer('The cable was changed in March and it is sound').sources;
    expect([found?.claims, found?.whose]).toEqual([[KNOWN.claims[1]], []]);
  });

  it('on which several claims rest have them in the order of the record', () => {
    const [found] = answer('that some 2,400 people were cut off. “We closed the crossing').sources;
    expect(found?.claims).toEqual(KNOWN.claims);
  });

  it('are told to be sure as far as they are long, with a warning at the edge of short ones', () => {
    const sure = (text: string) => answer(text).sources[0]?.told.at(-1);
    expect(sure('We closed the crossing because the cable is worn')).toBe(
      'Other words would match so long a stretch less than once in a thousand million times.',
    );
    expect(sure('because the cable is worn')).toBe(
      'Other words would match so long a stretch about once in 10,000 times. A word at the edge of a match can be another by chance, once in 256 times.',
    );
    expect(sure('that the ferry had stopped, and that some … had crossed the river twice since noon')).toMatch(
      / less than once in a thousand million times\. A word at the edge of a match can be another by chance, once in 256 times\.$/,
    );
  });

  it.each([
    [
      'Yesterday closed the crossing because the cable is worn',
      '“Yesterday” at the beginning is not what stands before them.',
    ],
    [
      'Yesterday we closed the crossing because the cable is worn',
      '“Yesterday we” at the beginning are not what stands before them.',
    ],
    [
      'It was she who said it: closed the crossing because the cable is worn',
      'The six words at the beginning are not what stands before them.',
    ],
    [
      'We closed the crossing because the cable is worn out',
      '“out” at the end is not what stands there: the article goes on otherwise.',
    ],
    [
      'We closed the crossing because the cable is worn so that nobody may row',
      'The five words at the end are not what stands there: the article goes on otherwise.',
    ],
  ])('in “%s” say of the others that they do not stand there', (text, told) => {
    expect(answer(text).sources[0]?.told[1]).toBe(told);
  });
});

describe('words that are not quite the article’s', () => {
  it.each([
    [
      'We closed the crossing today because the cable is worn',
      'Nine of these ten words stand in Arvel Courier, 2 May 2019; one does not. Some of them stand in River News, 3 May 2019 too.',
      '“today” is not in the article, which goes on without it.',
    ],
    [
      'The wardens of the Tamrin valley said at noon on Thursday that the ferry had stopped',
      '15 of these 16 words stand in Arvel Courier, 2 May 2019; one does not.',
      'Where these words have “noon”, the article has other words (word 46).',
    ],
    [
      'that the ferry had stopped, and that 2,400 people were cut off',
      'Each of these words stands in Arvel Courier, 2 May 2019, but not in one piece.',
      'One word of the article is left out (word 56), and nothing shows it.',
    ],
    [
      'that the ferry had stopped, and that some … had crossed the river twice since noon',
      'Each of these words stands in Arvel Courier, 2 May 2019, but not in one piece.',
      'Two places are joined, between which the article has 69 words (words 57 to 125), and a mark shows it.',
    ],
    [
      'had crossed the river twice since noon that the ferry had stopped, and that some',
      'Each of these words stands in Arvel Courier, 2 May 2019, but not in one piece.',
      'Two places are joined in another order than the article’s, and nothing shows it.',
    ],
    [
      'wardens of the Tamrin valley said at 9:15 on Friday night',
      'Nine of these eleven words stand in Arvel Courier, 2 May 2019; the others do not.',
      '“Friday night” at the end are not what stands there: the article goes on otherwise.',
    ],
    [
      'the ferry had stopped; and that some 2,400 people',
      'These words, but not all of the signs between them, stand in Arvel Courier, 2 May 2019.',
      'Between “stopped” and “and” stands semicolon, blank, and the article has something else; what fits there is comma, blank.',
    ],
  ])('“%s” is told as that', (text, summary, told) => {
    const found = answer(text);
    expect(found.summary).toBe(summary);
    expect(found.sources[0]?.told).toContain(told);
  });

  it('are shown with the runs that do not stand there, and with every sign that was pasted', () => {
    const marked = answer('We closed the crossing (today) because the cable is worn.').sources[0]?.marked;
    expect(marked).toEqual([
      { run: 'We closed the crossing ', stands: true },
      { run: '(today) ', stands: false },
      { run: 'because the cable is worn.', stands: true },
    ]);
  });
});

describe('the mouth that words were put into', () => {
  it.each([
    ['We closed the crossing because the cable is worn', VARGA, 'Ilse Varga: yes, the article prints them so.'],
    [
      'We closed the crossing because the cable is worn',
      { actor: 'wardens', who: 'the wardens' },
      'Not the words of the wardens: at this place the article has those of Ilse Varga.',
    ],
    [
      'said at 9:15 on Thursday that the ferry had stopped',
      { actor: 'wardens', who: 'the wardens' },
      'Not the words of the wardens: the article tells in its own words what the wardens said.',
    ],
    [
      'A well-known boatman, who did not give his name',
      { actor: 'arvel-courier', who: 'the Courier' },
      'The Courier: yes, the article prints them so.',
    ],
    [
      'The ferry at Tamrin stands idle on Thursday',
      VARGA,
      'The record knows nobody’s words at this place, and so not those of Ilse Varga.',
    ],
  ])('of “%s” is judged', (text, speaker, mouth) => {
    expect(answer(text, speaker).sources[0]?.mouth).toBe(mouth);
  });

  it('is not judged where nobody was named', () => {
    expect(answer('We closed the crossing because the cable is worn').sources[0]).not.toHaveProperty('mouth');
  });
});

describe('words that cannot be told', () => {
  it('are in none of the articles, which proves nothing about others', () => {
    expect(answer('Nobody ever rowed from this bank to the other in the winter of that year')).toEqual({
      summary:
        'These words are not in the two articles of this record, nor is a part of them that is long enough to be sure of. That proves nothing about others, nor about what was said elsewhere.',
      shared: [],
      sources: [],
    });
  });

  it('are too few', () => {
    expect(answer('the cable is worn').summary).toBe(
      'Four words would be found in many articles: paste at least five in a row.',
    );
  });
});
