/** In dev: puts the problems of the content into every page. */
import type { MiddlewareHandler } from 'astro';
import { contentFolder } from '../../record/content-folder.ts';
import { findFor } from './find.ts';
import { pageOfProblems, withProblems } from './panel.ts';

export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const page = await rendered(next);
  if (page instanceof Response) return page;
  const found = await findFor(contentFolder(), url.pathname, import.meta.env.BASE_URL, page.failed === undefined);
  if (page.failed !== undefined) {
    // A fault of the code is not the content's.
    if (found.own?.shown !== 'not') throw page.failed;
    return new Response(pageOfProblems(found), { headers: { 'content-type': 'text/html; charset=utf-8' } });
  }
  const { html, response } = page;
  const status = found.own?.shown === 'not' ? 200 : response.status;
  return new Response(withProblems(html, found), { status, headers: response.headers });
};

interface Page {
  html: string;
  response: Response;
  failed?: undefined;
}

/** The page; what is no page, as it is; or why there is none. */
async function rendered(next: () => Promise<Response>): Promise<Page | Response | { failed: Error }> {
  try {
    const response = await next();
    if (response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
    return { html: await response.text(), response };
  } catch (error) {
    return { failed: error instanceof Error ? error : new Error(String(error)) };
  }
}
