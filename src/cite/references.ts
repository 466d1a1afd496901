/** A reference in every form that the site gives. */
import { writeJson } from '../record/export/json.ts';
import { LICENCE } from '../view/licence.ts';
import { bibtexOf, entryIn } from './formatter.ts';
import { STYLES, type StyleName } from './for-style.ts';
import type { Cited, CslItem } from './item.ts';
import type { FileKind } from './media-types.ts';
import { risOf } from './ris.ts';
import { wikipediaOf } from './wikipedia.ts';

/** A reference for people, by a manual of style. */
export interface Reference {
  label: string;
  /** Of the manual. */
  edition: string;
  /** For running text. */
  html: string;
}

/** A reference for programs. */
export interface Code {
  label: string;
  text: string;
  /** How the name of its file ends, where it has a file. */
  file?: FileKind;
}

export function referencesTo({ item }: Cited): Reference[] {
  return (Object.keys(STYLES) as StyleName[]).map((style) => ({
    label: STYLES[style].label,
    edition: STYLES[style].edition,
    html: entryIn(style, item),
  }));
}

export function codesOf(cited: Cited): Code[] {
  const { item } = cited;
  return [
    { label: 'Wikipedia', text: wikipediaOf(cited) },
    { label: 'BibTeX', text: bibtexOf(item), file: 'bib' },
    { label: 'RIS', text: FILES.ris(item), file: 'ris' },
    { label: 'CSL-JSON', text: FILES['csl.json'](item), file: 'csl.json' },
  ];
}

/** What is in each file of references. */
export const FILES: Record<FileKind, (item: CslItem) => string> = {
  // BibTeX passes over what stands before an entry.
  bib: (item) => `% Licence: ${LICENCE.title}, ${LICENCE.url}. ${LICENCE.note}\n${bibtexOf(item)}`,
  ris: risOf,
  'csl.json': (item) => writeJson([item]),
};
