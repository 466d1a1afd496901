import type { CheerioAPI } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { builtJson } from './formats/built-file.ts';
import { builtPage } from './pages.ts';
import { pathIn } from './this-site.ts';

interface PublishedClaim {
  slug: string;
  hurts: string[];
  opposes: string[];
  version: number;
  evidence: { side: string; stance: string }[];
}

const { claims } = builtJson('data/claims.json') as { claims: PublishedClaim[] };
const { $ } = builtPage('disagreements/index.html');
const textOf = (page: CheerioAPI, selector: string): string[] =>
  page(selector)
    .toArray()
    .map((element) => page(element).text().replace(/\s+/g, ' ').trim());

const NAMES: Record<string, string> = {
  coast: 'The coast',
  hills: 'The hills',
  delta: 'The delta',
  tessaly: 'Tessaly',
};

/** The sides that the published claim goes against, without a word of theirs on it or for a claim that opposes it. */
function silentSides({ hurts, evidence, opposes }: PublishedClaim): string[] {
  const contrary = claims
    .filter(({ slug }) => opposes.includes(slug))
    .flatMap((other) => other.evidence.filter(({ stance }) => stance === 'asserts'));
  const heard = new Set([...evidence, ...contrary].map(({ side }) => side));
  return hurts.filter((party) => party in NAMES && !heard.has(party));
}

/** The two allies answer for each other: what is said of one of them where it is silent and the other is not. */
function byAnAlly({ evidence }: PublishedClaim, side: string): string {
  const ally = { hills: 'delta', delta: 'hills' }[side];
  return evidence.some((piece) => piece.side === ally) ? ` ${NAMES[ally ?? ''] ?? ''}, its ally, speaks to it.` : '';
}

describe('silence', () => {
  test('is on the page of every claim that goes against a party which says nothing, and on no other', () => {
    const silent = claims.filter((claim) => silentSides(claim).length > 0);
    expect(silent.length).toBeGreaterThan(2);
    expect(silent.length).toBeLessThan(claims.length);
    for (const claim of claims) {
      const page = builtPage(`claims/${claim.slug}/index.html`).$;
      const expected = silentSides(claim).map((side) => NAMES[side] ?? side);
      expect(textOf(page, '.silence h3'), claim.slug).toEqual(expected);
      const answers = textOf(page, '.silence section p');
      expect(answers, claim.slug).toEqual(
        silentSides(claim).map((side) => `No answer to this is in these four sources.${byAnAlly(claim, side)}`),
      );
      expect(textOf(page, '.silence .note').join(), claim.slug).toMatch(
        expected.length > 0 ? /^That proves nothing/ : /^$/,
      );
    }
  });

  test('is in the newest version of a claim as on its page, where nothing opposes it', () => {
    for (const { slug, version } of claims.filter(({ opposes }) => opposes.length === 0)) {
      const now = builtPage(`claims/${slug}/index.html`).$;
      const recorded = builtPage(`claims/${slug}/v/${String(version)}/index.html`).$;
      expect(textOf(recorded, '.silence h3'), slug).toEqual(textOf(now, '.silence h3'));
    }
  });

  test('is listed by party, each claim once', () => {
    const listed = new Map(
      $('#silence .fold')
        .toArray()
        .map((party) => [
          $(party).find('h3').text().trim(),
          $(party)
            .find('.unanswered a')
            .toArray()
            .map(({ attribs }) => pathIn(attribs.href ?? '')),
        ]),
    );
    for (const [side, name] of Object.entries(NAMES)) {
      const own = claims.filter((claim) => silentSides(claim).includes(side)).map(({ slug }) => `/claims/${slug}/`);
      expect(listed.get(name), name).toEqual(own);
    }
  });
});

describe('the drawings of figures', () => {
  const charts = $('.chart').toArray();

  test('hold the same facts as the tables behind them', () => {
    expect(charts.length).toBeGreaterThan(1);
    for (const chart of charts) {
      const drawn = $(chart)
        .find('.chart-row:not(.chart-axis)')
        .toArray()
        .map((row) => [$(row).find('strong').text(), $(row).find('.chart-by').text().replace(/\s+/g, ' ').trim()]);
      const tabled = $(chart)
        .next('details')
        .find('tbody tr')
        .toArray()
        .map((row) => {
          const [, , by, day] = $(row)
            .find('td')
            .toArray()
            .map((cell) => $(cell).text().replace(/\s+/g, ' ').trim());
          return [$(row).find('th').text(), [by, day].filter((part) => part !== '').join(', about ')];
        });
      expect(drawn.length).toBeGreaterThan(1);
      expect(drawn).toEqual(tabled);
    }
  });

  test('mark every figure, and draw those without an upper bound as open', () => {
    for (const chart of charts) {
      const rows = $(chart).next('details').find('tbody tr').toArray();
      const open = rows.filter((row) => $(row).find('td').eq(1).text().endsWith(' or more'));
      expect($(chart).find('.chart-mark').length).toBe(rows.length);
      expect($(chart).find('.chart-arrow').length).toBe(open.length);
    }
  });

  test('come with the word that figures of different events must not be added', () => {
    expect($('#figures > p').first().text()).toMatch(/different events must not be added/);
    expect(textOf($, '#distance > p').join(' ')).toMatch(/cannot refute a distance by road/);
  });
});

describe('word against word', () => {
  test('has somebody on either hand, with words of both where the sources quote them', () => {
    const cards = $('#disputes .dispute').toArray();
    expect(cards.length).toBeGreaterThan(2);
    for (const card of cards) {
      const hands = $(card).find('.facing > div').toArray();
      expect(hands.map((hand) => $(hand).find('.said').length > 0)).toEqual([true, true]);
    }
  });

  test('tells in the line of every dispute what is said, the verdict, and who stands on either hand', () => {
    for (const line of $('#disputes .dispute > summary').toArray()) {
      expect($(line).children('h4').text().trim()).not.toBe('');
      expect($(line).children('.verdict').length).toBe(1);
      const hands = $(line).find('.hands > span').toArray();
      expect(hands.map((hand) => $(hand).find('.side').length > 0)).toEqual([true, true]);
    }
  });

  test('lies open in the first three comparisons, and folded in every other of the page', () => {
    const comparisons = $('.dispute[class*="fold"]').toArray();
    expect(comparisons.length).toBeGreaterThan(3);
    expect(comparisons.map(({ attribs }) => 'open' in attribs)).toEqual(comparisons.map((_, i) => i < 3));
  });
});
