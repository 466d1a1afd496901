/** Links of a body: safe, to pages that there are, and right under any base path. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { advise } from '../record/nearest.ts';
import { SITE_PAGES, underBase, type KnownSlugs } from './addresses.ts';

export interface LinkOptions {
  known: KnownSlugs;
  /** Path under which the site is served, as `/` or `/panjshir/`. */
  base: string;
}

/**
 * Reports links that are unsafe or lead nowhere, and puts the site's base before internal ones.
 *
 * `[talks](/claims/talks-held/)` under `/panjshir/` → a link to `/panjshir/claims/talks-held/`
 */
export function remarkLinks({ known, base }: LinkOptions) {
  return (tree: Root, file: VFile): void => {
    visit(tree, ['link', 'definition'], (node) => {
      if (node.type !== 'link' && node.type !== 'definition') return;
      const fault = faultOf(node.url, known);
      if (fault !== undefined) file.message(fault.message, { place: node.position, ruleId: fault.rule });
      else if (node.url.startsWith('/')) node.url = underBase(node.url, base);
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
