/** Links of a body: safe, and to pages that there are. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Finding } from '../../core/finding.ts';
import { brokenLink, linkWords, unsafeLink } from '../../core/rules/index.ts';
import { namesUser } from '../../core/schema/common.ts';
import { isBlank } from '../../core/language/unseen.ts';
import type { Addresses } from '../addresses.ts';
import { advise } from '../reading/nearest.ts';
import { plainText } from './plain-text.ts';
import { tellAt } from './tell.ts';

export interface LinkOptions {
  known: Addresses;
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
      if (fault !== undefined) tellAt(file, fault, node.position);
      if (node.type === 'link' && isBlank(plainText(node.children))) tellAt(file, linkWords.tell([]), node.position);
    });
  };
}

function faultOf(url: string, known: Addresses): Finding | undefined {
  if (url.startsWith('/') && !url.startsWith('//')) return internalFault(url, known);
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return unsafeLink.tell([], url);
  return namesUser(url) ? unsafeLink.user([], url) : undefined;
}

function internalFault(url: string, known: Addresses): Finding | undefined {
  // Only the search takes a question.
  const [path = ''] = url.startsWith('/search/?') ? url.split('?') : url.split('#');
  if (known.has(path)) return undefined;
  const now = known.movedTo(path.replace(/\/?$/, '/'));
  if (now !== undefined) return brokenLink.moved([], url, now);
  const otherwise = 'write the address of a page that there is, with a slash at its end';
  return brokenLink.tell([], url, advise(path, known.like(path), otherwise));
}
