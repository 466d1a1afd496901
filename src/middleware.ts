import type { MiddlewareHandler } from 'astro';
import { withoutIndents } from './ui/blanks.ts';
import { earlyScripts } from './ui/early-scripts.ts';
import { pageWithApostrophes } from './wording/page-apostrophes.ts';
import { pageWithWholeDates } from './wording/page-dates.ts';

/**
 * Every page goes out without the indents of its templates, with its scripts where the browser finds them in time, with
 * the apostrophes of print, and with no day parted from its month.
 */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  if (response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
  const { status, headers } = response;
  const html = earlyScripts(withoutIndents(await response.text()));
  return new Response(pageWithWholeDates(pageWithApostrophes(html)), { status, headers });
};
