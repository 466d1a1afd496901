/** References for programs, read back by programs that did not write them. */
import { describe, expect, test } from 'vitest';
import { citedSource } from '../../../../src/exports/references/items.ts';
import type { Cited, CslItem } from '../../../../src/exports/references/item.ts';
import { listOf } from '../../../../src/exports/references/lists.ts';
import { referenceText } from '../../../../src/exports/references/references.ts';
import { isInstalled, readByBibutils, readByPandoc, styledByPandoc } from '../../../fixtures/programs/installed.ts';
import { readBibtex, readRis } from '../../../fixtures/programs/npm.ts';
import { BRIDGE, LEAF, REPOST, CITED_SOURCE } from './examples.ts';

const V2 = 'https://example.org/record/claims/bridge-taken/v/2/';
const TITLE = 'Claimed only: The bridge at Sarvand was taken';
const LICENCE =
  'Licence: Creative Commons Attribution 4.0 International, https://creativecommons.org/licenses/by/4.0/. Our text and data. Quotations remain their owners’.';

/** Titles with what each format could trip over. */
const HARD = [
  'UN and AFP: 100 % of {50_000} & more #1 ~ $5 ^ \\n',
  'Ābdullāh Khel in عبدالله خیل, “so he said” – an al-Qaeda view',
  'A title that goes on for more than seventy letters, past the place where a line would be broken',
];
const titled = (title: string): Cited => ({ ...BRIDGE, item: { ...BRIDGE.item, title } });

/** An article of a website, of which everything is told but who wrote it. */
const UNSIGNED = citedSource({
  ...LEAF,
  title: 'Guards hold the bridge, Mira Tolen says',
  publisher: 'Sarvand Wire & Radio',
  issued: '2010-05-04',
  URL: 'https://wire.example/~news/guards_hold%20it/?page=1&of=2#bridge',
});

