/** Every claim’s page and every version’s page shows what its data file, or its record, says: who, how, when, and what came of it. */
import { describe, expect, test } from 'vitest';
import { builtPage } from '../pages.ts';
import { expectSome } from '../this-site.ts';
import { each, linkIn, shownOn, slugIn, type Shown } from './claim-page.ts';
import { expectedOf, firstDay } from './expected.ts';
import { claims, factsOf, factsRecorded, slugOf, versions, type Facts } from './facts.ts';
import { wrongIn } from './reason.ts';
import { bare, plain, STANCES } from './words.ts';

const pageOf = (slug: string) => builtPage(`claims/${slug}/index.html`).$;
const held = [
  ...claims.map(({ slug }) => ({ path: `claims/${slug}/index.html`, facts: factsOf(slug) })),
  ...versions.map((version) => ({
    path: `claims/${slugOf(version)}/v/${String(version.version)}/index.html`,
    facts: factsRecorded(version),
  })),
];

/** The same without the orders that a test of its own looks at, and without capitals at the start of a row. */
function inOneOrder(shown: Shown): Shown {
  const by = <T>(list: readonly T[], key: (item: T) => string): T[] =>
    list.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  return {
    ...shown,
    voices: shown.voices.map((group) => ({ ...group, voices: by(group.voices, ({ actor }) => actor) })),
    testimonies: by(shown.testimonies, ({ statement }) => statement),
    ledger: shown.ledger.map(([what, words, to]) => [what, bare(words), to]),
  };
}

test('there are claims, versions and voices to look at', () => {
  expect(versions.length).toBeGreaterThanOrEqual(claims.length);
  expectSome(claims.length, 20);
  expectSome(held.filter(({ facts }) => facts.evidence.length > 3).length);
  expectSome(held.filter(({ facts }) => facts.uncounted.size > 0).length);
  expectSome(held.filter(({ facts }) => facts.wouldChange.length > 1).length);
});

describe('a claim’s page, and a version’s', () => {
  test('shows its verdict, each voice with side and stance, each testimony, what would change it, and its dates', () => {
    const wrong = held.flatMap(({ path, facts }) => {
      const shown = inOneOrder(shownOn(builtPage(path).$, facts.rule));
      const expected = inOneOrder(expectedOf(facts));
      return JSON.stringify(shown) === JSON.stringify(expected) ? [] : [{ path, shown, expected }];
    });
    const [first] = wrong;
    expect(first?.shown, `${first?.path ?? ''} and ${String(wrong.length - 1)} more`).toEqual(first?.expected);
  });

  test('gives a reason that names who decided, with what each of them did and when', () => {
    const wrong = held.flatMap(({ path, facts }) =>
      wrongIn(plain(builtPage(path).$('.panel-words').text()), facts).map((what) => `${path}: ${what}`),
    );
    expect(wrong).toEqual([]);
  });

  test('names first who spoke first', () => {
    const firsts = held.flatMap(({ path, facts }) => {
      const $ = builtPage(path).$;
      const shown = each($, '.voices > div').map((group) =>
        each($, 'dd', group).map((line) => each($, 'a', line).map((voice) => slugIn(voice, 'actors'))),
      );
      const stances = Object.keys(STANCES).filter((stance) => facts.evidence.some((piece) => piece.stance === stance));
      const days = stances.map((stance, i) =>
        (shown[i] ?? []).map((line) => line.map((actor) => earliest(facts, stance, actor))),
      );
      // The side of whoever spoke first leads, and of a side whoever spoke first.
      return days.flatMap((lines) => [lines.map(([first = '']) => first), ...lines].map((list) => ({ path, list })));
    });
    expectSome(firsts.filter(({ list }) => new Set(list).size > 1).length);
    for (const { path, list } of firsts) expect(list, path).toEqual(list.toSorted());
  });

  test('has in its strip of origins nobody and no article that is not in its evidence, and all that are', () => {
    for (const { path, facts } of held) {
      const $ = builtPage(path).$;
      const rows = each($, '.ways tbody').flatMap((body) => {
        const by = plain(body.find('th[scope="rowgroup"]').text());
        return each($, 'tr:has(td)', body).flatMap((row) =>
          each($, 'td li', row).map((item) =>
            [by, slugIn(row.children('th'), 'statements'), slugIn(item, 'sources')].join(' '),
          ),
        );
      });
      const stances = facts.evidence.map((piece) => piece.stance);
      const expected = facts.evidence.flatMap(({ stance, statement, sources }) =>
        sources.map((source) => [STANCES[stance].by, statement, source].join(' ')),
      );
      expect(rows.sort(), path).toEqual(expected.sort());
      expect(stances.length, path).toBeGreaterThan(0);
    }
  });
});

