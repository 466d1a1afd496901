/** In dev: puts the problems of the content into every page. */
import type { MiddlewareHandler } from 'astro';
import { contentFolder } from '../../record/content-folder.ts';
import { readAgain } from '../../record/read-again.ts';
import { withPanel } from './panel.ts';

export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  if (response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
  const base = import.meta.env.BASE_URL;
  // A claim that is not recorded yet is no mistake while somebody writes it.
  const { problems } = await readAgain(contentFolder());
  if (problems.length === 0) return response;
  const html = withPanel(await response.text(), problems, url.pathname, base);
  return new Response(html, { status: response.status, headers: response.headers });
};
