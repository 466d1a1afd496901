import type { MiddlewareHandler } from 'astro';
import { withoutIndents } from './ui/blanks.ts';

/** Every page goes out without the indents of its templates. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  if (response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
  const { status, headers } = response;
  return new Response(withoutIndents(await response.text()), { status, headers });
};
