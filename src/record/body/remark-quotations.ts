/** Quotations in a body: proved like those in the front matter, and shown with their source. */
import type { BlockContent, Data, PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { asOurs, langAndDir } from '../../core/languages.ts';
import type { Result } from '../../core/finding.ts';
import { duplicateField } from '../../core/rules/index.ts';
import type { Quote } from '../../core/schema/claim.ts';
import type { ProvedQuote } from '../types.ts';
import type { WordRange } from '../../core/word-numbers.ts';
import { isDirective, readQuotation, type Directive } from './quotation-directive.ts';
import { tellAt } from './tell.ts';

declare module 'vfile' {
  interface DataMap {
    /** The quotations of a body, proved, in order. */
    quotes: ProvedQuote[];
  }
}

export interface QuotationOptions {
  /** Where a quotation stands in its source, or what is wrong with it; `undefined` where the source itself is not sound. */
  read: (quote: Quote) => Result<WordRange[]> | undefined;
  /** The language of a source; `undefined` where the source is not sound. */
  languageOf: (source: string) => string | undefined;
  /** The language of our own text. */
  ownLanguage: string;
  /** The short name of a source. */
  labelOf: (source: string) => string;
}

/**
 * Proves `:quote[…]{source=… voice=…}` and `:::quote{…}`, collects them in the file's `quotes`, and turns them into
 * `<q>` and `<blockquote>`, each with a link to its source. Reports every other directive.
 *
 * `He said :quote[we are in control]{source=courier voice=speaker}.` →
 * `He said <q cite="/sources/courier/" data-voice="speaker">we are in control</q> (<cite><a href="/sources/courier/">The Courier</a></cite>).`
 */
export function remarkQuotations(options: QuotationOptions) {
  return (tree: Root, file: VFile): void => {
    const quotes: ProvedQuote[] = [];
    visit(tree, (node, index, parent) => {
      if (!isDirective(node)) return undefined;
      const twice = attributeTwice(String(file).slice(node.position?.start.offset, node.position?.end.offset));
      if (twice !== undefined) {
        tellAt(file, duplicateField.ofQuotation([], twice), node.position);
        return SKIP;
      }
      const result = proveDirective(node, options);
      for (const finding of result?.wrong ?? []) tellAt(file, finding, node.position);
      if (result?.wrong === undefined && result !== undefined && parent !== undefined && index !== undefined) {
        quotes.push(result.value);
        const after = shownQuotation(node, result.value, options);
        parent.children.splice(index + 1, 0, ...after);
        return [SKIP, index + 1 + after.length];
      }
      return SKIP;
    });
    file.data.quotes = quotes;
  };
}

/** The parser keeps the last of two attributes of one name, without a word. */
function attributeTwice(source: string): string | undefined {
  const [, attributes = ''] = /\{([^]*?)\}/.exec(source.replace(/=("[^"]*"|'[^']*')/g, '=x')) ?? [];
  const names = Array.from(attributes.matchAll(/(?<![^\s])([a-z]+)=/g), ([, name]) => name);
  return names.find((name, i) => names.indexOf(name) < i);
}

/** The quotation, proved; `undefined` where its source is not sound. */
function proveDirective(node: Directive, { read }: QuotationOptions): Result<ProvedQuote> | undefined {
  const written = readQuotation(node);
  if (written.wrong !== undefined) return written;
  const proof = read(written.value);
  return proof?.wrong === undefined ? proof && { value: { ...written.value, wordRanges: proof.value } } : proof;
}

/** Gives the directive its element, and what follows it in the line. */
function shownQuotation(
  node: Directive,
  { source, voice, translation }: ProvedQuote,
  { labelOf, languageOf, ownLanguage }: QuotationOptions,
): PhrasingContent[] {
  const url = `/sources/${source}/`;
  const link: PhrasingContent = { type: 'link', url, children: [{ type: 'text', value: labelOf(source) }] };
  const cite: PhrasingContent = { type: 'emphasis', data: htmlData('cite'), children: [link] };
  const attributes = { cite: url, dataVoice: voice, ...langAndDir(languageOf(source) ?? ownLanguage, ownLanguage) };
  if (node.type === 'textDirective') {
    node.data = htmlData('q', attributes);
    const ours = translation === undefined ? '' : `${asOurs(translation)}; `;
    return [{ type: 'text', value: ` (${ours}` }, cite, { type: 'text', value: ')' }];
  }
  if (node.type === 'containerDirective') {
    const words = node.children;
    node.data = htmlData('figure', { className: ['quotation'] });
    const ours: BlockContent[] =
      translation === undefined
        ? []
        : [{ type: 'paragraph', children: [{ type: 'text', value: asOurs(translation) }] }];
    node.children = [
      { type: 'blockquote', data: htmlData('blockquote', attributes), children: words },
      ...ours,
      { type: 'paragraph', data: htmlData('figcaption'), children: [cite] },
    ];
  }
  return [];
}

function htmlData(hName: string, hProperties: Record<string, string | string[]> = {}): Data {
  return { hName, hProperties };
}
