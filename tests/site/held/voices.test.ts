/** Whoever is named anywhere stands under the side, the stance and the time that the data give. */
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { builtFile, found } from '../formats/built-file.ts';
import { builtPage, builtPages } from '../pages.ts';
import { expectSome } from '../this-site.ts';
import { each, sideIn, slugIn, type Found } from './claim-page.ts';
import { firstDay } from './expected.ts';
import { claims, sources } from './facts.ts';
import { bare, BASES, CHANNELS, inWords, plain, printed, SIDES, STANCES, dateTold } from './words.ts';

type Row = Record<string, string>;
const rows = (name: string): Row[] => parse(builtFile(`data/${name}.csv`), { columns: true });
const actors = new Map(rows('actors').map((row) => [row.slug ?? '', row]));
const statements = new Map(rows('statements').map((row) => [row.slug ?? '', row]));
const carriers = Map.groupBy(rows('carriers'), ({ statement }) => statement);
const sideOf = (actor: string | undefined): string => actors.get(actor ?? '')?.side ?? '';
/** Whose voice a statement was, when it was made: somebody may have changed sides since. */
const sidesThen = new Map(claims.flatMap(({ evidence }) => evidence.map(({ statement, side }) => [statement, side])));

/** The side of the voice that a row is about: that of its first link to a statement or a voice; empty without one. */
function sideAt(row: Found): string {
  const statement = slugIn(row, 'statements');
  return statement === '' ? sideOf(slugIn(row, 'actors')) : sideThen(statement);
}

function sideThen(statement: string): string {
  return sidesThen.get(statement) ?? sideOf(statements.get(statement)?.actor);
}

test('the page of the voices counts those who speak, as the home page does, and apart from them who passed words on', () => {
  const named = [...actors.values()].filter(({ withdrawn }) => withdrawn === '');
  const spoke = new Set(
    [...statements.values()].filter(({ withdrawn }) => withdrawn === '').map(({ actor }) => actor ?? ''),
  );
  const relaying = named.filter(({ slug }) => !spoke.has(slug ?? '')).length;
  expectSome(spoke.size);
  const heading = plain(builtPage('actors/index.html').$('h1').text());
  expect(heading.toLowerCase()).toMatch(new RegExp(`^at most ${inWords(spoke.size)} voices?, `));
  expect(/; (\S+) others? passed words on$/.exec(heading)?.[1]).toBe(relaying === 0 ? undefined : inWords(relaying));
  expect(plain(builtPage('index.html').$('main').text())).toContain(`by at most ${inWords(spoke.size)} voice`);
});

describe('the mark of a side', () => {
  const ROWS = '.day-said > li, dd, .said, .statements > li, tr, .latest, .entries > li, article';
  const marks = builtPages()
    .filter(({ path, html }) => html.includes('class="side ') && !path.startsWith('claims/'))
    .flatMap(({ path, $ }) =>
      each($, '.side:not(h3 > .side)')
        .filter((mark) => mark.closest('.chart, .hands, th[scope="rowgroup"], .kicker, .glossary').length === 0)
        .map((mark) => ({ path, shown: sideIn(mark), side: sideAt(mark.closest(ROWS)) })),
    );

  test('is that of the voice beside it, by shape and by name, on every page but a claim’s, which is held to its file', () => {
    const ofVoices = marks.filter(({ side }) => side !== '');
    expectSome(ofVoices.length, statements.size + 1);
    const wrong = ofVoices.filter(({ shown, side }) => shown.side !== side || shown.name !== SIDES[shown.side]);
    expect(wrong).toEqual([]);
  });

  test('stands on the page of a voice and of a statement for its own side', () => {
    for (const [slug, { side, withdrawn }] of actors) {
      if (withdrawn !== '') continue;
      expect(sideIn(builtPage(`actors/${slug}/index.html`).$('.kicker')).side, slug).toBe(side);
    }
    for (const [slug, { withdrawn }] of statements) {
      if (withdrawn !== '') continue;
      expect(sideIn(builtPage(`statements/${slug}/index.html`).$('.kicker')).side, slug).toBe(sideThen(slug));
    }
    expectSome(actors.size);
  });

  test('heads in a table the voices of that side alone', () => {
    const { $ } = builtPage('origins/index.html');
    const groups = each($, '.carried-by tbody');
    expectSome(groups.length, 2);
    for (const group of groups) {
      const side = sideIn(group.find('th[scope="rowgroup"]')).side;
      const voices = each($, 'th[scope="row"]', group).map(sideAt);
      expect(new Set(voices)).toEqual(new Set([side]));
    }
  });
});

