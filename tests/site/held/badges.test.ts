/** Wherever a page shows a verdict, it is that of the claim beside which it stands, marked by the shape of its family. */
import { expect, describe, test } from 'vitest';
import { builtPage, builtPages, type BuiltPage } from '../pages.ts';
import { expectSome, MOVED, SITE } from '../this-site.ts';
import { badgeIn, each, slugIn, type Badge, type Found } from './claim-page.ts';
import { claims, factsOf, everyVersion, factsRecorded, listed, slugOf } from './facts.ts';
import { plain, printed, VERDICTS } from './words.ts';

const recorded = new Map(
  everyVersion.map((version) => [`claims/${slugOf(version)}/v/${String(version.version)}/index.html`, version]),
);

/** The badge of a claim, whatever page it stands on. */
const badgeOf = (slug: string): Badge => VERDICTS[listed(MOVED.get(slug) ?? slug).verdict];

/** The badge of the claim, or of the version, that the page or the card itself is of. */
function badgeOfPage({ path }: BuiltPage): Badge {
  const slug = path.split('/')[1] ?? '';
  const now = path.replace(slug, MOVED.get(slug) ?? slug);
  const version = recorded.get(now.replace('embed/', ''));
  return version === undefined ? badgeOf(slug) : VERDICTS[factsRecorded(version).verdict];
}

/** The verdict that an address ends with: a list of claims, or a part of a day’s page. */
function verdictIn(address: string): Badge {
  const value = address.replace(/\/$/, '').split(/[/#]/).at(-1) ?? '';
  return VERDICTS[value as keyof typeof VERDICTS];
}

/** Every place on the site where a verdict stands: the element that also names the claim, and whose verdict that is. */
const PLACES: readonly { within: string; verdict: (at: Found, page: BuiltPage) => Badge | 'held elsewhere' }[] = [
  { within: '.claims > li, .others > li, .bears-on > li', verdict: (at) => badgeOf(slugIn(at, 'claims')) },
  { within: '.instead, .tension .facing > div', verdict: (at) => badgeOf(slugIn(at, 'claims')) },
  { within: '#disputes .dispute > summary', verdict: (at) => badgeOf(at.next('div').attr('id') ?? '') },
  {
    within: '#own-words .dispute > div > p',
    verdict: (at) => badgeOf(claims.find(({ id }) => new RegExp(` on ${id}\\. `).test(plain(at.text())))?.slug ?? ''),
  },
  { within: '#distance > p', verdict: (at) => badgeOf(slugIn(at.prev('h3'), 'claims')) },
  { within: '.panel, .embed', verdict: (_, page) => badgeOfPage(page) },
  { within: '.tally > li', verdict: (at) => verdictIn(at.children('a').attr('href') ?? '') },
  { within: '.then-group > summary', verdict: (at) => verdictIn(at.next('div').attr('id') ?? '') },
  // What would change it, and what was corrected: claims.test.ts and method.test.ts. Day by day: as-of.test.ts and days.test.ts; on the home page: lists.test.ts; on the map: map.test.ts.
  {
    within: '#change .changes > li, .corrections > li, #days .changes > li, .verdict-then, .answers > li, .day-claim',
    verdict: () => 'held elsewhere',
  },
  // The glossary and the table of the rules: method.test.ts.
  { within: '.glossary > li, td', verdict: () => 'held elsewhere' },
];

const badges = builtPages().flatMap((page) =>
  page.html.includes('class="verdict ')
    ? each(page.$, '.verdict').map((badge) => {
        const place = PLACES.find(({ within }) => badge.closest(within).length > 0);
        return { page, badge: badgeIn(badge), place, at: place && badge.closest(place.within) };
      })
    : [],
);

describe('a verdict', () => {
  test('stands in no place that is not looked at here, and in each of them', () => {
    expect(badges.filter(({ place }) => place === undefined).map(({ page }) => page.path)).toEqual([]);
    const seen = new Set(badges.map(({ place }) => place));
    const unseen = PLACES.filter((place) => !seen.has(place)).map(({ within }) => within);
    expect(SITE === 'invented' ? unseen : []).toEqual([]);
    expectSome(badges.length, claims.length);
  });

  test('has the shape of its family and one of the seven names', () => {
    const known = Object.values(VERDICTS).map(({ label, family }) => `${label} ${family}`);
    const strange = badges.filter(({ badge }) => !known.includes(`${badge.label} ${badge.family}`));
    expect(strange.map(({ page, badge }) => `${page.path}: ${badge.label} ${badge.family}`)).toEqual([]);
  });

  test('is that of the claim beside it, in every row, card, panel and list', () => {
    const wrong = badges.flatMap(({ page, badge, place, at }) => {
      const expected = place === undefined || at === undefined ? undefined : place.verdict(at, page);
      if (expected === 'held elsewhere' || expected?.label === badge.label) return [];
      return [`${page.path}: ${badge.label} for ${expected?.label ?? 'nothing'} in “${plain(at?.text() ?? '')}”`];
    });
    expect(wrong).toEqual([]);
  });
});

const reasons = new Map(
  builtPages().flatMap((page) => {
    const slug = /^claims\/([^/]+)\/index\.html$/.exec(page.path)?.[1] ?? '';
    return page.html.includes('class="panel ') ? [[slug, plain(page.$('.panel-words').text())] as const] : [];
  }),
);

test('every row of a list of claims has the number, the title and the reason of the claim to which it leads', () => {
  const rows = builtPages().flatMap((page) =>
    page.html.includes('class="claims"')
      ? each(page.$, '.claims > li').map((row) => ({ path: page.path, row, slug: slugIn(row, 'claims') }))
      : [],
  );
  expectSome(rows.length, claims.length);
  for (const { path, row, slug } of rows) {
    const { id, title } = listed(slug);
    const shown = [row.children('small'), row.find('.claim-title'), row.children('p')].map((part) =>
      plain(part.text()),
    );
    expect(shown, path).toEqual([id, printed(plain(title)), reasons.get(slug)]);
  }
});

test('the disagreements name beside a claim its own number and time, and the rule that decided', () => {
  const page = builtPage('disagreements/index.html');
  const notes = each(page.$, '#disputes .dispute > div, .instead, .tension .facing > div').filter(
    (at) => slugIn(at, 'claims') !== '',
  );
  expectSome(notes.length);
  for (const at of notes) {
    const { id } = listed(slugIn(at, 'claims'));
    if (at.find('.note').length > 0)
      expect(plain(at.find('.note').first().text())).toMatch(new RegExp(`^${id}, about `));
  }
  const own = each(page.$, '#own-words .dispute > div > p:has(.verdict)');
  expectSome(own.length);
  for (const line of own) {
    const claim = claims.find(({ id }) => plain(line.text()).includes(` on ${id}. `));
    const { row, rule, slug } = factsOf(claim?.slug ?? '');
    expect(plain(line.text())).toContain(`by rule ${String(row)} on ${claim?.id ?? ''}. ${plain(rule)}`);
    expect(plain(line.text()).endsWith(reasons.get(slug) ?? 'no reason')).toBe(true);
  }
});
