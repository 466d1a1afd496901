/** The page of a source: which public copies there are, and who has stamped ours with the time, or that there is none. */
import { describe, expect, test } from 'vitest';
import { instantOnPage, dateOnPage } from '../../../src/wording/dates.ts';
import { builtPage } from '../pages.ts';
import { expectSome, MANIFEST, RECORD } from '../this-site.ts';
import { sources } from './facts.ts';
import { plain } from './words.ts';

/** The facts under a heading of the page of a source. */
function under(slug: string, heading: string): { said: string[]; leadTo: (string | undefined)[] } {
  const { $ } = builtPage(`sources/${slug}/index.html`);
  const facts = $('.ledger dt')
    .filter((_, term) => $(term).text() === heading)
    .nextUntil('dt');
  return {
    said: facts.get().map((fact) => plain($(fact).text())),
    leadTo: facts
      .find('a')
      .get()
      .map((link) => $(link).attr('href')),
  };
}

describe('the page of a source', () => {
  test('names each public copy with its day and its digest, or says that none is known', () => {
    for (const { slug, captures } of sources) {
      const { said, leadTo } = under(slug, 'Public copies');
      expect(said).toEqual(
        captures.length === 0
          ? ['None is known to us']
          : captures.map(({ service, day, digest }) => plain(`${service}, ${dateOnPage(day)}; SHA-256 ${digest}`)),
      );
      expect(leadTo).toEqual(captures.map(({ url }) => url));
    }
    expectSome(sources.filter(({ captures }) => captures.length > 0).length);
  });

  test('tells what our copy is, then what it carries, and only then what it does not tell', () => {
    for (const { slug, untold } of RECORD.sources) {
      const { $ } = builtPage(`sources/${slug}/index.html`);
      const parts = $('main section')
        .get()
        .map(({ attribs }) => attribs.id);
      expect(parts.slice(0, untold.length === 0 ? 1 : 2), slug).toEqual(
        untold.length === 0 ? ['claims'] : ['claims', 'untold'],
      );
      const told = $('#untold > .prose > ul > li').get();
      expect(
        told.map((line) => plain($(line).text())),
        slug,
      ).toEqual(untold.map((line) => plain(line)));
    }
    expectSome(RECORD.sources.filter(({ untold }) => untold.length > 0).length);
  });

  test('names each time-stamp with its time, or says that there is none yet', () => {
    const names = new Map((MANIFEST.authorities ?? []).map(({ id, name }) => [id, name]));
    for (const { slug, stamps, textDigest } of sources) {
      const { said, leadTo } = under(slug, 'Time-stamps of our copy');
      expect(said).toEqual(
        stamps.length === 0
          ? ['None yet']
          : [
              ...stamps.map(({ authority, stampedAt }) =>
                plain(`${names.get(authority) ?? ''}, ${instantOnPage(stampedAt)}`),
              ),
              `They stamp the SHA-256 of its text, ${textDigest ?? ''}: how to check them`,
            ],
      );
      for (const { url } of stamps)
        expect(leadTo.some((link) => link?.endsWith(new URL(url, 'http://any').pathname))).toBe(true);
    }
    expectSome(sources.filter(({ stamps }) => stamps.length > 0).length);
  });
});
