/** Under which licence the record may be used, for every file that leaves the site. */
export const LICENCE = {
  /** SPDX identifier. */
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  /** What the licence does not cover. */
  note: 'Our text and data. Quotations remain their owners’.',
} as const;

/** Its name as people write it. Files have the others. */
export const LICENCE_SHORT = 'CC BY 4.0';
