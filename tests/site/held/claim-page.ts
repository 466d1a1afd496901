/** A claim’s page, or a version’s, read back as an eye reads it: what stands where. */
import type { CheerioAPI } from 'cheerio';
import { expect } from 'vitest';
import { HOME, pathIn } from '../this-site.ts';
import { bare, NEITHER, plain } from './words.ts';

/** What one `.verdict` shows: its name and the family by whose shape it is marked. */
export interface Badge {
  label: string;
  family: string;
}

/** Whatever cheerio takes for one element or several. */
export type Found = ReturnType<CheerioAPI>;

/** The badge in an element that has one; the texts of all where it has another number of them. */
export function badgeIn(found: Found): Badge {
  const badges = found.find('.verdict').addBack('.verdict');
  const family = /verdict-(\S+)/.exec(badges.attr('class') ?? '')?.[1] ?? '';
  return { label: plain(badges.text()), family };
}

/** Where the first link in an element leads: a path from the site’s root without its base, or a part of the page; empty without one. */
export function linkIn(found: Found): string {
  const address = found.find('a').addBack('a').attr('href') ?? '';
  return address === '' || address.startsWith('#') ? address : pathIn(address) + new URL(address, HOME).hash;
}

/** The last part of the address of the first link to that kind of page: the slug. */
export function slugIn(found: Found, kind: string): string {
  const address = found.find('a').addBack('a').filter(`[href*="/${kind}/"]`).attr('href') ?? '';
  return new RegExp(`/${kind}/([^/]+)/`).exec(address)?.[1] ?? '';
}

/** The side by whose shape an element is marked, and the name that stands there. */
export function sideIn(found: Found): { side: string; name: string } {
  const mark = found.find('.side').addBack('.side');
  return { side: /side-(\S+)/.exec(mark.attr('class') ?? '')?.[1] ?? '', name: plain(mark.text()) };
}

/** Each element that the selector finds, below another where one is given. */
export function each($: CheerioAPI, selector: string, below?: Found): Found[] {
  const all = below === undefined ? $(selector) : below.find(selector);
  return all.toArray().map((element) => $(element));
}

/** What a page shows of a claim, in the form in which it is compared. */
export interface Shown {
  id: string;
  title: string;
  panel: { badge: Badge; family: string; neither: boolean; asOf: string };
  voices: { by: string; voices: { actor: string; name: string; side: string; sideName: string }[] }[];
  testimonies: ShownTestimony[];
  trace: { verdict: string; row: string; rule: boolean; working: string[]; inputs: ShownInput[] };
  wouldChange: { if: string; badge: Badge }[];
  unknowns: string[];
  corrections: { badges: string[]; version: string; words: string }[];
  ledger: [string, string, string][];
}

interface ShownInput {
  holds: boolean;
  answer: string;
  words: string;
  at: string[];
}

export interface ShownTestimony {
  statement: string;
  under: string;
  actor: string;
  name: string;
  did: string;
  made: string;
  quotes: string[];
  carriers: string[];
  basis: string;
  uncounted: string;
  concession: string;
  note: string;
}

/** All that the page shows of the claim, but its reason and its lists of other claims. */
export function shownOn($: CheerioAPI, rule: string): Shown {
  const panel = $('.panel');
  return {
    id: plain($('.claim-head .kicker > :first-child').text()),
    title: plain($('h1').text()),
    panel: {
      badge: badgeIn(panel),
      family: /judged-(\S+)/.exec(panel.attr('class') ?? '')?.[1] ?? '',
      neither: plain(panel.text()).includes(NEITHER),
      asOf: plain(panel.find('.note a').first().text()),
    },
    voices: each($, '.voices > div').map((group) => ({
      by: plain(group.children('dt').text()),
      voices: each($, 'dd', group).flatMap((line) => {
        const { side, name: sideName } = sideIn(line);
        return each($, 'a', line).map((voice) => ({
          actor: slugIn(voice, 'actors'),
          name: bare(voice.text()),
          side,
          sideName,
        }));
      }),
    })),
    testimonies: each($, '.testimony').map((item) => testimony($, item)),
    trace: traceIn($, rule),
    wouldChange: each($, '#change .changes > li').map((item) => ({
      if: plain(item.children('span:not(.verdict)').text()),
      badge: badgeIn(item),
    })),
    unknowns: each($, 'h2:contains("Not told in these sources") + ul > li').map((item) => plain(item.text())),
    corrections: each($, '.corrections > li').map((item) => ({
      badges: each($, '.verdict', item).map((badge) => badgeIn(badge).label),
      version: linkIn(item.find('a[href*="/v/"]')),
      words: plain(item.children('p').last().text()),
    })),
    ledger: ledgerIn($),
  };
}