describe('BibTeX', () => {
  test('says under which licence it stands where BibTeX does not look, and the words are there once', () => {
    expect(referenceText('bib', BRIDGE)).toMatch(/^% Licence: Creative Commons .*\n@online\{/);
  });

  test('holds no sign that LaTeX takes for a command', () => {
    expect(referenceText('bib', titled(String.raw`a 100 % b_c {d} & e #1 ~ $5 ^ \f`))).toContain(
      String.raw`{a 100 \% b\_c \{d\} \& e \#1 \textasciitilde{} \$5 \textasciicircum{} \textbackslash{}f}`,
    );
  });

  test('gives the parser of Better BibTeX a page by the site, with its day, its one address, its number and version', () => {
    expect(readBibtex(referenceText('bib', BRIDGE))).toMatchObject([
      {
        type: 'online',
        key: 'SV-007-v2',
        fields: {
          author: [{ name: 'The Sarvand Record' }],
          title: TITLE,
          year: '2026',
          month: '12',
          day: '1',
          date: '2026-12-01',
          note: 'SV-007, version 2',
          url: V2,
        },
      },
    ]);
  });

  test.each(HARD)('gives it the title %s', (title) => {
    expect(readBibtex(referenceText('bib', titled(title)))).toMatchObject([{ fields: { title } }]);
  });

  test('gives it an article with its paper and its authors, and one that nobody signed with its outlet', () => {
    expect(readBibtex(referenceText('bib', CITED_SOURCE))).toMatchObject([
      {
        type: 'article',
        fields: {
          journal: 'Sarvand Courier',
          author: [
            { lastName: 'Tolen', firstName: 'Mira' },
            { lastName: 'Arlin', firstName: 'Dov' },
          ],
        },
      },
    ]);
    const [unsigned] = readBibtex(referenceText('bib', UNSIGNED));
    expect(unsigned?.fields).toMatchObject({ organization: ['Sarvand Wire & Radio'], url: UNSIGNED.item.URL });
    expect(unsigned?.fields).not.toHaveProperty('author');
  });
});

describe('RIS', () => {
  test('has a field a line, none of them broken, and ends', () => {
    expect(referenceText('ris', BRIDGE).split('\n')).toEqual([
      'TY  - ELEC',
      'ID  - SV-007-v2',
      `TI  - ${TITLE}`,
      'PB  - The Sarvand Record',
      'PY  - 2026',
      'DA  - 2026/12/01/',
      'LA  - en',
      `UR  - ${V2}`,
      `N1  - SV-007, version 2. ${LICENCE}`,
      'ER  - ',
      '',
    ]);
  });

  test('gives RefLib all of that, and nobody as its author', async () => {
    expect(await readRis(referenceText('ris', BRIDGE))).toEqual([
      {
        type: 'web',
        RISID: 'SV-007-v2',
        title: TITLE,
        publisher: 'The Sarvand Record',
        year: '2026',
        date: '2026/12/01/',
        language: 'en',
        urls: [V2],
        notes: `SV-007, version 2. ${LICENCE}`,
      },
    ]);
  });

  test.each(HARD)('gives it the title %s', async (title) => {
    expect(await readRis(referenceText('ris', titled(title)))).toMatchObject([{ title }]);
  });

  test('leaves out what is not told, and claims no licence for other people’s articles', () => {
    expect(referenceText('ris', REPOST)).not.toMatch(/^(?:AU|UR|N1)/m);
  });

  test.each([
    ['2010-05~', 'Published about May 2010'],
    ['2010-05-04?', 'Published probably 4 May 2010'],
    ['../2010-05-04', 'Published by 4 May 2010'],
    ['2010-05-03/2010-05-04', 'Published 3 to 4 May 2010'],
  ])('says in a note of the date %s what its own date cannot hold', (issued, note) => {
    expect(referenceText('ris', citedSource({ ...LEAF, issued }))).toContain(`N1  - ${note}\n`);
  });
});

describe('CSL-JSON', () => {
  test('is a list of one reference, which names the site once, has the version with the number, and says its licence', () => {
    expect(JSON.parse(referenceText('csl.json', BRIDGE))).toEqual([
      {
        id: 'SV-007-v2',
        type: 'webpage',
        title: TITLE,
        'container-title': 'The Sarvand Record',
        number: 'SV-007, version 2',
        issued: { 'date-parts': [[2026, 12, 1]] },
        URL: V2,
        language: 'en',
        custom: { licence: 'https://creativecommons.org/licenses/by/4.0/' },
        note: 'number: SV-007, version 2',
      },
    ]);
  });

  test('is set by APA’s style as it comes with the site named once, and the version with the number', () => {
    const [item] = JSON.parse(referenceText('csl.json', BRIDGE)) as [CslItem];
    expect(listOf('apa', item)).toContain(
      `<i>${TITLE}</i> (SV-007, Version 2). (2026, December 1). The Sarvand Record. ${V2}`,
    );
  });

  test('has in its note what the engine of Zotero reads a number from, as Zotero itself keeps none of such a page', () => {
    const [{ number: _number, ...item }] = JSON.parse(referenceText('csl.json', BRIDGE)) as [CslItem];
    expect(listOf('apa', item)).toContain('(SV-007, Version 2)');
  });

  test('of an article is what its item is, with the first of its public copies', () => {
    expect(JSON.parse(referenceText('csl.json', CITED_SOURCE)) as CslItem[]).toEqual([
      {
        ...CITED_SOURCE.item,
        archive: 'Sarvand Web Library',
        archive_location: 'https://library.example/2010-05-06/mill_and_bridge/',
      },
    ]);
    expect(JSON.parse(referenceText('csl.json', REPOST)) as CslItem[]).toEqual([REPOST.item]);
  });
});

describe.skipIf(!isInstalled('pandoc'))('pandoc, which has to be installed', () => {
  test.each(['bibtex', 'biblatex'] as const)(
    'reads a page by the site, with its day, from the .bib as %s',
    (format) => {
      const [page] = readByPandoc(format, referenceText('bib', BRIDGE));
      expect(page).toMatchObject({
        id: 'SV-007-v2',
        type: 'webpage',
        title: TITLE,
        author: [{ literal: 'The Sarvand Record' }],
        issued: { 'date-parts': [[2026, 12, 1]] },
        note: 'SV-007, version 2',
        URL: V2,
      });
      expect(page).not.toHaveProperty('publisher');
    },
  );

  test.each(HARD)('reads the title %s from the .bib', (title) => {
    expect(readByPandoc('biblatex', referenceText('bib', titled(title)))).toMatchObject([{ title }]);
  });

  test('reads a newspaper and its authors, and an address with every sign that it has', () => {
    expect(readByPandoc('biblatex', referenceText('bib', CITED_SOURCE))).toMatchObject([
      {
        type: 'article-newspaper',
        'container-title': 'Sarvand Courier',
        author: [
          { family: 'Tolen', given: 'Mira' },
          { family: 'Arlin', given: 'Dov' },
        ],
      },
    ]);
    expect(readByPandoc('biblatex', referenceText('bib', UNSIGNED))).toMatchObject([
      { type: 'webpage', publisher: 'Sarvand Wire & Radio', URL: UNSIGNED.item.URL },
    ]);
  });

  test('prints of the .csl.json the site once, and the number with the version', () => {
    const printed = styledByPandoc(referenceText('csl.json', BRIDGE));
    expect(printed.split('The Sarvand Record')).toHaveLength(2);
    expect(printed).toContain('SV-007, version 2');
    expect(printed).toContain(V2);
  });
});

describe.skipIf(!isInstalled('ris2xml'))('bibutils, which have to be installed', () => {
  test('read from the .ris a page that the site publishes, and no person', () => {
    expect(readByBibutils('ris2xml', referenceText('ris', BRIDGE))).toEqual([
      {
        id: 'SV-007-v2',
        title: TITLE,
        corporate: [],
        families: [],
        publisher: 'The Sarvand Record',
        issued: '2026-12-01',
        address: V2,
        note: `SV-007, version 2. ${LICENCE}`,
      },
    ]);
  });

  test('read from the .bib the same, by the site', () => {
    expect(readByBibutils('bib2xml', referenceText('bib', BRIDGE))).toEqual([
      {
        id: 'SV-007-v2',
        title: TITLE,
        corporate: ['The Sarvand Record'],
        families: [],
        publisher: '',
        issued: '2026-12-01',
        address: V2,
        note: 'SV-007, version 2',
      },
    ]);
  });

  test('read from both the outlet of an article that nobody signed, and its address', () => {
    const told = { corporate: [], families: [], publisher: 'Sarvand Wire & Radio', address: UNSIGNED.item.URL };
    expect(readByBibutils('ris2xml', referenceText('ris', UNSIGNED))).toMatchObject([told]);
    expect(readByBibutils('bib2xml', referenceText('bib', UNSIGNED))).toMatchObject([told]);
  });
});
