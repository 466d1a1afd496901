/** Makes a claim's body into safe HTML. */
import rehypeStringify from 'rehype-stringify';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { ProvedQuote } from '../record/types.ts';
import { remarkHeadings } from './remark-headings.ts';
import { remarkLinks, type LinkOptions } from './remark-links.ts';
import { remarkLintNeutralLanguage } from './remark-lint-neutral-language.ts';
import { remarkLintUnprovedQuotation } from './remark-lint-unproved-quotation.ts';
import { remarkPlainBody } from './remark-plain-body.ts';
import { remarkPlainColons } from './remark-plain-colons.ts';
import { remarkPlainText } from './remark-plain-text.ts';
import { remarkQuotations, type QuotationOptions } from './remark-quotations.ts';

export interface Body {
  html: string;
  /** The words without marks, quotations in quotation marks. */
  text: string;
  quotes: ProvedQuote[];
  /** What is wrong: lines and columns from 1, columns in UTF-16 code units. */
  messages: { line: number; column: number; message: string; rule: string }[];
}

/** A function that reads one body after another. */
export function bodyReader(options: LinkOptions & QuotationOptions): (markdown: string) => Body {
  const processor = unified()
    .use(remarkParse)
    .use(remarkDirective)
    .use(remarkPlainColons)
    .use(remarkPlainBody)
    .use(remarkHeadings)
    .use(remarkLintNeutralLanguage)
    .use(remarkLintUnprovedQuotation)
    .use(remarkLinks, options)
    .use(remarkPlainText)
    .use(remarkQuotations, options)
    .use(remarkRehype)
    .use(rehypeStringify)
    .freeze();
  return (markdown) => {
    const file = processor.processSync(new VFile(markdown));
    return {
      html: String(file),
      text: file.data.text ?? '',
      quotes: file.data.quotes ?? [],
      messages: file.messages.map(({ line, column, reason, ruleId }) => ({
        line: line ?? 1,
        column: column ?? 1,
        message: reason,
        rule: ruleId ?? 'body',
      })),
    };
  };
}
