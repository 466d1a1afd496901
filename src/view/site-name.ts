/** The site's name, everywhere. */
export const SITE_NAME = 'The Panjshir Record';

/** Names the record for programs: its data package, its graph, and what is named in its feeds. */
export const RECORD_ID = 'panjshir-record';

/** What the site is, in a line. */
export const SITE_LINE = 'Who said what about the fall of Panjshir, 3 to 6 September 2021';