describe('the page of a statement', () => {
  const pages = [...statements].filter(([, { withdrawn }]) => withdrawn === '');

  test('tells its voice, what was said, how and when, and by whom it is carried, through whom', () => {
    expectSome(pages.length);
    for (const [slug, { actor = '', says = '', made = '', madeHow = '', channel = '', published = '' }] of pages) {
      const { $ } = builtPage(`statements/${slug}/index.html`);
      const lead = plain($('.lead').text());
      expect(bare(lead).startsWith(bare(printed(actors.get(actor)?.name ?? ''))), slug).toBe(true);
      expect(lead.endsWith(`${printed(plain(says))}.`), slug).toBe(true);
      const fact = (name: string): string => plain($(`.ledger dt:contains("${name}")`).first().next('dd').text());
      expect([fact('Made').toLowerCase(), fact('How we know'), fact('Form'), fact('First published')], slug).toEqual([
        dateTold(made).toLowerCase(),
        printed(plain(madeHow)),
        CHANNELS[channel as keyof typeof CHANNELS],
        dateTold(published),
      ]);
      const expected = (carriers.get(slug) ?? []).map(({ source = '', via = '' }) => `${source} ${via}`);
      const shared = expected.length > 1;
      const ways = shared
        ? each($, '.tellings > section')
        : each($, '.ledger dd').filter((dd) => slugIn(dd, 'sources') !== '');
      expect(ways.map((way) => `${slugIn(way, 'sources')} ${slugIn(way.find('p'), 'actors')}`).sort(), slug).toEqual(
        expected.sort(),
      );
    }
  });

  test('says of every claim on which it bears what it does to it, and how its voice knows', () => {
    let bearings = 0;
    for (const [slug] of pages) {
      const { $ } = builtPage(`statements/${slug}/index.html`);
      const shown = each($, '.bears-on > li').map((item) => [
        slugIn(item, 'claims'),
        plain(item.children('p').first().text()).split(': ')[0],
        plain(item.children('.note').text()),
      ]);
      const expected = claims.flatMap((claim) =>
        claim.evidence
          .filter(({ statement }) => statement === slug)
          .map(({ stance, basis }) => [claim.slug, STANCES[stance].to, `${BASES[basis]}.`]),
      );
      expect(shown.toSorted(), slug).toEqual(expected.sort());
      const many = new Set(expected.map(([claim]) => claim)).size;
      const heading = `It bears on ${many === 0 ? 'no claims yet' : `${inWords(many)} claim${many === 1 ? '' : 's'}, `}`;
      expect(plain($('.section:has(> .bears-on) h2').text()).startsWith(heading), slug).toBe(true);
      bearings += shown.length;
    }
    expectSome(bearings);
  });
});

describe('a list of statements', () => {
  const lists = builtPages().flatMap(({ path, html, $ }) =>
    html.includes('class="statements"') ? each($, '.statements').map((list) => ({ path, $, list })) : [],
  );

  test('tells of each its voice, what was said, how, when and by how many articles', () => {
    expectSome(lists.length, 2);
    for (const { path, $, list } of lists)
      for (const item of each($, 'li', list)) {
        const slug = slugIn(item, 'statements');
        const { actor = '', says = '', channel = '', made = '' } = found(statements.get(slug), slug);
        const count = carriers.get(slug)?.length ?? 0;
        const words = plain(item.children('p').first().text());
        const name = bare(printed(actors.get(actor)?.name ?? ''));
        expect(bare(words).startsWith(name) && words.endsWith(printed(plain(says))), path).toBe(true);
        expect(plain(item.children('.note').text()), path).toBe(
          `${CHANNELS[channel as keyof typeof CHANNELS]}, ${dateTold(made)}; carried by ${inWords(count)} source${count === 1 ? '' : 's'}`,
        );
      }
  });

  test('begins on the page of all of them with the oldest', () => {
    const slugs = each(builtPage('statements/index.html').$, '.statements > li').map((item) =>
      slugIn(item, 'statements'),
    );
    const starts = slugs.map((slug) => firstDay(statements.get(slug)?.made ?? ''));
    expect(starts.length).toBe([...statements.values()].filter(({ withdrawn }) => withdrawn === '').length);
    expect(starts).toEqual(starts.toSorted());
  });

  test('has on the page of a voice what it said, and on that of a source what it carries', () => {
    const said = Map.groupBy(statements.keys(), (slug) => statements.get(slug)?.actor);
    for (const [actor, own] of said) {
      const { $ } = builtPage(`actors/${actor ?? ''}/index.html`);
      const shown = each($, '#statements > .statements > li').map((item) => slugIn(item, 'statements'));
      expect(shown.sort(), actor).toEqual(own.toSorted());
    }
    for (const { slug } of sources) {
      const { $ } = builtPage(`sources/${slug}/index.html`);
      const carried = [...carriers]
        .filter(([, all]) => all.some(({ source }) => source === slug))
        .map(([each]) => each);
      expect(
        each($, '.statements > li')
          .map((item) => slugIn(item, 'statements'))
          .sort(),
        slug,
      ).toEqual(carried.sort());
    }
    expectSome(said.size);
  });
});
