/** The built references of every claim, as programs read them that people have and that did not write them. */
import { describe, expect, test } from 'vitest';
import { stillPublished } from '../../src/record/published.ts';
import { isInstalled, readByBibutils, readByPandoc, type Mods } from '../fixtures/programs/installed.ts';
import { builtFile, builtJson } from './formats/built-file.ts';
import type { ClaimFields } from './formats/format.ts';
import { fieldsOfCsl, fieldsOfReference, licenceIn, NOT_IN_A_REFERENCE } from './formats/reference.ts';
import { fieldsOf } from './formats/truth.ts';
import { LOOKED_UP as site, MANIFEST } from './this-site.ts';

const claims = stillPublished(site.claims);
const together = (ending: string): string => claims.map(({ slug }) => builtFile(`claims/${slug}.${ending}`)).join('\n');

/** What a reference to each claim has to say, in the order of the files. */
function expected(...without: (keyof ClaimFields)[]): Partial<ClaimFields>[] {
  const lacks: ReadonlySet<string> = new Set([...NOT_IN_A_REFERENCE, ...without]);
  return claims.map((claim) =>
    Object.fromEntries(Object.entries(fieldsOf(claim, site)).filter(([name]) => !lacks.has(name))),
  );
}

/** LaTeX and pandoc print an apostrophe of the typewriter as a curly one, and bibutils read one in BibTeX. */
const curled = (fields: Partial<ClaimFields>): Partial<ClaimFields> => ({
  ...fields,
  title: fields.title?.replaceAll("'", '’') ?? '',
});

const fieldsOfMods = ({ title, note, issued, address }: Mods): Partial<ClaimFields> =>
  fieldsOfReference({ title, numbered: note, day: issued, address });

describe.skipIf(!isInstalled('pandoc'))('pandoc, which has to be installed, reads of every claim', () => {
  test.each(['bibtex', 'biblatex'] as const)('all that its .bib can hold, as %s', (format) => {
    const read = readByPandoc(format, together('bib'));
    expect(read.map(fieldsOfCsl)).toEqual(expected('licence').map(curled));
    expect(read.filter(({ type, publisher }) => type !== 'webpage' || publisher !== undefined)).toEqual([]);
  });

  test('all that its .csl.json can hold', () => {
    const items = claims.flatMap(({ slug }) => builtJson(`claims/${slug}.csl.json`));
    expect(readByPandoc('csljson', JSON.stringify(items)).map(fieldsOfCsl)).toEqual(expected('licence').map(curled));
  });
});

describe.skipIf(!isInstalled('ris2xml'))('bibutils, which have to be installed, read of every claim', () => {
  test('all that its .ris can hold, and nobody as its author', () => {
    const read = readByBibutils('ris2xml', together('ris'));
    expect(read.map((mods) => ({ ...fieldsOfMods(mods), licence: licenceIn(mods.note) }))).toEqual(expected());
    expect(read.filter(({ corporate, families }) => corporate.length + families.length > 0)).toEqual([]);
    expect(new Set(read.map(({ publisher }) => publisher))).toEqual(new Set([MANIFEST.name]));
  });

  test('all that its .bib can hold, and the record as its author, which is no person', () => {
    const read = readByBibutils('bib2xml', together('bib'));
    expect(read.map(fieldsOfMods).map(curled)).toEqual(expected('licence').map(curled));
    expect(new Set(read.flatMap(({ corporate }) => corporate))).toEqual(new Set([MANIFEST.name]));
    expect(read.filter(({ families }) => families.length > 0)).toEqual([]);
  });
});
