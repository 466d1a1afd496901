/** The home page: the evenings up to the last on which something came out, whose words were new, and the verdicts. */
import { describe, expect, test } from 'vitest';
import { found } from '../formats/built-file.ts';
import { builtPage, builtPages } from '../pages.ts';
import { expectSome, MANIFEST, RECORD } from '../this-site.ts';
import { badgeIn, each, linkIn, sideIn, slugIn } from './claim-page.ts';
import { claims, factsOf, sources } from './facts.ts';
import { inWords, plain, SIDES, VERDICTS } from './words.ts';

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

describe('the home page', () => {
  const { $ } = builtPage('index.html');
  const days = builtPages().flatMap(({ path }) => /^as-of\/([\d-]+)\/index\.html$/.exec(path)?.[1] ?? []);
  /** Whether an article came out on the day. */
  const isNews = (day: string): boolean => sources.some(({ issued }) => issued === day);
  const lastNews = days.findLastIndex(isNews);
  /**
   * What a reader is to find: a column for each evening up to the last on which an article came out; several in a row
   * without one share a column, as nothing can have changed on them, and it is that of their last.
   */
  const columns = days.slice(0, lastNews + 1).flatMap((day, i) => {
    const next = days[i + 1] ?? '';
    return isNews(day) || i === lastNews || isNews(next) ? [day] : [];
  });
  const evenings = each($, '.evening').map((evening, i) => ({ evening, day: columns[i] ?? '' }));

  test('counts the claims of each verdict', () => {
    const shown = each($, '.tally > li').map((row) => [
      badgeIn(row).label,
      Number(/^\d+/.exec(plain(row.children('a').text()))?.[0]),
      Number(row.find('rect').attr('width')),
    ]);
    const expected = Object.entries(VERDICTS)
      .map(([verdict, { label }]) => [label, claims.filter((claim) => claim.verdict === verdict).length] as const)
      .filter(([, count]) => count > 0);
    expect(shown).toEqual(expected.map(([label, count]) => [label, count, count]));
  });

  test('has the evenings in a row, with the verdicts that the page of its day has on the claims that lead', () => {
    expect(evenings.map(({ evening }) => linkIn(evening.find('h3')))).toEqual(columns.map((day) => `/as-of/${day}/`));
    const lead = MANIFEST.lead.map(
      (id) =>
        found(
          claims.find((claim) => claim.id === id),
          id,
        ).slug,
    );
    for (const { evening, day } of evenings) {
      const page = builtPage(`as-of/${day}/index.html`).$;
      const expected = lead.map((slug) => {
        const group = page(`.then a[href$="/claims/${slug}/"]`).closest('.then-group').children('div').attr('id');
        return [slug, group === undefined ? '' : VERDICTS[group as keyof typeof VERDICTS].label];
      });
      const shown = each($, '.answers > li', evening).map((answer) => [
        slugIn(answer, 'claims'),
        badgeIn(answer).label,
      ]);
      expect(shown, day).toEqual(expected);
    }
  });

  /** The first day on which an article printed what a statement says. */
  const printedOn = (carriers: readonly string[]): string =>
    carriers
      .map(
        (slug) =>
          found(
            sources.find((source) => source.slug === slug),
            slug,
          ).issued,
      )
      .sort()[0] ?? '';
  /** What a side was first quoted with on a day, on what the record asks: in its own words, or where there are none, in an article's. */
  const newOn = (day: string, side: string) => {
    const quoted = claims
      .filter(({ topic }) => topic === MANIFEST.leadTopic)
      .flatMap(({ slug }) => factsOf(slug).evidence)
      .filter((piece) => piece.side === side && printedOn(piece.sources) === day)
      .flatMap((piece) => piece.quotes.map((quote) => ({ piece, quote })));
    const own = quoted.filter(({ quote }) => quote.voice === 'speaker');
    return own.length > 0 ? own : quoted;
  };

  test('leads to the last evening where none of the later ones brought an article', () => {
    const later = days.slice(lastNews + 1);
    const note = each($, 'section:has(#evenings) > .note').find((line) =>
      plain(line.text()).startsWith('No article came out on'),
    );
    expect(note && linkIn(note)).toBe(later.length === 0 ? undefined : `/as-of/${later.at(-1) ?? ''}/`);
    expect(plain(note?.text() ?? '').includes(inWords(later.length))).toBe(later.length > 0);
  });

  test('says of each other side what was new, or that nobody of it is quoted on the question', () => {
    const others = MANIFEST.sides.filter(({ role }) => role === 'party');
    const spoke = others.filter(({ id }) => columns.some((day) => newOn(day, id).length > 0)).map(({ id }) => id);
    const shown = new Set(each($, '.evening div > .latest > .side').map((mark) => sideIn(mark).side));
    expect([...shown].sort()).toEqual(spoke.sort());
    const silent = others.filter(({ id }) => !spoke.includes(id)).map(({ inSentence }) => inSentence);
    const told = each($, 'section:has(#evenings) > .note').filter((note) => plain(note.text()).includes(' nobody of '));
    expect(told.length).toBe(silent.length > 0 ? 1 : 0);
    for (const name of silent) expect(plain(told[0]?.text() ?? '')).toContain(name);
  });

  test('shows of each contending side, on every evening, words that were new, later than which none were', () => {
    const contending = MANIFEST.sides.filter(({ role }) => role === 'belligerent').map(({ id }) => id);
    let shown = 0;
    for (const { evening, day } of evenings) {
      const accounts = each($, '.evening > .latest', evening);
      expect(accounts.map((account) => sideIn(account.children('.side')).side)).toEqual(contending);
      for (const account of accounts) {
        const { side, name } = sideIn(account.children('.side'));
        expect(name).toBe(SIDES[side]);
        const candidates = newOn(day, side);
        const quote = account.find('blockquote');
        expect(quote.length, `${day}, ${side}`).toBe(candidates.length > 0 ? 1 : 0);
        if (candidates.length === 0) continue;
        const statement = slugIn(account.find('figcaption'), 'statements');
        const words = plain(quote.text()).replaceAll(/^“|”$/g, '');
        const taken = candidates.find(
          (each) => each.piece.statement === statement && plain(each.quote.exact) === words,
        );
        const startOf = (when: string): string => (when.startsWith('../') ? '' : when).slice(0, 10);
        const starts = candidates.map(({ piece }) => startOf(piece.when)).sort();
        expect(startOf(found(taken, `${day}, ${side}: ${words}`).piece.when)).toBe(starts.at(-1));
        shown += 1;
      }
    }
    expectSome(shown, 3);
  });

  test('counts how often a verdict of the claims that lead changed', () => {
    const turns = evenings.flatMap(({ evening }, i) =>
      each($, '.answers > li', evening).filter((answer, which) => {
        const before = evenings[i - 1];
        const other = before && badgeIn(found(each($, '.answers > li', before.evening)[which], 'answer')).label;
        return other !== undefined && other !== '' && other !== badgeIn(answer).label;
      }),
    ).length;
    const often = ['no verdict changed', 'the verdict changed once', 'the verdict changed twice'];
    const count = lastNews + 1;
    expect(plain($('#evenings').text())).toBe(
      count === 1
        ? 'One evening'
        : `${capital(inWords(count))} evenings: ${often[turns] ?? `the verdict changed ${inWords(turns)} times`}`,
    );
  });

  test('has no second list of the places: the keyboard goes past the map in one step', () => {
    expect($('main a[href*="/places/"]').length).toBe(1);
    expect($('main a.still').length).toBe(RECORD.map === undefined ? 0 : 1);
  });
});
