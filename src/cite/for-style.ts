/**
 * The same reference, laid out as each manual wants it. The style files are the project's own, unchanged; what they do
 * not know is done here, to the data.
 */
import { isByItsSite, type CslItem } from './item.ts';

export const STYLES = {
  apa: {
    label: 'APA',
    edition: '7th edition',
    /** A site that is its own author is named once, as the author; the number and the version stand after the title. */
    layOut: (item: CslItem): CslItem => {
      const { version, number, ...rest } = withoutSite(item);
      const told = [number, version && `Version ${version}`].filter(Boolean).join(', ');
      return { ...rest, ...(told !== '' && { number: told }) };
    },
  },
  chicago: {
    label: 'Chicago',
    edition: '17th edition, author and date',
    /** The same; and an unsigned article stands under the name of its paper. */
    layOut: (item: CslItem): CslItem => {
      const { version, number, ...rest } = withoutSite(underItsPaper(item));
      const told = [number, version && `version ${version}`].filter(Boolean).join(', ');
      return { ...rest, ...(told !== '' && { genre: told }) };
    },
  },
  mla: {
    label: 'MLA',
    edition: '9th edition',
    /** A site that is its own author is named once, as the site: the title comes first. */
    layOut: ({ version, ...item }: CslItem): CslItem => {
      const { author, ...rest } = item;
      const told = version === undefined ? {} : { version: `version ${version}` };
      return isByItsSite(item) || author === undefined ? { ...rest, ...told } : { ...rest, author, ...told };
    },
  },
} as const;

export type StyleName = keyof typeof STYLES;

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
