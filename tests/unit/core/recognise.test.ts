import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFingerprint, printsOf } from '../../../src/core/fingerprint.ts';
import { nodeByte } from '../../../src/core/fingerprint/node-hmac.ts';
import { plainByte } from '../../../src/core/fingerprint/plain-hmac.ts';
import { recognise } from '../../../src/core/quotation/recognise.ts';
import { normalise, tokensOf } from '../../../src/core/words.ts';
import { TEXTS } from './ferry-texts.ts';
import { SAMPLE, SAMPLE_ID } from './sample-article.ts';

const PRINTS = printsOf(makeFingerprint(SAMPLE_ID, SAMPLE));

/** Where pieces of the text stand ("0-9 at 30"), what lies between them, and signs that differ. */
function seen(text: string): string[] | undefined {
  const found = recognise(nodeByte, text, PRINTS);
  return found?.pieces.flatMap(({ text: own, article, signs }, i) => {
    const seam = found.seams[i];
    return [
      `${own.join('-')} at ${String(article[0])}`,
      ...signs.map((fault) => (fault.at === 'between' ? `sign after ${fault.words[0]}` : fault.at)),
      ...(seam === undefined ? [] : [`${seam.kind} ${seam.article.join('-')}${seam.marked ? ' marked' : ''}`]),
    ];
  });
}

describe('words of an article are recognised', () => {
  it('in one piece, at their words', () => {
    expect(seen('The cable was changed in March and it is sound')).toEqual(['0-10 at 89']);
  });

  it('with a word put in', () => {
    expect(seen('the ferry had stopped, and that some very 2,400 people were cut off')).toEqual([
      '0-7 at 49',
      'added 56-56',
      '8-13 at 56',
    ]);
  });

  it('with a word that is another', () => {
    expect(seen('the ferry had stopped, and that some 9,000 people were cut off')).toEqual([
      '0-7 at 49',
      'changed 56-57',
      '8-12 at 57',
    ]);
  });

  it('with words left out, and whether a mark shows it', () => {
    expect(seen('We closed the crossing because the cable is said Ilse Varga [the chief warden]')).toEqual([
      '0-8 at 61',
      'left-out 69-70',
      '8-14 at 70',
    ]);
    expect(seen('We closed the crossing because the cable is […] said Ilse Varga [the chief warden]')?.[1]).toBe(
      'left-out 69-70 marked',
    );
  });

  it('joined from two places, in the order of the article and in another', () => {
    expect(seen('that the ferry had stopped, and that some … had crossed the river twice since noon')).toEqual([
      '0-8 at 48',
      'elsewhere 56-125 marked',
      '8-15 at 125',
    ]);
    expect(seen('had crossed the river twice since noon and that the ferry had stopped, and that some')).toContain(
      'elsewhere 132-48',
    );
  });

  it('at a beginning, after which the article goes on otherwise', () => {
    expect(seen('The wardens of the Tamrin valley said at 9:15 on Friday night to everybody')).toEqual(['0-10 at 37']);
  });

  it('with a sign that is not the article’s', () => {
    expect(seen('the ferry had stopped; and that some 2,400 people')).toEqual(['0-9 at 49', 'sign after stopped']);
  });

  it('and words that are not there are not', () => {
    expect(seen('Nobody ever rowed from this bank to the other in the whole of that long winter')).toBeUndefined();
  });

  it('and fewer words than one byte proves are not', () => {
    expect(seen('the cable')).toBeUndefined();
  });
});

describe.each(Object.entries(TEXTS))('a text in %s', (language, text) => {
  const prints = printsOf(makeFingerprint(language, text));
  const words = tokensOf(text);

  it('is recognised as a whole and from anywhere to anywhere', () => {
    fc.assert(
      fc.property(fc.nat(words.length - 14), fc.integer({ min: 12, max: 40 }), (from, length) => {
        const to = Math.min(words.length, from + length);
        const cut = normalise(text).slice(words[from]?.start, words[to - 1]?.end);
        const found = recognise(nodeByte, cut, prints);
        expect(found?.covered).toBe(found?.words.length);
        expect(found?.pieces).toHaveLength(1);
      }),
      { seed: 20140311 },
    );
  });
});

const distinct = Array.from({ length: 300 }, (_, i) => `w${String(i)}`);
const made = printsOf(makeFingerprint('made', distinct.join(' ')));

/** Cuts of the article, each with a word to change. */
const cuts = fc.sample(
  fc
    .record({ from: fc.nat(250), length: fc.integer({ min: 14, max: 45 }), at: fc.integer({ min: 5, max: 8 }) })
    .map((each) => ({ ...each, words: distinct.slice(each.from, each.from + each.length) })),
  { seed: 20140311, numRuns: 1000 },
);

// A byte agrees by chance once in 256, and some three of them decide where a difference is seen: 12 of a thousand.
const MOST = 40;

describe('of a thousand cuts of an article, all but as many as chance allows', () => {
  it('that have a changed word are told with its place', () => {
    const others = cuts.filter(({ from, at, words }, i) => {
      const seams = recognise(nodeByte, words.with(at, `other${String(i)}`).join(' '), made)?.seams;
      const place = { text: [at, at + 1], article: [from + at, from + at + 1] };
      return JSON.stringify(seams) !== JSON.stringify([{ kind: 'changed', ...place, marked: false }]);
    });
    expect(others.length).toBeLessThan(MOST);
  });

  it('that lack a word are told with its place', () => {
    const others = cuts.filter(({ from, at, words }) => {
      const seams = recognise(nodeByte, words.toSpliced(at, 1).join(' '), made)?.seams;
      const place = { text: [at, at], article: [from + at, from + at + 1] };
      return JSON.stringify(seams) !== JSON.stringify([{ kind: 'left-out', ...place, marked: false }]);
    });
    expect(others.length).toBeLessThan(MOST);
  });
});

it('of 2,000 texts of other words, fewer than a handful are taken for the article’s', () => {
  const taken = Array.from({ length: 2000 }, (_, i) =>
    recognise(nodeByte, Array.from({ length: 20 }, (_each, j) => `x${String(i)}y${String(j)}`).join(' '), made),
  ).filter((found) => found !== undefined);
  expect(taken.length).toBeLessThan(8);
});

it('the byte of browsers is that of Node, for any key and message', () => {
  const byte = plainByte();
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', maxLength: 200 }), (key, message) => {
      expect(byte(key, message)).toBe(nodeByte(key, message));
    }),
    { seed: 20140311 },
  );
});
