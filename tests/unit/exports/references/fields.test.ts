/** Each field of a reference, where an item has it and where it lacks it. */
import { describe, expect, test } from 'vitest';
import { bibtexOf } from '../../../../src/exports/references/bibtex.ts';
import { setEntriesOf } from '../../../../src/exports/references/entries.ts';
import { isByItsSite, numberAndVersion, type CslItem } from '../../../../src/exports/references/item.ts';
import { citedClaim, citedSource } from '../../../../src/exports/references/items.ts';
import { latexTitle } from '../../../../src/exports/references/latex.ts';
import { codesOf, referenceText, referencesTo } from '../../../../src/exports/references/references.ts';
import { risOf } from '../../../../src/exports/references/ris.ts';
import { wikipediaOf } from '../../../../src/exports/references/wikipedia.ts';
import { BARE, BRIDGE, LEAF, REPOST, CITED_SITE, CITED_SOURCE } from './examples.ts';

describe('an item', () => {
  test('of an article has what its copy tells, and nothing of what it does not', () => {
    expect(CITED_SOURCE.item).toEqual({
      id: 'courier',
      type: 'article-newspaper',
      title: 'Mill & bridge change hands',
      author: [
        { family: 'Tolen', given: 'Mira' },
        { family: 'Arlin', given: 'Dov' },
      ],
      'container-title': 'Sarvand Courier',
      issued: { 'date-parts': [[2010, 5, 4]] },
      URL: 'https://courier.example/mill_and_bridge/',
      language: 'en',
    });
    expect(Object.keys(BARE.item)).toEqual(['id', 'type', 'title', 'issued', 'language']);
  });

  test('of an article has its title with the capitals of a sentence, where its copy prints others', () => {
    const printed = { ...LEAF, title: 'Bridge Is Held, Mira Tolen Says' };
    expect(citedSource(printed).item.title).toBe('Bridge Is Held, Mira Tolen Says');
    const sentenceCase = 'Bridge is held, Mira Tolen says';
    expect(citedSource({ ...printed, sentenceCase }).item.title).toBe(sentenceCase);
  });

  test('of a claim is of the day of its version, or of its last review where no revision tells it', () => {
    const claim = { id: 'SV-007', slug: 'ford', title: 'The ford', judgement: { verdict: 'contested' as const } };
    const cited = citedClaim(
      { ...claim, version: 1, revisions: [], reviewed: '2026-12-24' },
      'https://example.org/',
      CITED_SITE,
    );
    expect([cited.issued, cited.item.issued]).toEqual(['2026-12-24', { 'date-parts': [[2026, 12, 24]] }]);
  });

  test('has its number and its version in words, as far as it has them', () => {
    const item = { ...BARE.item };
    expect(numberAndVersion(item)).toBeUndefined();
    expect(numberAndVersion({ ...item, number: 'SV-001' })).toBe('SV-001');
    expect(numberAndVersion({ ...item, version: '3' })).toBe('version 3');
  });

  test('is by its site where its one author is the site, by name', () => {
    const by = (...author: NonNullable<CslItem['author']>): boolean =>
      isByItsSite({ ...BARE.item, 'container-title': 'Herald', author });
    expect(by({ literal: 'Herald' })).toBe(true);
    expect(by({ literal: 'Gazette' })).toBe(false);
    expect(by({ literal: 'Herald' }, { literal: 'Gazette' })).toBe(false);
    expect(by({ family: 'Herald', given: 'Ada' })).toBe(false);
    expect(by()).toBe(false);
    expect(isByItsSite(BARE.item)).toBe(false);
    expect(isByItsSite({ ...BARE.item, 'container-title': 'Herald' })).toBe(false);
  });
});

