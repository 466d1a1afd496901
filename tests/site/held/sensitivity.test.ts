/** What hangs on what: every figure is counted anew, by leaving out and judging again. */
import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../../src/core/schema/claim.ts';
import { judge } from '../../../src/core/verdict/judge.ts';
import type { ClaimEntry } from '../../../src/record/types.ts';
import { builtPage } from '../pages.ts';
import { expectSome, LOOKED_UP, RECORD } from '../this-site.ts';
import { each, linkIn, slugIn, type Found } from './claim-page.ts';
import { plain, VERDICTS } from './words.ts';

type Piece = ClaimEntry['evidence'][number];
type IsOut = (piece: Piece, claim: ClaimEntry) => boolean;

const { manifest } = RECORD;
const standing = RECORD.claims.filter(({ withdrawn }) => withdrawn === undefined);
const { $ } = builtPage('sensitivity/index.html');

/** `undefined` where nobody is left who says it. */
function verdictOf({ favours, hurts, asOf, calculation }: ClaimEntry, left: readonly Piece[]): Verdict | undefined {
  if (!left.some(({ stance }) => stance === 'asserts')) return undefined;
  const arithmetic = calculation?.result.outcome;
  const testimony = left.map((piece) => ({ ...piece, named: LOOKED_UP.actor(piece.actor).named }));
  return judge({ sides: manifest, favours, hurts, testimony, asOf, ...(arithmetic && { arithmetic }) })?.verdict;
}

/** Claims with another verdict, and claims that nobody makes, as `slug: verdict`. */
function without(isOut: IsOut): { changed: string[]; gone: string[] } {
  const others = standing.flatMap((claim) => {
    const left = claim.evidence.filter((piece) => !isOut(piece, claim));
    const verdict = left.length === claim.evidence.length ? claim.verdict : verdictOf(claim, left);
    return verdict === claim.verdict ? [] : [{ slug: claim.slug, verdict }];
  });
  return {
    changed: others.flatMap(({ slug, verdict }) => (verdict === undefined ? [] : [`${slug}: ${verdict}`])),
    gone: others.flatMap(({ slug, verdict }) => (verdict === undefined ? [slug] : [])),
  };
}

const withoutVoice = (actor: string) => without((piece) => piece.actor === actor);
/** A statement goes with an article where no other carried it by the day of the verdict. */
const withoutArticle = (article: string) =>
  without(({ statement }, { asOf }) =>
    LOOKED_UP.statement(statement)
      .carriedBy.filter(({ source }) => LOOKED_UP.source(source).issued.slice(0, 10) <= asOf)
      .every(({ source }) => source === article),
  );
const withoutNames = without((piece) => LOOKED_UP.actor(piece.actor).kind === 'unnamed');

const rows = each($, 'table.sensitivity tr:has(td)').map((row) => ({
  row,
  path: linkIn(row.children('th')),
  counts: each($, 'td:not([aria-hidden])', row).map((cell) => Number(plain(cell.text()))),
}));
const expected = [
  ...RECORD.sources
    .filter(({ withdrawn }) => withdrawn === undefined)
    .map(({ slug }) => ({ path: `/sources/${slug}/`, ...withoutArticle(slug) })),
  ...RECORD.actors
    .filter(({ withdrawn }) => withdrawn === undefined)
    .map(({ slug }) => ({ path: `/actors/${slug}/`, ...withoutVoice(slug) }))
    .filter(({ changed, gone }) => changed.length + gone.length > 0),
  { path: '', ...withoutNames },
];

/** The claims of a list, as {@link without} tells them. */
function listed(list: Found): { changed: string[]; gone: string[] } {
  const items = each($, 'li', list).map((item) => ({
    slug: slugIn(item, 'claims'),
    told: /; it would (.*)$/.exec(plain(item.find('.note').text()))?.[1],
  }));
  const wouldBe = (verdict: string, label: string): string =>
    verdict === 'contradicted' ? 'not stand' : `be ${label.toLowerCase()}`;
  const named = (told: string): string =>
    Object.entries(VERDICTS).find(([verdict, { label }]) => wouldBe(verdict, label) === told)?.[0] ?? `"${told}"`;
  return {
    changed: items.flatMap(({ slug, told }) => (told === undefined ? [] : [`${slug}: ${named(told)}`])),
    gone: items.flatMap(({ slug, told }) => (told === undefined ? [slug] : [])),
  };
}

describe('the page of what hangs on what', () => {
  test('has each article, each voice on which something hangs, and all without a name, with its counts', () => {
    const found = rows.map(({ path, counts }) => `${path} ${counts.join(' ')}`);
    const counted = expected.map(({ path, changed, gone }) => [path, changed.length, gone.length].join(' '));
    expect(found.toSorted()).toEqual(counted.toSorted());
    expectSome(expected.filter(({ changed }) => changed.length > 0).length, 2);
    expectSome(expected.filter(({ gone }) => gone.length > 0).length, 2);
  });

  test('has in each group first what most hangs on', () => {
    for (const kind of ['/sources/', '/actors/']) {
      const own = rows.filter(({ path }) => path.startsWith(kind)).map(({ counts: [changed = 0] }) => changed);
      expectSome(own.length, 2);
      expect(own).toEqual(own.toSorted((a, b) => b - a));
    }
  });

  test('draws each count as a bar of its share', () => {
    for (const { row, path, counts } of rows) {
      const whole = Number(row.find('svg').attr('width'));
      const bars = each($, 'rect', row).map((bar) => Number(bar.attr('width')) / whole);
      for (const [i, share] of bars.entries())
        expect(share, path).toBeCloseTo((counts[i] ?? Number.NaN) / standing.length);
      expect(bars.length, path).toBe(2);
    }
  });

  test('lists behind each count the claims themselves, and the verdict that each would have', () => {
    const lists = each($, 'details.sensitivity-list').map(listed);
    const some = rows
      .map(({ path }) => expected.find((each) => each.path === path))
      .flatMap((each) => (each === undefined || each.changed.length + each.gone.length === 0 ? [] : [each]));
    expect(lists).toEqual(some.map(({ changed, gone }) => ({ changed, gone })));
  });

  test('says first on what most hangs', () => {
    const [first] = rows;
    const heading = plain($('h1').text());
    expect(heading.toLowerCase()).toContain(plain(first?.row.children('th').text() ?? '?').toLowerCase());
  });
});

test('the page of a voice tells what hangs on it alone, and of no other that something does', () => {
  const heading = 'h2:contains("What hangs on this voice alone")';
  for (const { slug } of RECORD.actors.filter(({ withdrawn }) => withdrawn === undefined)) {
    const page = builtPage(`actors/${slug}/index.html`).$;
    const { changed, gone } = withoutVoice(slug);
    const section = page(heading).closest('section');
    expect(section.length, slug).toBe(changed.length + gone.length > 0 ? 1 : 0);
    expect(listed(section.find('ul')).changed, slug).toEqual(changed);
  }
});
