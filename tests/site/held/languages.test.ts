/** Every word in another script is marked with its language, so that it is read and set as what it is. */
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { builtFile } from '../formats/built-file.ts';
import { builtPage, builtPages } from '../pages.ts';
import { each } from './claim-page.ts';
import { plain } from './words.ts';

/** Letters that are not Latin, Greek letters of formulas and signs left aside. */
const FOREIGN = /(?=\p{L})[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
const LANGUAGES = ['fa', 'ps', 'ar', 'ur'];

const written = builtPages()
  .filter(({ html }) => FOREIGN.test(html))
  .flatMap(({ path, $ }) =>
    $('body, body *')
      .contents()
      .toArray()
      .filter((node) => node.nodeType === 3 && 'data' in node && FOREIGN.test(node.data))
      .map((node) => ({
        path,
        words: plain($(node).text()),
        at: $(node).closest('[lang]'),
        dir: $(node).closest('[dir]'),
      })),
  );

describe('a word in another script', () => {
  test('has one of the record’s languages and runs from right to left', () => {
    expect(written.length).toBeGreaterThan(0);
    const unmarked = written.filter(
      ({ at, dir }) => !LANGUAGES.includes(at.attr('lang') ?? '') || dir.attr('dir') !== 'rtl',
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
const COLUMNS = { spellingsDari: 'fa', spellingsPashto: 'ps', spellingsLatin: undefined } as const;
const NAMES = { fa: 'Dari', ps: 'Pashto' } as const;

describe.each(['actors', 'places'] as const)('the page of each of the %s', (kind) => {
  test('has every spelling of its name, in the language that the record gives it, and named', () => {
    let spellings = 0;
    for (const row of rows(kind).filter(({ withdrawn }) => withdrawn === '')) {
      const { $ } = builtPage(`${kind}/${row.slug ?? ''}/index.html`);
      const shown = each($, '.spellings > li').map((item) => plain(item.text()));
      const languages = each($, '.spellings bdi').map((word) => `${word.attr('lang') ?? ''} ${plain(word.text())}`);
      const expected = Object.entries(COLUMNS).flatMap(([column, lang]) =>
        (row[column] ?? '')
          .split('|')
          .filter((text) => text !== '')
          .map((text) => ({ text, lang })),
      );
      const foreign = expected.flatMap(({ text, lang }) => (lang === undefined ? [] : [`${lang} ${text}`]));
      expect(languages.toSorted(), row.slug).toEqual(foreign.sort());
      const told = expected.map(({ text, lang }) => (lang === undefined ? text : `${text} ${NAMES[lang]}`));
      expect(shown.toSorted(), row.slug).toEqual(told.sort());
      spellings += foreign.length;
    }
    expect(spellings).toBeGreaterThan(0);
  });
});

test('a page is English, and a quotation from an English article says nothing else', () => {
  const languages = new Map(rows('sources').map(({ slug = '', language = '' }) => [slug, language]));
  expect(languages.size).toBeGreaterThan(0);
  for (const { path, html, $ } of builtPages()) {
    expect(html, path).toMatch(/^<!doctype html>\s*<html lang="en">/i);
    if (!html.includes('class="quotation')) continue;
    for (const quotation of each($, '.quotation')) {
      const source = /\/sources\/([^/]+)\//.exec(quotation.find('a[href*="/sources/"]').attr('href') ?? '')?.[1] ?? '';
      expect(quotation.children('blockquote').attr('lang') ?? 'en', path).toBe(languages.get(source));
    }
  }
});
