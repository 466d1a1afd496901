import { describe, expect, it } from 'vitest';
import { lookUp } from '../../../src/record/look-up.ts';
import { claimReviewOf } from '../../../src/exports/claim-review.ts';
import { soundRecord } from '../../fixtures/record.ts';

const record = lookUp(await soundRecord());
const ROOT = 'https://record.example/base/';
const review = (slug: string) => claimReviewOf(record, record.claim(slug), ROOT);

describe('the ClaimReview of a claim', () => {
  it('says what is claimed, by whom, where it stands and what the record finds', () => {
    expect(review('bridge-taken')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      url: 'https://record.example/base/claims/bridge-taken/',
      identifier: 'SV-001',
      version: '1',
      claimReviewed: 'The lower valley took the old bridge on 3 May 2010',
      itemReviewed: {
        '@type': 'Claim',
        author: [{ '@type': 'Person', name: 'Dov Arlin', identifier: 'dov-arlin' }],
        creditText: 'Dov Arlin',
        datePublished: '2010-05-04',
        firstAppearance: {
          '@type': 'NewsArticle',
          identifier: 'courier',
          name: 'The Sarvand Courier, 4 May 2010',
          headline: 'Two accounts of one bridge',
          url: 'https://courier.example/bridge',
          datePublished: '2010-05-04',
          publisher: { '@type': 'Organization', name: 'The Sarvand Courier' },
          inLanguage: 'en',
        },
        appearance: [
          {
            '@type': 'NewsArticle',
            identifier: 'herald',
            name: 'The Herald, 5 May 2010',
            datePublished: '2010-05-05',
            inLanguage: 'en',
          },
        ],
      },
      reviewRating: { '@type': 'Rating', alternateName: 'Contested' },
      author: { '@type': 'Organization', name: 'The Sarvand Record', url: 'https://record.example/base/' },
      datePublished: '2010-06-01',
      dateModified: '2010-06-01',
      inLanguage: 'en',
      license: 'https://creativecommons.org/licenses/by/4.0/',
    });
  });

  it('leaves an unnamed voice without a kind, and only tells of it', () => {
    const { itemReviewed } = review('forty-prisoners');
    expect(itemReviewed).toMatchObject({ '@type': 'Claim', creditText: 'A guard at the mill' });
    expect(itemReviewed).not.toHaveProperty('author');
  });

  it('names nobody who only passes the claim on, though the article that carries it is told', () => {
    const claim = record.claim('bridge-taken');
    const [first, ...others] = claim.evidence;
    if (first === undefined) throw new Error('The claim has no evidence.');
    const passedOn = { ...first, statement: 'passed-on', actor: 'herald', basis: 'second-hand' as const, quotes: [] };
    const both = claimReviewOf(record, { ...claim, evidence: [passedOn, first, ...others] }, ROOT).itemReviewed;
    expect(both).toMatchObject({ author: [{ name: 'Dov Arlin' }], creditText: 'Dov Arlin' });
    const alone = claimReviewOf(record, { ...claim, evidence: [passedOn, ...others] }, ROOT).itemReviewed;
    expect(alone).not.toHaveProperty('author');
    expect(alone).not.toHaveProperty('creditText');
    expect(alone).toMatchObject({ firstAppearance: { identifier: 'courier' } });
  });

  it('calls no article the first where two can have come out on one day', () => {
    const sources = record.sources.map((source) => ({ ...source, issued: '2010-05' }));
    const vague = lookUp({ ...record, sources });
    const { itemReviewed } = claimReviewOf(vague, vague.claim('bridge-taken'), ROOT);
    expect(itemReviewed).not.toHaveProperty('firstAppearance');
    expect(itemReviewed).toMatchObject({ appearance: [{ identifier: 'herald' }, { identifier: 'courier' }] });
  });

  it('gives no day where the record has a span or a doubt', () => {
    const claim = record.claim('bridge-taken');
    const evidence = claim.evidence.map((piece) => ({ ...piece, published: '2010-05-04?' }));
    expect(claimReviewOf(record, { ...claim, evidence }, ROOT).itemReviewed).not.toHaveProperty('datePublished');
  });

  it('tells the day of the first version and that of the newest', () => {
    expect(review('mill-distance')).toMatchObject({
      version: '2',
      datePublished: '2010-06-01',
      dateModified: '2010-06-08',
    });
  });
});
