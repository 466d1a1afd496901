/** The site's name, everywhere. */
export const SITE_NAME = 'The Panjshir Record';

/** What the site is, in a line. */
export const SITE_LINE = 'Who said what about the fall of Panjshir, 3 to 6 September 2021';
