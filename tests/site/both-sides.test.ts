import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import type { ClaimsFile } from '../../src/exports/schema/claims-file.ts';
import type { GraphFile } from '../../src/exports/schema/graph-file.ts';
import { FOLDER } from './this-site.ts';

type Published = ClaimsFile['claims'][number];

const read = (path: string): string => readFileSync(join(FOLDER, path), 'utf8');
const { claims } = JSON.parse(read('data/claims.json')) as ClaimsFile;
const { graph } = JSON.parse(read('data/graph.json')) as GraphFile;
const bySlug = new Map(claims.map((claim) => [claim.slug, claim]));
const $ = load(read('disagreements/index.html'));
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The disputes and tensions that the page draws: whom each hand names, and which claims they are about. */
const cards = $('#disputes .dispute, #tension .dispute')
  .toArray()
  .map((card) => ({
    claims: $(card)
      .find('> div > .note a, .facing h5 a')
      .toArray()
      .map(({ attribs }) => /\/claims\/([^/]+)\//.exec(attribs.href ?? '')?.[1] ?? ''),
    hands: $(card)
      .find('.facing > div')
      .toArray()
      .map((hand) =>
        $(hand)
          .find('.said > p > a')
          .toArray()
          .map((voice) => plain($(voice).text())),
      ),
    text: plain($(card).text()),
  }));
const cardsOf = (...slugs: string[]) => cards.filter((card) => slugs.every((slug) => card.claims.includes(slug)));

/** The names of those who take the stance; of those of one side, where it is given. */
function voices({ evidence }: Published, stance: 'asserts' | 'denies', side?: string): string[] {
  const taking = evidence.filter((piece) => piece.stance === stance && (side === undefined || piece.side === side));
  return taking.map(({ actor }) => graph.nodes[`actor/${actor}`]?.label ?? actor);
}

/** Claims that the other names under a relation, each pair once. */
function pairs(others: (claim: Published) => string[]): [Published, Published][] {
  return claims.flatMap((claim, i) =>
    claims
      .slice(i + 1)
      .filter(({ slug }) => others(claim).includes(slug))
      .map((other): [Published, Published] => [claim, other]),
  );
}
const opposed = pairs(({ opposes }) => opposes);
const tense = pairs(({ tension }) => tension.map(({ slug }) => slug));

describe('both sides of a dispute', () => {
  test('are drawn together wherever two claims exclude each other or pull apart, each with a voice', () => {
    expect([opposed.length > 0, tense.length > 1]).toEqual([true, true]);
    for (const [one, other] of [...opposed, ...tense]) {
      const [card, ...more] = cardsOf(one.slug, other.slug);
      expect([one.slug, other.slug, more.length]).toEqual([one.slug, other.slug, 0]);
      expect(card?.hands.map((hand) => hand.length > 0)).toEqual([true, true]);
      for (const name of [...voices(one, 'asserts'), ...voices(other, 'asserts')])
        expect(card?.hands.flat(), `${one.slug} and ${other.slug}`).toContain(name);
    }
  });

  test('are named wherever a voice with a vote denies what another says', () => {
    const denied = claims.flatMap((claim) => {
      const counted = claim.evidence.filter(({ side, basis }) => side !== 'unattributed' && basis !== 'second-hand');
      const denials = counted.filter(({ stance }) => stance === 'denies');
      return denials.map(({ actor }) => ({ claim, name: graph.nodes[`actor/${actor}`]?.label ?? actor }));
    });
    expect(denied.length).toBeGreaterThan(4);
    for (const { claim, name } of denied) {
      const names = cardsOf(claim.slug).flatMap(({ hands }) => hands.flat());
      expect(names, claim.slug).toEqual(expect.arrayContaining([name, ...voices(claim, 'asserts')]));
    }
  });
});

describe('outlet against outlet', () => {
  const tellOutlets = (claim: Published) => voices(claim, 'asserts', 'outlet');
  const apart = tense.filter(([one, other]) => tellOutlets(one).length > 0 && tellOutlets(other).length > 0);

  test('stands on either hand, whether two outlets part or one parts with itself', () => {
    const twoOutlets = apart.filter(([one, other]) =>
      tellOutlets(one).every((name) => !tellOutlets(other).includes(name)),
    );
    const itself = apart.filter(([one, other]) => tellOutlets(one).some((name) => tellOutlets(other).includes(name)));
    expect([twoOutlets.length > 0, itself.length > 0]).toEqual([true, true]);
    for (const [one, other] of apart) {
      const [card] = cardsOf(one.slug, other.slug);
      for (const [hand, claim] of [one, other].entries())
        expect(card?.hands[hand], claim.slug).toEqual(expect.arrayContaining(tellOutlets(claim)));
    }
  });

  test('stands on either hand where one outlet denies what another says', () => {
    const denied = claims.filter(
      (claim) => tellOutlets(claim).length > 0 && voices(claim, 'denies', 'outlet').length > 0,
    );
    expect(denied.length).toBeGreaterThan(0);
    for (const claim of denied) {
      const [says, denies] = cardsOf(claim.slug)[0]?.hands ?? [];
      expect(says, claim.slug).toEqual(expect.arrayContaining(tellOutlets(claim)));
      expect(denies, claim.slug).toEqual(expect.arrayContaining(voices(claim, 'denies', 'outlet')));
    }
  });
});

describe('where two claims part', () => {
  test('is said in one sentence, the same beside both and on the page of each', () => {
    for (const [one, other] of tense) {
      const how = one.tension.find(({ slug }) => slug === other.slug)?.how ?? '';
      expect(how.length).toBeGreaterThan(20);
      expect(cardsOf(one.slug, other.slug)[0]?.text).toContain(how);
      for (const [{ slug }, { title }] of [
        [one, other],
        [other, one],
      ] as const) {
        const text = plain(load(read(`claims/${slug}/index.html`))('main').text());
        expect(text, slug).toContain('In tension with this');
        expect(text, slug).toContain(`${title}. ${how}`);
      }
      expect(bySlug.get(other.slug)?.tension).toContainEqual({ slug: one.slug, how });
    }
  });
});
