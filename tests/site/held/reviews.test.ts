/** The reviews that collectors of fact checks read: which article was the first, computed from the days of all of them. */
import { describe, expect, test } from 'vitest';
import { builtJson } from '../formats/built-file.ts';
import { builtPage } from '../pages.ts';
import { expectSome, pathIn } from '../this-site.ts';
import { claims, factsOf, sources } from './facts.ts';

describe('the reviews for machines', () => {
  interface Article {
    identifier: string;
    datePublished?: string;
  }
  interface Review {
    identifier: string;
    url: string;
    itemReviewed: { firstAppearance?: Article; appearance?: Article[]; datePublished?: string; creditText?: string };
  }
  const { '@graph': reviews } = builtJson('data/claimreview.jsonld') as { '@graph': Review[] };
  const issued = new Map(sources.map((source) => [source.slug, source.issued]));

  test('call an article the first where one was out before all the others, and only there', () => {
    const expected = claims.map(({ id, slug }) => {
      const asserted = factsOf(slug).evidence.filter(({ stance }) => stance === 'asserts');
      const all = [...new Set(asserted.flatMap((piece) => piece.sources))];
      const [first, second] = all.map((source) => issued.get(source) ?? '').sort();
      const isFirst = (source: string): boolean => issued.get(source) === first && first !== second;
      return { id, first: all.find(isFirst), others: all.filter((source) => !isFirst(source)).sort() };
    });
    const shown = reviews.map(({ identifier, itemReviewed: { firstAppearance, appearance = [] } }) => ({
      id: identifier,
      first: firstAppearance?.identifier,
      others: appearance.map((article) => article.identifier).sort(),
    }));
    expect(shown).toEqual(expected);
    expectSome(expected.filter(({ first }) => first !== undefined).length, claims.length / 2);
  });

  test('give the day of each article, and of the claim that of the first that carries it', () => {
    for (const { identifier, itemReviewed } of reviews) {
      const { firstAppearance, appearance = [], datePublished } = itemReviewed;
      const articles = [...(firstAppearance ? [firstAppearance] : []), ...appearance];
      for (const article of articles) expect(article.datePublished).toBe(issued.get(article.identifier));
      expect(datePublished, identifier).toBe(articles.map((article) => article.datePublished ?? '').sort()[0]);
    }
    expect(reviews.length).toBe(claims.length);
  });

  test('stand in the page of each claim as in the file of all', () => {
    for (const review of reviews) {
      const page = builtPage(`${pathIn(review.url).slice(1)}index.html`).$;
      const data = page('script[type="application/ld+json"]');
      expect(JSON.parse(data.text())).toEqual({ '@context': 'https://schema.org', ...review });
    }
  });
});
