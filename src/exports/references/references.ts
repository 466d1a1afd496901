/** A reference in every form that the site gives. */
import { jsonText } from '../json.ts';
import { langAndDir } from '../../core/languages.ts';
import { htmlOf } from '../../wording/html-text.ts';
import { licenceInWords } from '../../wording/licence.ts';
import { bibtexOf } from './bibtex.ts';
import { cslJsonOf } from './csl-json.ts';
import { referenceEntries } from './entries.ts';
import { CITATION_STYLES, type StyleName } from './for-style.ts';
import type { Cited, CslItem } from './item.ts';
import { FILE_KINDS, type FileKind } from './file-kinds.ts';
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

/**
 * The references for people, in the order in which the page shows them.
 * @param ownLanguage the language of the page
 */
export async function referencesTo({ item }: Cited, ownLanguage: string): Promise<Reference[]> {
  const entries = await referenceEntries(item);
  return (Object.keys(CITATION_STYLES) as StyleName[]).map((style) => ({
    label: CITATION_STYLES[style].label,
    edition: CITATION_STYLES[style].edition,
    html: withTitle(entries[style], item, ownLanguage),
  }));
}

/** The title of an article in another language, told apart from what stands round it. */
function withTitle(html: string, { title, language }: CslItem, ownLanguage: string): string {
  const { lang, dir } = langAndDir(language, ownLanguage);
  if (lang === undefined || dir === undefined) return html;
  return html.replace(htmlOf(title), (words) => `<bdi lang="${lang}" dir="${dir}">${words}</bdi>`);
}

/** The references for programs: Wikipedia's template, then each kind of file. */
export function codesOf(cited: Cited): Code[] {
  const kinds = Object.keys(FILE_KINDS) as FileKind[];
  return [
    { label: 'Wikipedia', text: wikipediaOf(cited) },
    ...kinds.map((file) => ({ label: FILE_KINDS[file].label, text: WRITERS[file](cited), file })),
  ];
}

const WRITERS: Record<FileKind, (cited: Cited) => string> = {
  bib: bibtexOf,
  ris: risOf,
  'csl.json': (cited) => jsonText([cslJsonOf(cited)]),
};

/** What is in a file of references. */
export function referenceText(kind: FileKind, cited: Cited): string {
  const text = WRITERS[kind](cited);
  // The other two say it in a field. BibTeX has none, and passes over what stands before an entry.
  const { licence } = cited;
  return kind === 'bib' && licence !== undefined ? `% Licence: ${licenceInWords(licence)}\n${text}` : text;
}
