/** Reads a quotation that stands in a body as a directive. */
import type { Nodes, Paragraph, PhrasingContent } from 'mdast';
// Its types add directives to the nodes of mdast.
import type {} from 'remark-directive';
import type { Finding, Result } from '../../core/finding.ts';
import { quoteForm, unknownDirective } from '../../core/rules/index.ts';
import { quoteSchema, type Quote } from '../../core/schema/claim.ts';
import { checkSchema } from '../reading/check-schema.ts';
import { plainText } from './plain-text.ts';

export type Directive = Extract<Nodes, { type: 'textDirective' | 'leafDirective' | 'containerDirective' }>;

export function isDirective(node: Nodes): node is Directive {
  return node.type === 'textDirective' || node.type === 'leafDirective' || node.type === 'containerDirective';
}

/**
 * The quotation that a directive writes down, checked against the same schema as those in the front matter.
 *
 * `:quote[we are in control]{source=courier voice=speaker}` → `{ exact: 'we are in control', source: 'courier', voice: 'speaker' }`
 */
export function readQuotation(node: Directive): Result<Quote> {
  const words = wordsIn(node);
  if (typeof words !== 'string') return { wrong: [words] };
  const data = { ...node.attributes, exact: words.replace(/\s+/g, ' ').trim() };
  return checkSchema(quoteSchema, data, 'a quotation');
}

function wordsIn(node: Directive): string | Finding {
  if (node.name !== 'quote') {
    const colons = ':'.repeat(node.type === 'containerDirective' ? 3 : node.type === 'leafDirective' ? 2 : 1);
    return unknownDirective.tell([], colons + node.name);
  }
  if (node.type === 'textDirective') return plainWords(node.children);
  const paragraph = onlyParagraph(node);
  if (paragraph !== undefined) return plainWords(paragraph.children);
  return node.type === 'leafDirective' ? quoteForm.leaf([]) : quoteForm.paragraphs([]);
}

function onlyParagraph(node: Directive): Paragraph | undefined {
  const [first, ...more] = node.type === 'containerDirective' ? node.children : [];
  if (first?.type !== 'paragraph' || more.length > 0 || first.data?.directiveLabel === true) return undefined;
  return first;
}

/** Text alone: emphasis or links in a quotation would be ours. */
function plainWords(children: readonly PhrasingContent[]): string | Finding {
  const marked = children.find((child) => child.type !== 'text');
  return marked === undefined ? plainText(children) : quoteForm.marked([], marked.type);
}