function traceIn($: CheerioAPI, rule: string): Shown['trace'] {
  const reached = $('#trace > p').first();
  return {
    verdict: plain(reached.children('strong').text()),
    row: plain(reached.children('a').text()),
    rule: plain(reached.text()).endsWith(plain(rule)),
    working: each($, '#working .working > li').map((line) => plain(line.text())),
    inputs: each($, '#trace .inputs > li').map((input) => ({
      holds: input.hasClass('input-yes'),
      answer: plain(input.children('strong').text()),
      words: plain(input.children('span').clone().children().remove().end().text()).replace(/:[\s,]*$/, ''),
      at: each($, 'a', input).map((link) => linkIn(link).replace('#', '')),
    })),
  };
}

/** Rows of the facts about the page: what, what is told, and where it leads. */
function ledgerIn($: CheerioAPI): Shown['ledger'] {
  let heading = '';
  return each($, '.ledger > dl > *').flatMap((row): Shown['ledger'] => {
    if (row.is('dt')) heading = plain(row.text());
    const own = row.children('a');
    const link = linkIn(own.length > 0 ? own : row.prev('dt').children('a'));
    // Where the map shows it: tests/browser/map-steps.test.ts goes there.
    if (link === '/map/') return [];
    return row.is('dd') ? [[heading, plain(row.text()), link]] : [];
  });
}

function testimony($: CheerioAPI, item: Found): ShownTestimony {
  const heading = item.find('> p > .who');
  const made = item.find('> p > small');
  const told = partsOf($, item.children('.note'));
  const [basis = '', ...more] = (told.get('') ?? '')
    .split(/(?<=\.) (?=(?:First-hand|Own word|Second-hand):)/)
    .toReversed();
  expect(more.length, 'lines of carriers').toBe(item.find('.also').length > 0 ? 1 : 0);
  return {
    statement: item.attr('id') ?? '',
    under: sideIn(item.closest('section, details').find('h3').first()).side,
    actor: slugIn(heading, 'actors'),
    name: bare(heading.children('a').text()),
    // A comma ends a name that holds one.
    did: plain(heading.clone().children().remove().end().text()).replace(/^, /, ''),
    made: `${slugIn(made, 'statements')}: ${plain(made.text())}`,
    quotes: each($, '.quotation', item).map((quotation) => quoted(quotation)),
    carriers: [...new Set([...each($, '.quotation, .also', item)].map((each) => slugIn(each, 'sources')))].sort(),
    basis: basis.replace(/\.$/, ''),
    uncounted: told.get('Not counted:') ?? '',
    concession: told.get('Against its own interest:') ?? '',
    note: told.get('note') ?? '',
  };
}

/** The line below a testimony, taken apart: what stands behind each bold word, before the first of them, and in its own element. */
function partsOf($: CheerioAPI, line: Found): Map<string, string> {
  const parts = new Map<string, string>();
  let part = '';
  for (const node of line.contents().toArray()) {
    const text = $(node).text();
    if ($(node).is('strong')) part = plain(text);
    else {
      const own = $(node).is('span') ? 'note' : part;
      parts.set(own, `${parts.get(own) ?? ''}${text}`);
    }
  }
  return new Map([...parts].map(([name, text]) => [name, plain(text)]));
}

/** A quotation: its words, our translation, whose they are, its article, and where in it they stand. */
function quoted(quotation: Found): string {
  const voice = quotation.hasClass('quotation-reported') ? 'article' : 'speaker';
  const at = plain(quotation.find('.proved').clone().children().remove().end().text());
  const words = plain(quotation.find('blockquote').text());
  return [
    words,
    plain(quotation.children('.note').text()),
    voice,
    slugIn(quotation, 'sources'),
    ...(at.match(/\d+/g) ?? []),
  ].join(' ');
}
