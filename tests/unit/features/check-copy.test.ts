import { describe, expect, it } from 'vitest';
import { makeFingerprint } from '../../../src/core/fingerprint.ts';
import { plainByte } from '../../../src/core/fingerprint/plain-hmac.ts';
import { compareCopy, type OurCopy } from '../../../src/features/check/copy.ts';
import { SAMPLE, SAMPLE_ID } from '../core/sample-article.ts';

const byte = plainByte();
const CLAIMS = [{ id: 'AR-001', url: '/claims/worn/' }];

const OURS: OurCopy = {
  fingerprint: makeFingerprint(SAMPLE_ID, SAMPLE),
  quotes: [
    {
      exact: 'We closed the crossing because the cable is worn',
      suffix: 'said',
      wordRanges: [[61, 70]],
      claims: CLAIMS,
    },
    { exact: 'The cable was changed in March […] and it is sound', wordRanges: [[89, 99]], claims: CLAIMS },
  ],
};
/** The second is no quotation that could pass the build: nothing is left out there. */
const SOUND: OurCopy = { ...OURS, quotes: OURS.quotes.slice(0, 1) };

describe('a reader’s copy', () => {
  it('that is ours is told as that, with every quotation at its words', () => {
    expect(compareCopy(byte, SAMPLE, SOUND)).toEqual({
      same: 'Your copy is ours, byte for byte.',
      quotes: 'The one quotation that this site makes of the article stands in your copy.',
      findings: [{ quote: SOUND.quotes[0], found: true, where: 'words 62 to 70' }],
    });
  });

  it('with other signs or lines has the same words', () => {
    expect(compareCopy(byte, SAMPLE.replaceAll('\n', '\r\n'), SOUND)).toMatchObject({
      same: 'Your copy has our words in our order. Signs or lines differ.',
    });
  });

  it('with other menus is another copy, and its quotations stand at other words', () => {
    expect(compareCopy(byte, `Home Sport Weather\n${SAMPLE}`, SOUND)).toMatchObject({
      same: 'Your copy is not ours: yours has 138 words, ours 135 words, menus and forms included.',
      others: '135 words of yours stand in ours, three words do not.',
      findings: [{ found: true, where: 'words 65 to 73' }],
    });
  });

  it('that has no such quotation is told first', () => {
    const told = compareCopy(byte, SAMPLE.replace('cable is worn', 'cable is old'), OURS);
    expect(told).toMatchObject({
      quotes: 'None of the two quotations that this site makes of the article stands in your copy.',
    });
  });

  it('that lacks some is told with how many it has, and those that it lacks come first', () => {
    const told = compareCopy(byte, SAMPLE, OURS);
    expect(told).toMatchObject({
      quotes: 'One of the two quotations that this site makes of the article stands in your copy; one does not.',
      findings: [{ found: false, where: 'not found' }, { found: true }],
    });
  });

  it('that is hardly a sentence is no article', () => {
    expect(compareCopy(byte, 'The ferry at Tamrin', OURS)).toBe('Four words cannot be the article: paste all of it.');
  });
});
