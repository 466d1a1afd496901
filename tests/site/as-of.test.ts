import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { judge } from '../../src/core/verdict/judge.ts';
import { VERDICTS } from '../../src/core/verdict/verdicts.ts';
import { builtPage } from './pages.ts';
import { BASE, expectSome, FOLDER, MANIFEST, RECORD as record } from './this-site.ts';
import { filesBelow } from './tree.ts';

const claims = record.claims.filter(({ withdrawn }) => withdrawn === undefined);
const named = new Map(record.actors.map((actor) => [actor.slug, actor.named]));

const days = filesBelow(join(FOLDER, 'as-of'))
  .flatMap((path) => /^([\d-]+)\/index\.html$/.exec(path)?.[1] ?? [])
  .sort();
const page = (path: string) => builtPage(`${path}/index.html`).$;
const slugIn = (address = ''): string => address.split('/').at(-2) ?? '';

/** The verdicts of an evening by claim, from the rules; the articles of the record have one day each. */
function judged(day: string): Map<string, string> {
  return new Map(
    claims.flatMap(({ slug, favours, hurts, evidence, calculation }) => {
      const testimony = evidence
        .filter(({ published }) => published <= day)
        .map((piece) => ({ ...piece, named: named.get(piece.actor) ?? false }));
      if (!testimony.some(({ stance }) => stance === 'asserts')) return [];
      const arithmetic = calculation?.result.outcome;
      const judgement = judge({
        sides: MANIFEST,
        favours,
        hurts,
        testimony,
        asOf: day,
        ...(arithmetic && { arithmetic }),
      });
      return judgement === undefined ? [] : [[slug, judgement.verdict]];
    }),
  );
}

const evenings = new Map(days.map((day) => [day, judged(day)]));
const verdictsOf = (day: string | undefined): Map<string, string> =>
  evenings.get(day ?? '') ?? new Map<string, string>();

test('there is a page for each day, from that of the first article to that as of which all is told', () => {
  const first = record.sources.map(({ issued }) => issued.slice(0, 10)).sort()[0] ?? '';
  const last =
    claims
      .map(({ asOf }) => asOf)
      .sort()
      .at(-1) ?? '';
  const expected = [];
  for (let day = Date.parse(first); day <= Date.parse(last); day += 86_400_000)
    expected.push(new Date(day).toISOString().slice(0, 10));
  expect(days).toEqual(expected);
});

describe.each(days)('the page of %s', (day) => {
  const $ = page(`as-of/${day}`);
  const verdicts = verdictsOf(day);

  test('has the claims that had been made by then, each under its verdict of that evening', () => {
    const listed = $('.then')
      .toArray()
      .flatMap((list) => {
        const verdict = $(list).parent().attr('id') ?? '';
        return $(list)
          .find('a')
          .toArray()
          .map((link) => [slugIn(link.attribs.href), verdict] as const);
      });
    expect(listed.length).toBe(verdicts.size);
    expect(new Map(listed)).toEqual(verdicts);
  });

  test('counts the articles that were out, and names them', () => {
    const out = record.sources.filter(({ issued }) => issued <= day).map(({ slug }) => slug);
    const linked = $(`#out a[href^="${BASE}sources/"]`)
      .toArray()
      .map((link) => slugIn(link.attribs.href));
    expect(linked.sort()).toEqual(out.sort());
  });

  test('shows each verdict that the day changed, and no other', () => {
    const before = days[days.indexOf(day) - 1];
    const old = verdictsOf(before);
    const changed = [...verdicts].filter(([slug, verdict]) => old.has(slug) && old.get(slug) !== verdict);
    const shown = $('.turn .claim-title')
      .toArray()
      .map((link) => slugIn(link.attribs.href));
    expect(shown.sort()).toEqual(changed.map(([slug]) => slug).sort());
    const fresh = [...verdicts.keys()].filter((slug) => before !== undefined && !old.has(slug));
    expect($('.then b').length).toBe(fresh.length);
  });
});

test('a day on which nothing came out says so', () => {
  const silent = days.filter((day) => !record.sources.some(({ issued }) => issued === day));
  expectSome(silent.length);
  for (const day of silent)
    expect(page(`as-of/${day}`)('#changes').text()).toContain('No article of the record was published');
});

const labels = new Map(Object.entries(VERDICTS).map(([verdict, { label }]) => [label, verdict]));

/** The evenings on which a claim had another verdict than on the one before, each with it. */
function stepsOf(slug: string): string[] {
  const verdicts = days.map((day) => ({ day, verdict: verdictsOf(day).get(slug) }));
  return verdicts.flatMap(({ day, verdict }, i) =>
    verdict === undefined || verdict === verdicts[i - 1]?.verdict ? [] : [`${day} ${verdict}`],
  );
}

test('every claim’s page tells each day from which it had another verdict, and ends with the one that it has', () => {
  const told = claims.map(({ slug }) => {
    const $ = page(`claims/${slug}`);
    const steps = $('#days li')
      .toArray()
      .map((step) => {
        const label = $(step).find('.verdict').text().trim();
        return `${slugIn($(step).find('a').attr('href'))} ${labels.get(label) ?? label}`;
      });
    return { slug, steps };
  });
  expect(told).toEqual(claims.map(({ slug }) => ({ slug, steps: stepsOf(slug) })));
  expect(told.map(({ steps }) => steps.at(-1)?.split(' ')[1])).toEqual(
    claims.map(({ judgement }) => judgement.verdict),
  );
});
