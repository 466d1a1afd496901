import type { CheerioAPI } from 'cheerio';
import { expect, test } from 'vitest';
import { builtPages } from './pages.ts';

type AnyNode = Parameters<CheerioAPI['contains']>[0];
type Element = Extract<AnyNode, { attribs: unknown }>;

/** What is run, typed, or was printed elsewhere: its apostrophes are not ours. */
const NOT_OURS = new Set(['script', 'style', 'pre', 'code', 'kbd', 'samp', 'textarea', 'blockquote', 'q']);
const SEEN = ['alt', 'aria-label', 'placeholder', 'title'];
const STRAIGHT = /(?<=\p{L}\p{M}*)'|'(?=\p{L})/u;

/** Every text of ours in a part of a page, and what its attributes and its previews say. */
function* ownWords(node: AnyNode): Generator<string> {
  if (node.nodeType === 3) yield node.data.replaceAll(/“[^”]*”/g, '');
  if (!('children' in node) || ('name' in node && NOT_OURS.has(node.name))) return;
  if ('attribs' in node) yield* saidBy(node);
  for (const child of node.children) yield* ownWords(child);
}

function* saidBy({ name, attribs }: Element): Generator<string> {
  for (const attribute of SEEN) yield attribs[attribute] ?? '';
  if (name === 'meta' && (attribs.name === 'description' || attribs.property?.startsWith('og:') === true))
    yield attribs.content ?? '';
}

test('no word of ours has a straight apostrophe, whatever an editor typed', () => {
  const straight = builtPages().flatMap(({ path, $ }) => {
    const found = $.root()
      .toArray()
      .flatMap((node) => [...ownWords(node)])
      .find((words) => STRAIGHT.test(words));
    return found === undefined ? [] : [`${path}: ${found.trim()}`];
  });
  expect(straight).toEqual([]);
});