describe('in BibTeX', () => {
  test('every word of a title with a capital is in braces, but the first where the capital is its first letter', () => {
    expect(latexTitle('UNHCR leaves')).toBe('{UNHCR} leaves');
    expect(latexTitle('AlPaca leaves')).toBe('{AlPaca} leaves');
    expect(latexTitle('The UNHCR leaves')).toBe('The {UNHCR} leaves');
    expect(latexTitle('“UN” leaves')).toBe('“{UN}” leaves');
    expect(latexTitle('Contested: al-Qaeda left')).toBe('Contested: {al-Qaeda} left');
    expect(latexTitle('Contested: Mira’s son left Ābdāra')).toBe('Contested: {Mira’s} son left {Ābdāra}');
    expect(latexTitle('On 4 May all left')).toBe('On 4 {May} all left');
  });

  test('no field but the address holds a sign that LaTeX takes for a command', () => {
    const author = [{ literal: 'Mill & Co' }, { family: 'O_Tolen', given: 'M#' }];
    const item = { ...CITED_SOURCE.item, title: 'A % B', author, 'container-title': 'Post & Mail', number: 'SV_1' };
    const text = bibtexOf({ ...CITED_SOURCE, item });
    expect(text).toContain(String.raw`author = {{Mill \& Co} and O\_Tolen, M\#},`);
    expect(text).toContain(String.raw`title = {A \% {B}},`);
    expect(text).toContain(String.raw`journal = {Post \& Mail},`);
    expect(text).toContain(String.raw`note = {SV\_1},`);
    expect(text).toContain('url = {https://courier.example/mill_and_bridge/},');
  });

  test('what would end an address is told in it as the web does', () => {
    const item = { ...CITED_SOURCE.item, URL: String.raw`https://a.example/{b} c\d?e=%20&f_g#~h` };
    expect(bibtexOf({ ...CITED_SOURCE, item })).toContain('url = {https://a.example/%7Bb%7D%20c%5Cd?e=%20&f_g#~h},');
  });

  test.each([
    ['2010-05-04', ['year = {2010}', 'month = may', 'day = {4}', 'date = {2010-05-04}']],
    ['2010-12', ['year = {2010}', 'month = dec', 'date = {2010-12}']],
    ['2010', ['year = {2010}', 'date = {2010}']],
    ['2010-05-04?', ['year = {2010}', 'month = may', 'day = {4}', 'date = {2010-05-04?}']],
    ['2010-01-31/2010-02', ['year = {2010}', 'month = jan', 'day = {31}', 'date = {2010-01-31/2010-02}']],
    ['../2010-05-04', ['year = {2010}', 'month = may', 'day = {4}', 'date = {2010-05-04~}']],
    ['2010-05-04/..', ['year = {2010}', 'month = may', 'day = {4}', 'date = {2010-05-04~}']],
  ])('the date %s has its parts for BibTeX, and is whole for biblatex', (issued, parts) => {
    const lines = bibtexOf(citedSource({ ...LEAF, issued })).split('\n');
    expect(lines.filter((line) => /^\t(?:year|month|day|date)\b/.test(line))).toEqual(
      parts.map((part) => `\t${part},`),
    );
  });

  test('a page of the web names its outlet where nobody signed it, and a paper is a journal that is a newspaper', () => {
    expect(bibtexOf(citedSource({ ...LEAF, publisher: 'Herald' }))).toMatch(
      /^@online\{leaf,[^]*\torganization = \{Herald\},/,
    );
    expect(bibtexOf(REPOST)).toMatch(/^@article\{herald,[^]*\tjournal = \{Herald\},\n\tentrysubtype = \{newspaper\},/);
    expect(bibtexOf(BARE)).not.toMatch(/author|organization|journal|note|url/);
  });
});

describe('in RIS', () => {
  const linesOf = (issued: string): string[] => risOf(citedSource({ ...LEAF, issued })).split('\n');

  test('a website is the publisher of its pages, under the one tag of it that every program reads', () => {
    const lines = risOf(citedSource({ ...LEAF, publisher: 'Herald' })).split('\n');
    expect(lines.filter((line) => line.includes('Herald'))).toEqual(['PB  - Herald']);
    expect(
      risOf(REPOST)
        .split('\n')
        .filter((line) => line.includes('Herald')),
    ).toEqual(['T2  - Herald']);
  });

  test('an article of a paper is news, with its authors by their family names', () => {
    const lines = risOf(CITED_SOURCE).split('\n');
    expect(lines[0]).toBe('TY  - NEWS');
    expect(lines.filter((line) => line.startsWith('AU'))).toEqual(['AU  - Tolen, Mira', 'AU  - Arlin, Dov']);
    expect(linesOf('2010')[0]).toBe('TY  - ELEC');
  });

  test('an author with one name has it as it is', () => {
    const author = [{ literal: 'Post & Mail' }, { family: 'Tolen', given: 'Mira' }];
    const lines = risOf({ ...REPOST, item: { ...REPOST.item, author } }).split('\n');
    expect(lines.filter((line) => line.startsWith('AU'))).toEqual(['AU  - Post & Mail', 'AU  - Tolen, Mira']);
  });

  test.each([
    ['2010-05-04', '2010/05/04/'],
    ['2010-05', '2010/05//'],
    ['2010', '2010///'],
  ])('the date %s has three slashes, whatever of it is told', (issued, date) => {
    expect(linesOf(issued)).toContain(`DA  - ${date}`);
    expect(linesOf(issued)).toContain('PY  - 2010');
  });
});

describe('for Wikipedia', () => {
  test('an author with one name is one field, numbered among the others', () => {
    const author = [{ literal: 'Post & Mail' }, { family: 'Tolen', given: 'Mira' }];
    expect(wikipediaOf({ ...REPOST, item: { ...REPOST.item, author } })).toContain(
      '|author1=Post &#38; Mail |last2=Tolen |first2=Mira |title=',
    );
  });

  test('more than two apostrophes are told one by one', () => {
    const item = { ...REPOST.item, title: "a '''bold''' word", URL: "https://a.example/?q='''b" };
    const text = wikipediaOf({ ...REPOST, item });
    expect(text).toContain('|title=a &#39;&#39;&#39;bold&#39;&#39;&#39; word |');
    expect(text).toContain('|url=https://a.example/?q=%27%27%27b |');
  });

  test('a public copy of an article without an address is left out: the template would show no link', () => {
    expect(wikipediaOf({ ...REPOST, capture: CITED_SOURCE.capture })).not.toContain('archive');
  });

  test('a language other than English is told', () => {
    expect(wikipediaOf({ ...REPOST, item: { ...REPOST.item, language: 'fa' } })).toContain('|language=fa}}');
    expect(wikipediaOf(REPOST)).not.toContain('language');
  });
});

describe('a title in title case', () => {
  const mla = async (title: string): Promise<string> => (await setEntriesOf({ ...BRIDGE.item, title })).mla;

  test('leaves what is ours in square brackets as it is where that is all of it', async () => {
    expect(await mla('[Untitled article]')).toMatch(/^“\[Untitled article\]\.”/);
    expect(await mla('A guard [of the mill] fled')).toMatch(/^“A Guard \[of the Mill\] Fled\.”/);
    expect(await mla('A guard [of the mill]')).toMatch(/^“A Guard \[of the Mill\]\.”/);
    expect(await mla('[The mill’s guard] fled')).toMatch(/^“\[The Mill’s Guard\] Fled\.”/);
  });
});

test('an article without a paper and an author is laid out without either, by every manual', async () => {
  expect((await setEntriesOf(BARE.item)).chicago).toBe('“[Untitled article].” 2010. May 2010.');
});

describe('the references to a thing', () => {
  test('for people are one for each manual, named with its edition', async () => {
    const references = await referencesTo(BRIDGE, CITED_SITE.language);
    expect(references.map(({ label, edition, html }) => [label, edition, html.includes('SV-007')])).toEqual([
      ['APA', '7th edition', true],
      ['Chicago', '17th edition, author and date', true],
      ['MLA', '9th edition', true],
    ]);
  });

  test('for programs are Wikipedia’s template, then each file with what is in it', () => {
    expect(codesOf(BRIDGE)).toEqual([
      { label: 'Wikipedia', text: wikipediaOf(BRIDGE) },
      { label: 'BibTeX', text: bibtexOf(BRIDGE), file: 'bib' },
      { label: 'RIS', text: risOf(BRIDGE), file: 'ris' },
      { label: 'CSL-JSON', text: referenceText('csl.json', BRIDGE), file: 'csl.json' },
    ]);
  });
});
