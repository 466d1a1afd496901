/** Each list of claims has the claims that it says and each count counts them. */
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { builtFile } from '../formats/built-file.ts';
import { builtPage, builtPages } from '../pages.ts';
import { expectSome, MANIFEST } from '../this-site.ts';
import { badgeIn, each, sideIn, slugIn } from './claim-page.ts';
import { claims, factsOf, sources } from './facts.ts';
import { plain, SIDES, VERDICTS } from './words.ts';

type Row = Record<string, string>;
const rows = (name: string): Row[] => parse(builtFile(`data/${name}.csv`), { columns: true });
const table = (name: string): Map<string, Row> => new Map(rows(name).map((row) => [row.slug ?? '', row]));
const [actors, places] = [table('actors'), table('places')];

type Listed = (typeof claims)[number];
const carriersOf = ({ slug }: Listed): string[] => factsOf(slug).evidence.flatMap((piece) => piece.sources);

/** Whether a claim belongs to a list, by the two last parts of the list’s address. */
const BELONGS: Readonly<Record<string, (claim: Listed, value: string) => boolean>> = {
  verdict: (claim, value) => claim.verdict === value,
  topic: (claim, value) => claim.topic === value,
  side: (claim, value) => claim.evidence.some(({ side }) => side === value),
  place: (claim, value) => claim.places.includes(value),
  source: (claim, value) => carriersOf(claim).includes(value),
  actor: (claim, value) => claim.evidence.some(({ actor }) => actor === value),
};
const inList = (kind: string, value: string): string[] =>
  claims.filter((claim) => BELONGS[kind]?.(claim, value) === true).map(({ slug }) => slug);

/** The claims on the pages of a list, one page after the other. */
function listedBelow(base: string): string[] {
  const numbered = builtPages()
    .filter(({ path }) => path === `${base}index.html` || new RegExp(`^${base}page/\\d+/index\\.html$`).test(path))
    .toSorted((a, b) => numberOf(a.path) - numberOf(b.path));
  return numbered.flatMap(({ $ }) => each($, '.list .claims > li').map((row) => slugIn(row, 'claims')));
}
const numberOf = (path: string): number => Number(/page\/(\d+)\//.exec(path)?.[1] ?? 1);

describe('a list of claims', () => {
  const { $ } = builtPage('claims/index.html');
  const lists = each($, '.facets li').map((item) => {
    const [, kind = '', value = ''] = /\/claims\/([^/]+)\/([^/]+)\/$/.exec(item.children('a').attr('href') ?? '') ?? [];
    return { kind, value, name: plain(item.children('a').text()), count: plain(item.children('.count').text()) };
  });

  test('of all has every claim once, in the order of their numbers', () => {
    expect(listedBelow('claims/')).toEqual(claims.map(({ slug }) => slug));
  });

  test('is there for each verdict, topic, side, place, source and voice that a claim has', () => {
    const expected = claims.flatMap((claim) => [
      `verdict/${claim.verdict}`,
      `topic/${claim.topic}`,
      ...claim.evidence.flatMap(({ side, actor }) => [`side/${side}`, `actor/${actor}`]),
      ...claim.places.map((place) => `place/${place}`),
      ...carriersOf(claim).map((source) => `source/${source}`),
    ]);
    const there = lists.map(({ kind, value }) => `${kind}/${value}`);
    expect(there.toSorted()).toEqual([...new Set(expected)].sort());
  });

  test('has the claims that belong to it and no others, and is counted rightly wherever it is named', () => {
    expectSome(lists.length);
    for (const { kind, value, count } of lists) {
      const expected = inList(kind, value);
      expect(listedBelow(`claims/${kind}/${value}/`), `${kind}/${value}`).toEqual(expected);
      expect(count, `${kind}/${value}`).toBe(String(expected.length));
    }
    const elsewhere = builtPages().flatMap((page) =>
      page.html.includes('class="count"')
        ? each(page.$, 'li:has(> .count)').map((item) => ({ path: page.path, item }))
        : [],
    );
    for (const { path, item } of elsewhere) {
      const address = (item.children('a').attr('href') ?? '').replace(/^#(.+)$/, '/claims/topic/$1/');
      const [, kind = '', value = ''] = /\/claims\/([^/]+)\/([^/]+)\/$/.exec(address) ?? [];
      expect(plain(item.children('.count').text()), path).toBe(String(inList(kind, value).length));
    }
  });

  test('is called by the name of its verdict, side, place or voice', () => {
    const names: Readonly<Record<string, (value: string) => string | undefined>> = {
      verdict: (value) => VERDICTS[value as keyof typeof VERDICTS].label,
      side: (value) => SIDES[value],
      place: (value) => places.get(value)?.name,
      actor: (value) => actors.get(value)?.name,
      source: (value) => sources.find(({ slug }) => slug === value)?.label,
    };
    const named = lists.filter(({ kind }) => kind in names);
    expectSome(named.length);
    for (const { kind, value, name } of named) {
      expect(name, value).toBe(plain(names[kind]?.(value) ?? ''));
      expect(plain(builtPage(`claims/${kind}/${value}/index.html`).$('h1').text())).toMatch(`Claims: ${name}`);
    }
  });

  test('on the page of a place, a source or a voice has the same claims', () => {
    for (const { kind, value } of lists.filter((list) => ['place', 'source', 'actor'].includes(list.kind))) {
      const page = builtPage(`${kind}s/${value}/index.html`).$;
      const shown = each(page, 'main .claims > li').map((row) => slugIn(row, 'claims'));
      expect(shown.toSorted(), value).toEqual(inList(kind, value).sort());
    }
  });
});

describe('the home page', () => {
  const { $ } = builtPage('index.html');
  /** What a side says in its own words on what the record asks. */
  const spokenBy = (side: string) =>
    claims
      .filter(({ topic }) => topic === MANIFEST.leadTopic)
      .flatMap(({ evidence }) => evidence)
      .filter((piece) => piece.side === side && piece.quotes.some(({ voice }) => voice === 'speaker'));
  const speaking = MANIFEST.sides.filter(({ id, role }) => role === 'belligerent' && spokenBy(id).length > 0);

  test('counts the claims of each verdict', () => {
    const shown = each($, '.tally > li').map((row) => [
      badgeIn(row).label,
      Number(/^\d+/.exec(plain(row.children('a').text()))?.[0]),
      Number(row.find('rect').attr('width')),
    ]);
    const expected = Object.entries(VERDICTS)
      .map(([verdict, { label }]) => [label, inList('verdict', verdict).length] as const)
      .filter(([, count]) => count > 0);
    expect(shown).toEqual(expected.map(([label, count]) => [label, count, count]));
  });

  test('shows of each side that fights words of its own on what it asks, later than which it has none', () => {
    const accounts = each($, '.latest');
    expectSome(accounts.length, 2);
    expect(accounts.map((account) => sideIn(account).side)).toEqual(speaking.map(({ id }) => id));
    for (const account of accounts) {
      const { side, name } = sideIn(account);
      const statement = slugIn(account.find('figcaption'), 'statements');
      const words = plain(account.find('blockquote').text()).replaceAll(/^“|”$/g, '');
      const spoken = spokenBy(side);
      const shown = spoken.find(
        (piece) => piece.statement === statement && piece.quotes.some(({ exact }) => plain(exact) === words),
      );
      const starts = spoken.map(({ made }) => (made.startsWith('../') ? '' : made).slice(0, 10));
      expect(shown?.made.slice(0, 10), `${side}: ${words}`).toBe(starts.sort().at(-1));
      expect(name).toBe(SIDES[side]);
    }
  });
});
