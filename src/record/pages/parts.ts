/** What a page in running text may set between its paragraphs: the route gives each of them to it. */
export const PAGE_PARTS = [
  'CiteExample',
  'Corrections',
  'DataExample',
  'DataFiles',
  'DataLimits',
  'EmbedExample',
  'ReferenceExample',
  'ReportAddress',
  'Rules',
  'SideGlossary',
  'VerdictGlossary',
  'WordPattern',
] as const;

export type PagePart = (typeof PAGE_PARTS)[number];
