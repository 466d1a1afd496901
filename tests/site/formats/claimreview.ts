import type { Verdict } from '../../../src/core/schema/claim.ts';
import { VERDICTS } from '../../../src/core/verdict/verdicts.ts';
import { LIMITS } from '../../../src/exports/data/limits.ts';
import { pathIn } from '../this-site.ts';
import { builtJson, found, textsIn } from './built-file.ts';
import type { Format } from './format.ts';
import { sortedSet } from './truth.ts';

interface Article {
  identifier: string;
  name: string;
}

/** A ClaimReview, as far as it is read here. */
export interface Review {
  '@type': string;
  url: string;
  identifier: string;
  version: string;
  claimReviewed: string;
  itemReviewed: {
    author?: { identifier: string; name: string }[];
    creditText?: string;
    firstAppearance?: Article;
    appearance?: Article[];
  };
  reviewRating: { alternateName: string };
  datePublished: string;
  dateModified: string;
  license: string;
}

const file = builtJson('data/claimreview.jsonld') as { '@graph': Review[] };
const reviews = new Map(file['@graph'].map((review) => [review.identifier, review]));
const verdicts = new Map((Object.keys(VERDICTS) as Verdict[]).map((verdict) => [VERDICTS[verdict].label, verdict]));

/** What a review says of its claim. */
export function readReview(review: Review): ReturnType<Format['read']> {
  const url = pathIn(review.url);
  const { author = [], creditText, firstAppearance, appearance = [] } = review.itemReviewed;
  const articles = [...(firstAppearance ? [firstAppearance] : []), ...appearance];
  // A headline is the article's, and a claim may quote it.
  const withoutHeadlines = articles.map(({ identifier, name }) => ({ identifier, name }));
  return {
    fields: {
      id: review.identifier,
      slug: url.split('/').at(-2) ?? '',
      url,
      title: review.claimReviewed,
      verdict: found(verdicts.get(review.reviewRating.alternateName), 'such verdict'),
      version: Number(review.version),
      firstPublished: review.datePublished,
      revised: review.dateModified,
      namedVoices: sortedSet(author.map(({ identifier }) => identifier)),
      carriers: sortedSet(articles.map(({ identifier }) => identifier)),
      licence: review.license,
    },
    raw: textsIn({ ...review, itemReviewed: { author, creditText, withoutHeadlines } }).join('\n'),
  };
}

export const claimReview: Format = {
  name: 'claimreview.jsonld',
  read: ({ id }) => readReview(found(reviews.get(id), id)),
  cannot: LIMITS['claimreview.jsonld'],
};
