/** Each list of claims has the claims that it says and each count counts them. */
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { builtFile } from '../formats/built-file.ts';
import { builtPage, builtPages } from '../pages.ts';
import { expectSome } from '../this-site.ts';
import { each, slugIn } from './claim-page.ts';
import { claims, factsOf, listed, sources } from './facts.ts';
import { inWords, plain, printed, SIDES, VERDICTS } from './words.ts';

type Row = Record<string, string>;
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
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
      expect(name, value).toBe(printed(plain(names[kind]?.(value) ?? '')));
      const heading = plain(builtPage(`claims/${kind}/${value}/index.html`).$('h1').text());
      const its = inList(kind, value).length;
      expect(heading).toMatch(`${name}: ${inWords(its)} claim${its === 1 ? '' : 's'}`);
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

describe('the claims of a place, a source or a voice', () => {
  const pages = builtPages().filter(({ html }) => html.includes('id="claims"'));
  const claimsOf = ($: (typeof pages)[number]['$'], within: string): string[] =>
    each($, `#claims ${within}`).map((row) => slugIn(row, 'claims'));
  const isContested = (slug: string): boolean => listed(slug).verdict === 'contested';

  test('are counted in the heading, and so are the contested ones of them', () => {
    expectSome(pages.length, 3);
    for (const { path, $ } of pages) {
      const all = claimsOf($, '.claims > li');
      const contested = all.filter(isContested).length;
      const words = plain($('#claims > h2').text());
      expect(words, path).toMatch(
        all.length === 0 ? /^No claims yet$/ : new RegExp(`^${capital(inWords(all.length))} claims?, `),
      );
      if (all.length > 1) {
        const many = contested === 0 ? 'none' : contested === all.length ? 'all' : inWords(contested);
        expect(words.endsWith(`, ${many} of them contested`), path).toBe(true);
      }
    }
  });

  test('begin with the contested ones', () => {
    for (const { path, $ } of pages) {
      const verdicts = claimsOf($, '.claims > li').map(isContested);
      expect(verdicts, path).toEqual(verdicts.toSorted((a, b) => Number(b) - Number(a)));
    }
  });

  test('lie by topic in folded groups, each with its count, where they are more than a page of a list has', () => {
    for (const { path, $ } of pages) {
      const groups = each($, '#claims .fold');
      expect(groups.length > 0, path).toBe(
        claimsOf($, '.claims > li').some((slug) => !isContested(slug)) && claimsOf($, '.claims > li').length > 20,
      );
      for (const group of groups) {
        const slugs = each($, '.claims > li', group).map((row) => slugIn(row, 'claims'));
        expect(plain(group.find('summary .count').text()), path).toBe(String(slugs.length));
        expect(new Set(slugs.map((slug) => listed(slug).topic)), path).toEqual(
          new Set([group.children('div').attr('id')]),
        );
        expect(group.attr('open'), path).toBeUndefined();
      }
    }
  });
});
