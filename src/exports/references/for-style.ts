/**
 * The same reference, laid out as each manual wants it. The style files are the project's own, unchanged; what they do
 * not know is done here, to the data.
 */
import { isByItsSite, numberAndVersion, type CslItem } from './item.ts';

export const CITATION_STYLES = {
  apa: {
    label: 'APA',
    edition: '7th edition',
    /** A site that is its own author is named once, as the author; the number and the version stand after the title. */
    layOut: (item: CslItem): CslItem => {
      const { version: _version, number: _number, ...rest } = withoutSite(item);
      const told = numberAndVersion(item);
      return { ...rest, ...(told !== undefined && { number: asPrinted(told) }) };
    },
  },
  chicago: {
    label: 'Chicago',
    edition: '17th edition, author and date',
    /** The same; and an unsigned article stands under the name of its paper. */
    layOut: (item: CslItem): CslItem => {
      const { version: _version, number: _number, ...rest } = withoutSite(underItsPaper(item));
      const told = numberAndVersion(item);
      return { ...rest, title: inTitleCase(rest.title), ...(told !== undefined && { genre: told }) };
    },
  },
  mla: {
    label: 'MLA',
    edition: '9th edition',
    /** A site that is its own author is named once, as the site: the title comes first. */
    layOut: ({ version, number, ...item }: CslItem): CslItem => {
      const { author: _site, ...unsigned } = item;
      const told = {
        ...(number !== undefined && { number: asPrinted(number) }),
        ...(version !== undefined && { version: `version ${version}` }),
      };
      return { ...(isByItsSite(item) ? unsigned : item), title: inTitleCase(item.title), ...told };
    },
  },
} as const;

export type StyleName = keyof typeof CITATION_STYLES;

/** What title case would get wrong: a unit of measure, a participle that it takes for a preposition, and words of ours. */
const AS_THEY_ARE = /^\[.*\]$|\bkm\b|\bgiven\b/g;

/** A title for manuals that set titles in title case. */
function inTitleCase(title: string): string {
  return title.replace(AS_THEY_ARE, (words) => `<span class="nocase">${words === 'given' ? 'Given' : words}</span>`);
}

function withoutSite(item: CslItem): CslItem {
  const { 'container-title': _site, ...rest } = item;
  return isByItsSite(item) ? rest : item;
}

// The style file sets a comma after the title of an unsigned article in a paper; the manual has a full stop.
function underItsPaper(item: CslItem): CslItem {
  const { 'container-title': paper, author } = item;
  return paper === undefined || author !== undefined
    ? item
    : { ...item, type: 'webpage', author: [{ literal: paper }] };
}

/** The engine of the styles takes a hyphen after Roman numerals, as MI or IV, for that of a range: this keeps it. */
function asPrinted(number: string): string {
  return number.replaceAll('-', String.raw`\-`);
}
