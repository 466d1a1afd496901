/** Front matter of `content/pages/<name>.mdx`: a page of the maintainers' own, in running text. */
import { z } from 'zod';
import { calendarDay, line } from './common.ts';

export const pageSchema = z.strictObject({
  title: line(75).describe('The heading of the page, and its name in a browser.'),
  description: line(200).describe('What the page holds, in one sentence, for search engines and previews.'),
  reviewed: calendarDay.describe('The day on which an editor last read the whole page.'),
});
export type Page = z.infer<typeof pageSchema>;
