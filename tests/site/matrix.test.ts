import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { FOLDER, RECORD as record } from './this-site.ts';

interface Evidence {
  statement: string;
  actor: string;
  stance: string;
  basis: string;
}

const dist = FOLDER;
const data = JSON.parse(readFileSync(join(dist, 'data/claims.json'), 'utf8')) as {
  claims: { slug: string; topic: string; evidence: Evidence[] }[];
};
const outlets = new Map(record.sources.map(({ slug, outlet }) => [slug, outlet]));
const carriers = new Map(record.statements.map(({ slug, carriedBy }) => [slug, carriedBy.map(({ source }) => source)]));

const $ = load(readFileSync(join(dist, 'matrix/index.html'), 'utf8'));
const tables = $('table.matrix-claims').toArray();
const slugIn = (address = ''): string => address.split('/').at(-2) ?? '';
const heads = (table: (typeof tables)[number]): string[] =>
  $(table)
    .find('thead a')
    .toArray()
    .map((link) => slugIn(link.attribs.href));
const cells = tables.flatMap((table) =>
  $(table)
    .find('tbody tr')
    .toArray()
    .flatMap((row) => {
      const claim = slugIn($(row).find('th a').attr('href'));
      const texts = $(row)
        .find('td')
        .toArray()
        .map((cell) => $(cell).text());
      return heads(table).map((source, i) => ({ claim, source, text: texts[i] ?? '', articles: texts.at(-1) }));
    }),
);

/** The words of a cell, found from the claims file by another way than the page takes. */
function expected(claim: string, source: string): string {
  const evidence = data.claims.find(({ slug }) => slug === claim)?.evidence ?? [];
  const printed = evidence.filter(({ statement }) => carriers.get(statement)?.includes(source));
  const own = printed.filter(({ actor }) => actor === outlets.get(source)).map(({ stance }) => stance);
  const says = ['asserts', 'denies'].filter((stance) => own.includes(stance));
  if (says.length === 1) return says[0] ?? '';
  return printed.length > 0 ? 'carries' : 'silent';
}

const kindOf = (text: string): string => /^(asserts|denies|silent)\b/.exec(text)?.[1] ?? 'carries';

describe('the matrix', () => {
  test('has every claim once, under its topic, and every article in each table', () => {
    const rows = tables.flatMap((table) =>
      $(table)
        .find('tbody th a')
        .toArray()
        .map((link) => `${$(table).parent().attr('id') ?? ''} ${slugIn(link.attribs.href)}`),
    );
    expect(rows.sort()).toEqual(data.claims.map(({ topic, slug }) => `${topic} ${slug}`).sort());
    for (const table of tables) expect(heads(table).sort()).toEqual([...outlets.keys()].sort());
  });

  test('opens the first topic, and tells of each of the others how many claims it holds', () => {
    const folds = $('details:has(table.matrix-claims)').toArray();
    expect(folds.length).toBeGreaterThan(1);
    expect(folds.map(({ attribs }) => attribs.open !== undefined)).toEqual(folds.map((_, i) => i === 0));
    for (const fold of folds) {
      const told = $(fold).find('summary .count').text().trim();
      expect(told).toBe(String($(fold).find('tbody tr').length));
    }
    expect($('table.matrix').first().attr('aria-labelledby')).toBe('totals');
  });

  test('says in every cell what the claims file says', () => {
    expect(cells.length).toBe(data.claims.length * outlets.size);
    const wrong = cells.filter(({ claim, source, text }) => kindOf(text) !== expected(claim, source));
    expect(wrong).toEqual([]);
  });

  test('says where the article’s own voice only passes on what others say', () => {
    for (const { claim, source, text } of cells.filter((cell) => /^(asserts|denies)/.test(cell.text))) {
      const evidence = data.claims.find(({ slug }) => slug === claim)?.evidence ?? [];
      const own = evidence.filter(
        ({ actor, statement, stance }) =>
          actor === outlets.get(source) && carriers.get(statement)?.includes(source) && stance !== 'withholds',
      );
      const passedOn = own.every(({ basis }) => basis === 'second-hand');
      expect(text.includes('at second hand'), `${claim}, ${source}`).toBe(passedOn);
    }
  });

  test('tells of what is carried which stances', () => {
    const words = { asserts: /an assertion|both/, denies: /a denial|both/, withholds: /left open/ } as const;
    for (const { claim, source, text } of cells) {
      const evidence = data.claims.find(({ slug }) => slug === claim)?.evidence ?? [];
      const stances = evidence
        .filter(({ statement }) => carriers.get(statement)?.includes(source))
        .map((e) => e.stance);
      for (const stance of ['asserts', 'denies', 'withholds'] as const) {
        const told = text.startsWith(stance) || words[stance].test(text);
        expect(told, `${claim}, ${source}, ${stance}: ${text}`).toBe(stances.includes(stance));
      }
    }
  });

  test('counts the articles of each claim and the claims of each article', () => {
    for (const { claim, articles } of cells) {
      const speaking = cells.filter((cell) => cell.claim === claim && cell.text !== 'silent');
      expect(articles, claim).toBe(String(speaking.length));
    }
    const totals = $('table[aria-labelledby="totals"]');
    const sources = totals
      .find('thead a')
      .toArray()
      .map((link) => slugIn(link.attribs.href));
    for (const [row, kind] of ['asserts', 'denies', 'carries', 'silent'].entries()) {
      const counts = totals
        .find('tbody tr')
        .eq(row)
        .find('td')
        .toArray()
        .map((cell) => Number($(cell).text()));
      const found = sources.map(
        (s) => cells.filter(({ source, text }) => source === s && kindOf(text) === kind).length,
      );
      expect(counts, kind).toEqual(found);
    }
  });
});
