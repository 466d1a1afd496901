/** References for programs, read back by parsers that are not ours. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { bibtexOf } from '../../../src/cite/bibtex.ts';
import { citedSource } from '../../../src/cite/items.ts';
import type { CslItem } from '../../../src/cite/item.ts';
import { fileOf } from '../../../src/cite/references.ts';
import { risOf } from '../../../src/cite/ris.ts';
import { BRIDGE, LEAF, REPOST, TOLD } from './examples.ts';

const V2 = 'https://example.org/record/claims/bridge-taken/v/2/';
const read = (text: string): Record<string, unknown> => new Cite(text).data[0] ?? {};

/** Titles with what each format could trip over. */
const HARD = [
  'UN and AFP: 100 % of {50_000} & more #1 ~ $5 ^ \\n',
  'Ābdullāh Khel in عبدالله خیل, “so he said” – an al-Qaeda view',
  'A title that goes on for more than seventy letters, past the place where a line would be broken',
];

describe('BibTeX', () => {
  test('has number and version in its note, and keeps the capitals of every name', () => {
    const text = bibtexOf({ ...BRIDGE.item, title: 'UN at Sarvand' });
    expect(text).toContain('@misc{SV-007-v2,');
    expect(text).toContain('note = {SV-007, version 2}');
    expect(text).toContain('title = {{{UN}} at {Sarvand}}');
    expect(text).toContain('author = {{The Sarvand Record}}');
    const headed = bibtexOf({ ...BRIDGE.item, title: 'Single origin: UN at Sarvand' });
    expect(headed).toContain('title = {Single origin: {{UN}} at {Sarvand}}');
    expect(bibtexOf({ ...BRIDGE.item, title: 'Contested: Mira Tolen left' })).toContain('{{Mira}} {Tolen} left');
    expect(read(fileOf('bib', BRIDGE))).toMatchObject({
      id: 'SV-007-v2',
      title: BRIDGE.item.title,
      note: 'SV-007, version 2',
      issued: { 'date-parts': [[2026, 12, 1]] },
      URL: V2,
    });
  });

  test('says under which licence it stands where BibTeX does not look, and the words are there once', () => {
    expect(fileOf('bib', BRIDGE)).toMatch(/^% Licence: Creative Commons .*\n@misc\{/);
  });

  test.each(HARD)('gives back the title %s', (title) => {
    expect(read(bibtexOf({ ...BRIDGE.item, title })).title).toBe(title);
  });

  test('holds no sign that LaTeX takes for a command', () => {
    expect(bibtexOf({ ...BRIDGE.item, title: String.raw`a 100 % b_c {d} & e #1 ~ $5 ^ \f` })).toContain(
      String.raw`{a 100 \% b\_c \{d\} \& e \#1 \textasciitilde{} \$5 \textasciicircum{} \textbackslash{}f}`,
    );
  });

  test('takes an article for an article', () => {
    expect(read(bibtexOf(TOLD.item))).toMatchObject({
      type: 'article-journal',
      'container-title': 'Sarvand Courier',
      author: [
        { family: 'Tolen', given: 'Mira' },
        { family: 'Arlin', given: 'Dov' },
      ],
    });
  });
});

describe('RIS', () => {
  test('has a field a line, none of them broken, and ends', () => {
    expect(risOf(BRIDGE).split('\n')).toEqual([
      'TY  - ELEC',
      'ID  - SV-007-v2',
      'TI  - Claimed only: The bridge at Sarvand was taken',
      'AU  - The Sarvand Record',
      'T2  - The Sarvand Record',
      'PY  - 2026',
      'DA  - 2026/12/01/',
      'LA  - en',
      `UR  - ${V2}`,
      'N1  - SV-007, version 2',
      'N1  - Licence: Creative Commons Attribution 4.0 International, https://creativecommons.org/licenses/by/4.0/. Our text and data. Quotations remain their owners’.',
      'ER  - ',
      '',
    ]);
  });

  test.each(HARD)('gives back the title %s', (title) => {
    expect(read(risOf({ ...BRIDGE, item: { ...BRIDGE.item, title } })).title).toBe(title);
  });

  test('leaves out what is not told, and claims no licence for other people’s articles', () => {
    expect(risOf(REPOST)).not.toMatch(/^(?:AU|UR|N1)/m);
  });

  test.each([
    ['2010-05~', 'Published about May 2010'],
    ['2010-05-04?', 'Published probably 4 May 2010'],
    ['../2010-05-04', 'Published by 4 May 2010'],
    ['2010-05-03/2010-05-04', 'Published 3 to 4 May 2010'],
  ])('says in a note of the date %s what its own date cannot hold', (issued, note) => {
    expect(risOf(citedSource({ ...LEAF, issued }))).toContain(`N1  - ${note}\n`);
  });
});

test('CSL-JSON is a list of one reference, and says its licence', () => {
  const [item] = JSON.parse(fileOf('csl.json', BRIDGE)) as CslItem[];
  expect(item).toEqual(BRIDGE.item);
  expect(item?.custom).toEqual({ licence: 'https://creativecommons.org/licenses/by/4.0/' });
});
