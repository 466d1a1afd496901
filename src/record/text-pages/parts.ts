/** What the route gives to a page in running text, which imports nothing. */

/** What it may set between its paragraphs. */
export const PAGE_PARTS = [
  'CiteExample',
  'Corrections',
  'DataExample',
  'DataFiles',
  'DataLimits',
  'Demonstration',
  'EmbedExample',
  'ReferenceExample',
  'ReportAddress',
  'Rules',
  'Sensitivity',
  'SideGlossary',
  'VerdictGlossary',
  'WordPattern',
] as const;

export type PagePart = (typeof PAGE_PARTS)[number];

/**
 * What it may set among its words, so that no number and no day of the record is typed: how many articles there are
 * ("five articles"), the number of the first claim, the day on which the record was first published, the licence, the
 * record's name, the days on which the articles appeared, and who always has a stake.
 */
export const PAGE_WORDS = ['Articles', 'ExampleId', 'FirstPublished', 'Licence', 'Name', 'Span', 'Stakes'] as const;

export type PageWord = (typeof PAGE_WORDS)[number];
