/** The pages of the days: each tells of its own evening, and compares it with the one before and with no other. */
import { describe, expect, test } from 'vitest';
import { builtPage, builtPages } from '../pages.ts';
import { badgeIn, each, linkIn, slugIn } from './claim-page.ts';
import { factsOf, listed, sources } from './facts.ts';
import { expectSome, MANIFEST } from '../this-site.ts';
import { bare, inWords, plain, printed, ROWS, STANCES, dateTold, VERDICTS } from './words.ts';

const claimsInWords = (count: number): string => `${inWords(count)} ${count === 1 ? 'claim' : 'claims'}`;

const days = builtPages().flatMap(({ path }) => /^as-of\/([\d-]+)\/index\.html$/.exec(path)?.[1] ?? []);
const pageOf = (day: string) => builtPage(`as-of/${day}/index.html`).$;

/** The verdict of each claim on an evening: the name of the group in which it stands, which as-of.test.ts holds to the rules. */
const evenings = new Map(
  days.map((day) => {
    const $ = pageOf(day);
    const groups = each($, '.then-group').flatMap((group) => {
      const verdict = VERDICTS[(group.children('div').attr('id') ?? '') as keyof typeof VERDICTS];
      return each($, '.then > li', group).map((item) => [slugIn(item, 'claims'), verdict] as const);
    });
    return [day, new Map(groups)];
  }),
);
const evening = (day: string | undefined) => evenings.get(day ?? '') ?? new Map<string, { label: string }>();

test('there are days, and some of them changed verdicts', () => {
  expectSome(days.length, 4);
  expectSome(days.filter((day) => pageOf(day)('.turn li').length > 0).length);
});

describe.each(days.map((day, i) => ({ day, before: days[i - 1], after: days[i + 1] })))(
  '$day',
  ({ day, before, after }) => {
    const $ = pageOf(day);
    const isOut = (slug: string): boolean => (sources.find((each) => each.slug === slug)?.issued ?? '') <= day;

    test('names itself, and has the row of all days, with itself and the days before and after marked', () => {
      const turned = each($, '.turn li').length;
      const finding =
        before === undefined
          ? 'nothing had been printed before'
          : `${inWords(turned)} verdict${turned > 1 ? 's' : ''} changed`;
      expect(plain($('h1').text())).toBe(`${dateTold(day)}: ${finding}`);
      const row = each($, '.day-row a').map((link) => [linkIn(link), plain(link.text())]);
      expect(row).toEqual(days.map((other) => [`/as-of/${other}/`, dateTold(other)]));
      const marked = (selector: string) => each($, `.day-row a${selector}`).map((link) => linkIn(link));
      const pathsOf = (...those: (string | undefined)[]) =>
        those.flatMap((other) => (other === undefined ? [] : `/as-of/${other}/`));
      expect([marked('[rel="prev"]'), marked('[rel="next"]'), marked('[aria-current="page"]')]).toEqual([
        pathsOf(before),
        pathsOf(after),
        pathsOf(day),
      ]);
    });

    test('tells first what it changed, and what was out behind it', () => {
      const parts = each($, 'main > section').map((part) => part.attr('id'));
      expect([parts[0], parts[2]]).toEqual(['changes', 'out']);
    });

    test('counts its claims by verdict as it lists them', () => {
      const counts = Map.groupBy(evening(day).values(), ({ label }) => label);
      const shown = each($, '.then-group > summary').map((heading) => [
        badgeIn(heading).label,
        heading.children('.count').text(),
      ]);
      const bars = each($, '.tally > li').map((row) => [badgeIn(row).label, plain(row.children('a').text())]);
      expect(shown.length).toBeGreaterThan(0);
      expect(new Map(shown.map(([label, count]) => [label, Number(count)]))).toEqual(
        new Map([...counts].map(([label, all]) => [label, all.length])),
      );
      expect(bars).toEqual(
        shown.map(([label, count]) => [label, `${count ?? ''} ${count === '1' ? 'claim' : 'claims'}`]),
      );
      expect(plain($('.lead').text())).toContain(`: ${claimsInWords(evening(day).size)} in `);
    });

    test('sets the verdict of the evening before first and that of its own evening second', () => {
      const items = each($, '.turn li');
      const changed = [...evening(day)].filter(
        ([slug, { label }]) => (evening(before).get(slug)?.label ?? label) !== label,
      );
      expect(items.map((item) => slugIn(item, 'claims')).sort()).toEqual(changed.map(([slug]) => slug).sort());
      for (const item of items) {
        const slug = slugIn(item, 'claims');
        const turn = item.closest('.turn');
        const shown = each($, '.verdict', turn).map((badge) => badgeIn(badge).label);
        expect(shown, slug).toEqual([evening(before).get(slug)?.label, evening(day).get(slug)?.label]);
        const rules = each($, '.note', turn).map((note) => plain(note.text()));
        const reached = rules.map((rule) => /^(Before|Now), by rule (\d+): ./.exec(rule));
        expect(reached.map((rule) => rule?.[1])).toEqual(['Before', 'Now']);
        for (const [i, rule] of reached.entries())
          expect(
            ROWS[Number(rule?.[2]) - 1]?.map((verdict) => VERDICTS[verdict].label),
            slug,
          ).toContain(shown[i]);
        if (day === listed(slug).asOfDay)
          expect(rules[1]).toBe(printed(`Now, by rule ${String(listed(slug).ruleNumber)}: ${listed(slug).rule}`));
      }
    });

    test('names as those who moved a verdict voices that were first printed on the day, with what they did', () => {
      const items = each($, '.turn li');
      expect(items.every((item) => item.find('p > a').length > 0)).toBe(true);
      for (const item of items) {
        const { evidence, actors } = factsOf(slugIn(item, 'claims'));
        const told = plain(item.children('p').text()).split('; ');
        const movers = each($, 'p > a', item);
        expect(told.length).toBe(movers.length);
        for (const [i, mover] of movers.entries()) {
          const piece = evidence.find(({ statement }) => statement === slugIn(mover, 'statements'));
          const name = bare(actors.get(piece?.actor ?? '')?.name ?? '');
          expect(bare(told[i] ?? '')).toMatch(`${name} ${STANCES[piece?.stance ?? 'withholds'].did}`);
          expect(piece?.sources.map((source) => sources.find(({ slug }) => slug === source)?.issued)).toContain(day);
        }
      }
    });

    test('says of verdicts that changed in one way by the same rules why they did, once', () => {
      const ways = each($, '.turn').map((turn) =>
        plain(`${turn.children('h3').text()} ${turn.children('.note').text()}`),
      );
      expect(new Set(ways).size).toBe(ways.length);
    });

    test('marks as new the claims of which nobody had spoken the evening before', () => {
      const fresh = [...evening(day).keys()].filter((slug) => before !== undefined && !evening(before).has(slug));
      const marked = each($, '.then > li').filter((item) => item.children('b').text() === 'New ');
      expect(marked.map((item) => slugIn(item, 'claims')).sort()).toEqual(fresh.sort());
    });

    test('lists the articles that were out, those of the day as new', () => {
      const shown = each($, '#out li').map((item) => plain(item.text()));
      const expected = sources
        .filter(({ slug }) => isOut(slug))
        .map(({ label, issued }) => `${label}${issued === day ? ' (new on this day)' : ''}`);
      expect(shown.toSorted()).toEqual(expected.map(plain).sort());
    });

    test('tells of each claim which sides had spoken by then', () => {
      for (const item of each($, '.then > li')) {
        const { evidence } = factsOf(slugIn(item, 'claims'));
        const out = evidence.filter((piece) => piece.sources.some(isOut));
        const stances = Object.entries(STANCES).filter(([stance]) => out.some((piece) => piece.stance === stance));
        const said = plain(item.children('p').text()).split('; ');
        expect(said.length, slugIn(item, 'claims')).toBe(stances.length);
        for (const [i, [stance, { by }]] of stances.entries()) {
          expect(said[i]?.toLowerCase()).toMatch(new RegExp(`^${by.toLowerCase()} `));
          const sides = new Set(out.filter((piece) => piece.stance === stance).map(({ side }) => side));
          expect(sidesIn(said[i] ?? ''), slugIn(item, 'claims')).toEqual([...sides].sort());
        }
      }
    });
  },
);

