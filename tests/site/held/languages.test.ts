/** Every word in another script is marked with its language, so that it is read and set as what it is. */
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { builtFile } from '../formats/built-file.ts';
import { builtPage, builtPages } from '../pages.ts';
import { expectSome, MANIFEST } from '../this-site.ts';
import { each } from './claim-page.ts';
import { plain } from './words.ts';

/** Letters that are not Latin, Greek letters of formulas and signs left aside. */
const FOREIGN = /(?=\p{L})[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
const LANGUAGES = Object.keys(MANIFEST.languages);
/** Scripts that run from right to left, as far as there are tests of any. */
const FROM_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** What is copied into a program stands as the program reads it, without marks. */
const FOR_PROGRAMS = ['Wikipedia', 'BibTeX', 'RIS', 'CSL-JSON'].map((form) => `[data-copy="${form}"]`);
/** A picture is told by its label alone: nobody is read the words in it. */
const NOT_READ = [...FOR_PROGRAMS, 'svg[role="img"]'].join(', ');

const written = builtPages()
  .filter(({ html }) => FOREIGN.test(html))
  .flatMap(({ path, $ }) =>
    $('body, body *')
      .contents()
      .toArray()
      .filter((node) => node.nodeType === 3 && 'data' in node && FOREIGN.test(node.data))
      .filter((node) => $(node).closest(NOT_READ).length === 0)
      .map((node) => ({
        path,
        words: plain($(node).text()),
        at: $(node).closest('[lang]'),
        dir: $(node).closest('[dir]'),
      })),
  );

describe('a word in another script', () => {
  test('has one of the record’s languages, and runs as its script does', () => {
    expectSome(written.length);
    expectSome(written.filter(({ words }) => !FROM_RIGHT.test(words)).length);
    const unmarked = written.filter(
      ({ words, at, dir }) =>
        !LANGUAGES.includes(at.attr('lang') ?? '') || (dir.attr('dir') === 'rtl') !== FROM_RIGHT.test(words),
    );
    expect(unmarked.map(({ path, words }) => `${path}: ${words}`)).toEqual([]);
  });

  test('shares its mark with no word of ours', () => {
    const mixed = written.filter(({ at }) => /\p{Script=Latin}/u.test(at.text()));
    expect(mixed.map(({ path, words }) => `${path}: ${words}`)).toEqual([]);
  });
});

type Row = Record<string, string>;
const rows = (name: string): Row[] => parse(builtFile(`data/${name}.csv`), { columns: true });
/** A column of spellings for each language; that of the record's own is called after its script. */
const COLUMNS = [
  { column: 'spellingsLatin', lang: undefined, name: '' },
  ...Object.entries(MANIFEST.languages).map(([lang, { name }]) => ({ column: `spellings${name}`, lang, name })),
];

describe.each(['actors', 'places'] as const)('the page of each of the %s', (kind) => {
  test('has every spelling of its name, in the language that the record gives it, and named', () => {
    let spellings = 0;
    for (const row of rows(kind).filter(({ withdrawn }) => withdrawn === '')) {
      const { $ } = builtPage(`${kind}/${row.slug ?? ''}/index.html`);
      const shown = each($, '.spellings > li').map((item) => plain(item.text()));
      const languages = each($, '.spellings bdi').map((word) => `${word.attr('lang') ?? ''} ${plain(word.text())}`);
      const expected = COLUMNS.flatMap(({ column, lang, name }) =>
        (row[column] ?? '')
          .split('|')
          .filter((text) => text !== '')
          .map((text) => ({ text, lang, name })),
      );
      const foreign = expected.flatMap(({ text, lang }) => (lang === undefined ? [] : [`${lang} ${text}`]));
      expect(languages.toSorted(), row.slug).toEqual(foreign.sort());
      const told = expected.map(({ text, lang, name }) => (lang === undefined ? text : `${text} ${name}`));
      expect(shown.toSorted(), row.slug).toEqual(told.sort());
      spellings += foreign.length;
    }
    expectSome(spellings);
  });
});

test('a page is in the record’s language, and a quotation in that of its article', () => {
  const languages = new Map(rows('sources').map(({ slug = '', language = '' }) => [slug, language]));
  expectSome(languages.size);
  const own = MANIFEST.language;
  for (const { path, html, $ } of builtPages()) {
    expect(html, path).toMatch(new RegExp(`^<!doctype html>\\s*<html lang="${own}">`, 'i'));
    if (!html.includes('class="quotation')) continue;
    for (const quotation of each($, '.quotation')) {
      const source = /\/sources\/([^/]+)\//.exec(quotation.find('a[href*="/sources/"]').attr('href') ?? '')?.[1] ?? '';
      expect(quotation.children('blockquote').attr('lang') ?? own, path).toBe(languages.get(source));
    }
  }
});