/** The first day on which an actor can have taken the stance. */
function earliest({ evidence }: Facts, stance: string, actor: string): string {
  return (
    evidence
      .filter((piece) => piece.stance === stance && piece.actor === actor)
      .map(({ when }) => firstDay(when))
      .sort()[0] ?? 'never'
  );
}

describe('a claim’s page', () => {
  test('has under its three headings the claims that its data file names, and no others', () => {
    const HEADINGS = {
      opposes: 'Cannot both be true',
      tension: 'In tension with this',
      related: 'Read with this',
    };
    let named = 0;
    for (const { slug, opposes, tension, related } of claims) {
      const $ = pageOf(slug);
      const under = (heading: string): string[] =>
        each($, `h2:contains("${heading}") + ul > li`).map((item) => slugIn(item, 'claims'));
      const shown = [under(HEADINGS.opposes), under(HEADINGS.tension), under(HEADINGS.related)];
      expect(shown, slug).toEqual([opposes, tension.map((other) => other.slug), related]);
      named += shown.flat().length;
    }
    expectSome(named);
  });

  test('leads to the list of its topic, and to each of its files', () => {
    for (const { slug, topic } of claims) {
      const $ = pageOf(slug);
      expect(linkIn($('.claim-head .kicker')), slug).toBe(`/claims/topic/${topic}/`);
      const files = each($, '#cite a[download]').map((link) => linkIn(link));
      expect(files.sort(), slug).toEqual(['bib', 'csl.json', 'ris'].map((ending) => `/claims/${slug}.${ending}`));
    }
  });
});

describe('a version’s page', () => {
  const next = versions.map((version, i) => (versions[i + 1]?.id === version.id ? versions[i + 1] : undefined));

  test('says whether it is the newest, and else leads to the one that took its place, with its day and what changed', () => {
    expectSome(next.filter((later) => later !== undefined).length);
    for (const [i, version] of versions.entries()) {
      const slug = slugOf(version);
      const $ = builtPage(`claims/${slug}/v/${String(version.version)}/index.html`).$;
      const notice = $('.version-notice');
      const own = factsRecorded(version).revisions.at(-1);
      const later = next[i] && factsRecorded(next[i]).revisions.at(-1);
      expect(plain(notice.children('p').first().text()), slug).toBe(
        `Version ${String(version.version)} of ${version.id}, ${dayOf(own)}.`,
      );
      expect(each($, 'a', notice).map((link) => linkIn(link))).toEqual([
        ...(later === undefined ? [] : [`/claims/${slug}/v/${String(later.version)}/`, '#changes']),
        `/claims/${slug}/`,
      ]);
      const told = plain(notice.children('p').last().text());
      expect(told, slug).toContain(
        later === undefined
          ? 'It is the newest.'
          : `Superseded by version ${String(later.version)} on ${dayOf(later)}.`,
      );
      expect(told, slug).toContain('The claim’s own page always shows the newest.');
    }
  });

  test('tells what the next one changed: without what was added its own words, without what was taken out the next’s', () => {
    const texts = { Title: 'title', 'In short': 'text' } as const;
    let changed = 0;
    for (const [i, version] of versions.entries()) {
      const later = next[i];
      const $ = builtPage(`claims/${slugOf(version)}/v/${String(version.version)}/index.html`).$;
      expect($('#changes').length, version.id).toBe(later === undefined ? 0 : 1);
      if (later === undefined) continue;
      expect(plain($('#changes h2').text())).toBe(`What changed with version ${String(later.version)}`);
      expect(plain($('#changes h2').next('p').text())).toBe(factsRecorded(later).revisions.at(-1)?.what);
      for (const [heading, field] of Object.entries(texts)) {
        const [before, after] = [version, later].map((each) => factsRecorded(each)[field]);
        const words = each($, '#changes h3')
          .find((each) => plain(each.text()) === heading)
          ?.next('.changed');
        expect(words !== undefined, `${version.id}: ${heading}`).toBe(before !== after);
        if (words === undefined) continue;
        changed += 1;
        const without = (tag: string): string => {
          const kept = words.clone();
          kept.find(`${tag}, .visually-hidden`).remove();
          kept.find('br').replaceWith('\n');
          return kept.text().replaceAll('\u00a0', ' ').trimEnd();
        };
        expect([without('ins'), without('del')], version.id).toEqual([before, after]);
      }
    }
    expectSome(changed);
  });
});

/** The day of a revision as a notice tells it. */
function dayOf(revision: { on: string } | undefined): string {
  if (revision === undefined) return '';
  return new Date(revision.on).toLocaleDateString('en-GB', {
    ...({ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const),
  });
}