const NAMES = {
  ...Object.fromEntries(MANIFEST.sides.map(({ id, inSentence }) => [id, new RegExp(inSentence, 'i')])),
  'third-party': /third part(?:y|ies)/,
  outlet: /news outlets?/,
  unattributed: /somebody not named|voices not named/,
};

function sidesIn(text: string): string[] {
  return Object.entries(NAMES)
    .flatMap(([side, name]) => (name.test(text) ? [side] : []))
    .sort();
}

test('the list of days says of each what came out, and how many claims there were', () => {
  const entries = each(builtPage('as-of/index.html').$, '.entries > li');
  expect(entries.map((entry) => linkIn(entry.find('h2')))).toEqual(days.map((day) => `/as-of/${day}/`));
  for (const [i, entry] of entries.entries()) {
    const day = days[i] ?? '';
    // The heading has the day.
    const printed = sources
      .filter(({ issued }) => issued === day)
      .map(({ label }) => plain(label).replace(/, [^,]*\d[^,]*$/, ''));
    expect(plain(entry.find('h2').text())).toBe(`As of ${dateTold(day)}`);
    for (const label of printed) expect(plain(entry.text())).toContain(label);
    expect(plain(entry.text()).includes('Came out: ')).toBe(printed.length > 0);
    expect(plain(entry.text()).toLowerCase()).toContain(`${claimsInWords(evening(day).size)} by that evening.`);
  }
});

test('a claim’s page leads from each change of its verdict to the page of that day', () => {
  const steps = [...evening(days.at(-1)).keys()].flatMap((slug) =>
    each(builtPage(`claims/${slug}/index.html`).$, '#days .changes > li').map((step) => ({
      label: badgeIn(step).label,
      day: /\/as-of\/([\d-]+)\//.exec(step.children('a').attr('href') ?? '')?.[1] ?? '',
      words: plain(step.children('a').text()),
      slug,
    })),
  );
  expect(steps.length).toBeGreaterThanOrEqual(evening(days.at(-1)).size);
  for (const { slug, day, label, words } of steps) {
    expect(label, slug).toBe(evening(day).get(slug)?.label);
    expect(words, slug).toBe(`From ${dateTold(day)}`);
  }
});
