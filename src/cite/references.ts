/** A reference in every form that the site gives. */
import { LICENCE } from '../view/licence.ts';
import { writeJson } from '../record/export/json.ts';
import { bibtexOf, entryIn } from './formatter.ts';
import { STYLES, type StyleName } from './for-style.ts';
import type { Cited, CslItem } from './item.ts';
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
    { label: 'RIS', text: risOf(item), file: 'ris' },
    { label: 'CSL-JSON', text: writeJson([item]), file: 'csl.json' },
  ];
}

/** The files of references: what is in each, and as what it is served. */
export const FILES = {
  bib: {
    type: 'application/x-bibtex; charset=utf-8',
    // BibTeX passes over what stands before an entry.
    write: (item: CslItem) => `% Licence: ${LICENCE.title} (${LICENCE.name}). ${LICENCE.note}\n${bibtexOf(item)}`,
  },
  ris: { type: 'application/x-research-info-systems; charset=utf-8', write: risOf },
  'csl.json': {
    type: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    write: (item: CslItem) => writeJson([item]),
  },
} as const;

export type FileKind = keyof typeof FILES;
