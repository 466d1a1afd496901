/** Under which licence the record may be used, for every file that leaves the site. */
import type { Manifest } from '../core/schema/manifest.ts';

export interface Licence {
  /** SPDX identifier. */
  name: Manifest['licence']['text'];
  title: string;
  url: string;
  /** What the licence covers, and what it does not. */
  note: string;
}

const KNOWN: Record<Manifest['licence']['text'], { short: string; title: string; url: string }> = {
  'CC-BY-4.0': {
    short: 'CC BY 4.0',
    title: 'Creative Commons Attribution 4.0 International',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
  'CC-BY-SA-4.0': {
    short: 'CC BY-SA 4.0',
    title: 'Creative Commons Attribution-ShareAlike 4.0 International',
    url: 'https://creativecommons.org/licenses/by-sa/4.0/',
  },
  'CC0-1.0': {
    short: 'CC0 1.0',
    title: 'Creative Commons Zero 1.0 Universal',
    url: 'https://creativecommons.org/publicdomain/zero/1.0/',
  },
};

type Licensed = Pick<Manifest, 'licence'>;

/** The licence that the record's manifest names. */
export function licenceOf({ licence: { text } }: Licensed): Licence {
  const { title, url } = KNOWN[text];
  return { name: text, title, url, note: 'Our text and data. Quotations remain their owners’.' };
}

/** Its name as people write it. Files have the others. */
export function licenceShort({ licence: { text } }: Licensed): string {
  return KNOWN[text].short;
}

/** In a line of a file: its title, where it stands, and what it covers. */
export function licenceInWords({ title, url, note }: Licence): string {
  return `${title}, ${url}. ${note}`;
}
