/** Each field of a reference, where an item has it and where it lacks it. */
import { describe, expect, test } from 'vitest';
import { bibtexOf } from '../../../src/cite/bibtex.ts';
import { setEntriesOf } from '../../../src/cite/entries.ts';
import { isByItsSite, numbered, type CslItem } from '../../../src/cite/item.ts';
import { citedClaim, citedSource } from '../../../src/cite/items.ts';
import { latexItem } from '../../../src/cite/latex.ts';
import { codesOf, fileOf, referencesTo } from '../../../src/cite/references.ts';
import { risOf } from '../../../src/cite/ris.ts';
import { wikipediaOf } from '../../../src/cite/wikipedia.ts';
import { BARE, BRIDGE, LEAF, REPOST, SITE, TOLD } from './examples.ts';

describe('an item', () => {
  test('of an article has what its copy tells, and nothing of what it does not', () => {
    expect(TOLD.item).toEqual({
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

  test('of a claim is of the day of its version, or of its last review where no revision tells it', () => {
    const claim = { id: 'SV-007', slug: 'ford', title: 'The ford', judgement: { verdict: 'contested' as const } };
    const cited = citedClaim(
      { ...claim, version: 1, revisions: [], reviewed: '2026-12-24' },
      'https://example.org/',
      SITE,
    );
    expect([cited.issued, cited.item.issued]).toEqual(['2026-12-24', { 'date-parts': [[2026, 12, 24]] }]);
  });

  test('has its number and its version in words, as far as it has them', () => {
    const item = { ...BARE.item };
    expect(numbered(item)).toBeUndefined();
    expect(numbered({ ...item, number: 'SV-001' })).toBe('SV-001');
    expect(numbered({ ...item, version: '3' }, 'Version')).toBe('Version 3');
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

describe('for LaTeX', () => {
  const titled = (title: string): string => latexItem({ ...BARE.item, title }).title;

  test('a title’s first word is in braces where it is an acronym, and the word after a colon where it has a capital', () => {
    expect(titled('UNHCR leaves')).toBe('{UNHCR} leaves');
    expect(titled('AlPaca leaves')).toBe('{AlPaca} leaves');
    expect(titled('The UNHCR leaves')).toBe('The UNHCR leaves');
    expect(titled('A-B leaves')).toBe('A-B leaves');
    expect(titled('“UN” leaves')).toBe('“UN” leaves');
    expect(titled('Contested: al-Qaeda left')).toBe('Contested: al-Qaeda left');
    expect(titled('Contested: eBay-Mart left')).toBe('Contested: {eBay-Mart} left');
    expect(titled('Contested: “Mira” left')).toBe('Contested: “Mira” left');
  });

  test('names and the paper hold no command, and a name keeps its parts', () => {
    const author = [{ literal: 'Mill & Co' }, { family: 'O_Tolen', given: 'M#' }];
    expect(latexItem({ ...BARE.item, author, 'container-title': 'Post & Mail', number: 'SV_1' })).toMatchObject({
      author: [{ literal: String.raw`Mill \& Co` }, { family: String.raw`O\_Tolen`, given: String.raw`M\#` }],
      'container-title': String.raw`Post \& Mail`,
      note: String.raw`SV\_1`,
    });
    expect(Object.keys(latexItem(BARE.item))).toEqual(Object.keys(BARE.item));
    expect(bibtexOf(BARE.item)).not.toContain('author');
  });
});

describe('in RIS', () => {
  const linesOf = (issued: string): string[] => risOf(citedSource({ ...LEAF, issued })).split('\n');

  test('an article of a paper is news, with its authors by their family names', () => {
    const lines = risOf(TOLD).split('\n');
    expect(lines[0]).toBe('TY  - NEWS');
    expect(lines.filter((line) => line.startsWith('AU'))).toEqual(['AU  - Tolen, Mira', 'AU  - Arlin, Dov']);
    expect(linesOf('2010')[0]).toBe('TY  - ELEC');
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

  test('an archived copy without a day in its address has no day, and one without an original is left out', () => {
    const archive = 'https://archive.example/abc';
    const text = wikipediaOf({ ...TOLD, archive });
    expect(text).toContain(`|archive-url=${archive}}}`);
    expect(text).not.toContain('archive-date');
    expect(wikipediaOf({ ...REPOST, archive })).not.toContain('archive');
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
    const references = await referencesTo(BRIDGE, SITE.language);
    expect(references.map(({ label, edition, html }) => [label, edition, html.includes('SV-007')])).toEqual([
      ['APA', '7th edition', true],
      ['Chicago', '17th edition, author and date', true],
      ['MLA', '9th edition', true],
    ]);
  });

  test('for programs are Wikipedia’s template, then each file with what is in it', () => {
    expect(codesOf(BRIDGE)).toEqual([
      { label: 'Wikipedia', text: wikipediaOf(BRIDGE) },
      { label: 'BibTeX', text: bibtexOf(BRIDGE.item), file: 'bib' },
      { label: 'RIS', text: risOf(BRIDGE), file: 'ris' },
      { label: 'CSL-JSON', text: fileOf('csl.json', BRIDGE), file: 'csl.json' },
    ]);
  });
});
