/** Links of a body: safe, and to pages that there are. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { namesUser } from '../../core/schema/common.ts';
import { isBlank } from '../../core/language/unseen.ts';
import type { Addresses } from '../addresses.ts';
import { advise } from '../reading/nearest.ts';
import { plainText } from './plain-text.ts';

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
      if (fault !== undefined) file.message(fault.message, { place: node.position, ruleId: fault.rule });
      if (node.type === 'link' && isBlank(plainText(node.children)))
        file.message(NO_WORDS, { place: node.position, ruleId: 'link-words' });
    });
  };
}

const NO_WORDS = 'the link has no words, expected some that a reader can see: write them between its square brackets';

function faultOf(url: string, known: Addresses): { message: string; rule: string } | undefined {
  if (url.startsWith('/') && !url.startsWith('//')) return internalFault(url, known);
  if (/^https?:\/\//i.test(url) && URL.canParse(url)) return namesUser(url) ? userFault(url) : undefined;
  const message = `the link leads to "${url}", expected an address with https:// or http://, or one of the site's own as /claims/<slug>/: correct it`;
  return { message, rule: 'unsafe-link' };
}

function userFault(url: string): { message: string; rule: string } {
  const message = `the link leads to "${url}", which names a user before its host, expected the host first: take the name out`;
  return { message, rule: 'unsafe-link' };
}

function internalFault(url: string, known: Addresses): { message: string; rule: string } | undefined {
  // Only the search takes a question.
  const [path = ''] = url.startsWith('/search/?') ? url.split('?') : url.split('#');
  if (known.has(path)) return undefined;
  const now = known.movedTo(path.replace(/\/?$/, '/'));
  const message =
    now === undefined
      ? `the link leads to "${url}", expected a page of the site, and there is none: ${advise(path, known.like(path), 'write the address of a page that there is, with a slash at its end')}`
      : `the link leads to "${url}", an earlier address of "${now}", expected the one of now: write "${now}"`;
  return { message, rule: 'broken-link' };
}
