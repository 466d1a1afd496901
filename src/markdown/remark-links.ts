/** Links of a body: safe, and to pages that there are. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { advise } from '../record/nearest.ts';
import { SITE_PAGES, type KnownSlugs } from './addresses.ts';

export interface LinkOptions {
  known: KnownSlugs;
}

/**
 * Reports links that are unsafe or lead nowhere.
 *
 * `[talks](/claims/talks-hold/)` → 1:1 the link leads to "/claims/talks-hold/", expected a page of the site, …
 */
export function remarkLinks({ known }: LinkOptions) {
  return (tree: Root, file: VFile): void => {
    visit(tree, ['link', 'definition'], (node) => {
      if (node.type !== 'link' && node.type !== 'definition') return;
      const fault = faultOf(node.url, known);
      if (fault !== undefined) file.message(fault.message, { place: node.position, ruleId: fault.rule });
    });
  };
}

function faultOf(url: string, known: KnownSlugs): { message: string; rule: string } | undefined {
  if (url.startsWith('/') && !url.startsWith('//')) return internalFault(url, known);
  if (/^https?:\/\//i.test(url) && URL.canParse(url)) return undefined;
  const message = `the link leads to "${url}", expected an address with https:// or http://, or one of the site's own as /claims/<slug>/: correct it`;
  return { message, rule: 'unsafe-link' };
}

function internalFault(url: string, known: KnownSlugs): { message: string; rule: string } | undefined {
  const [path = ''] = url.split('#');
  if (SITE_PAGES.has(path)) return undefined;
  const [, kind = '', slug = ''] = /^\/(actors|claims|places|sources|statements)\/([^/?]+)\/?$/.exec(path) ?? [];
  const slugs = Object.entries(known).find(([name]) => name === kind)?.[1];
  if (slugs?.has(slug) === true && path.endsWith('/')) return undefined;
  const candidates = slugs === undefined ? SITE_PAGES : Array.from(slugs, (each) => `/${kind}/${each}/`);
  const advice = advise(path, candidates, 'write the address of a page that there is, with a slash at its end');
  return {
    message: `the link leads to "${url}", expected a page of the site, and there is none: ${advice}`,
    rule: 'broken-link',
  };
}
