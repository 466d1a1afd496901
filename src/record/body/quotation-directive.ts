/** Reads a quotation that stands in a body as a directive. */
import type { Nodes, Paragraph, PhrasingContent } from 'mdast';
// Its types add directives to the nodes of mdast.
import type {} from 'remark-directive';
import { quoteSchema, type Quote } from '../../core/schema/claim.ts';
import { checkSchema } from '../reading/schema-problems.ts';
import { plainText } from './plain-text.ts';

export type Directive = Extract<Nodes, { type: 'textDirective' | 'leafDirective' | 'containerDirective' }>;

/** What is wrong, for the editor, and the rule that found it. */
export interface Message {
  message: string;
  rule: string;
}

export function isDirective(node: Nodes): node is Directive {
  return node.type === 'textDirective' || node.type === 'leafDirective' || node.type === 'containerDirective';
}

/**
 * The quotation that a directive writes down, checked against the same schema as those in the front matter.
 *
 * `:quote[we are in control]{source=courier voice=speaker}` → `{ exact: 'we are in control', source: 'courier', voice: 'speaker' }`
 */
export function readQuotation(node: Directive): { quote: Quote } | { messages: Message[] } {
  const words = wordsIn(node);
  if (typeof words !== 'string') return { messages: [words] };
  const data = { ...node.attributes, exact: words.replace(/\s+/g, ' ').trim() };
  const start = { line: 1, column: 1 };
  const checked = checkSchema(quoteSchema, { data, at: () => start, atKey: () => start }, 'a quotation');
  return 'data' in checked ? { quote: checked.data } : { messages: checked.problems };
}

function wordsIn(node: Directive): string | Message {
  if (node.name !== 'quote') {
    const found = `${':'.repeat(node.type === 'containerDirective' ? 3 : node.type === 'leafDirective' ? 2 : 1)}${node.name}`;
    const message = `"${found}" reads as a directive, expected only :quote[…]{…} or :::quote{…}: put a backslash before a colon that is meant as one`;
    return { message, rule: 'unknown-directive' };
  }
  if (node.type === 'textDirective') return plainWords(node.children);
  const paragraph = onlyParagraph(node);
  if (paragraph !== undefined) return plainWords(paragraph.children);
  const message =
    node.type === 'leafDirective'
      ? 'found ::quote, expected :quote[…]{…} in a line or :::quote{…} round a paragraph: write one of them'
      : 'found something else than one paragraph in :::quote, expected the words in one paragraph: take the rest out';
  return { message, rule: 'quote-form' };
}

function onlyParagraph(node: Directive): Paragraph | undefined {
  const [first, ...more] = node.type === 'containerDirective' ? node.children : [];
  if (first?.type !== 'paragraph' || more.length > 0 || first.data?.directiveLabel === true) return undefined;
  return first;
}

/** Text alone: emphasis or links in a quotation would be ours. */
function plainWords(children: readonly PhrasingContent[]): string | Message {
  const marked = children.find((child) => child.type !== 'text');
  if (marked === undefined) return plainText(children);
  const message = `found ${marked.type} in a quotation, expected the source's words alone: take the marks out, or put a backslash before them`;
  return { message, rule: 'quote-form' };
}
