import type { MiddlewareHandler } from 'astro';
import { withoutIndents } from './ui/blanks.ts';
import { earlyScripts } from './ui/early-scripts.ts';

/** Every page goes out without the indents of its templates, and with its scripts where the browser finds them in time. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  if (response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
  const { status, headers } = response;
  return new Response(earlyScripts(withoutIndents(await response.text())), { status, headers });
};
