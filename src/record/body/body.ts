/** Makes a claim's body into safe HTML. */
import rehypeStringify from 'rehype-stringify';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { Finding } from '../../core/finding.ts';
import { tooDeep, tooLong } from '../../core/rules/index.ts';
import type { ProvedQuote } from '../types.ts';
import { remarkHeadings } from './remark-headings.ts';
import { remarkLinks, type LinkOptions } from './remark-links.ts';
import { remarkLintNeutralLanguage, type LanguageOptions } from './remark-lint-neutral-language.ts';
import { remarkLintUnprovedQuotation } from './remark-lint-unproved-quotation.ts';
import { remarkLostMarks } from './remark-lost-marks.ts';
import { remarkPlainBody } from './remark-plain-body.ts';
import { remarkPlainColons } from './remark-plain-colons.ts';
import { remarkPlainText } from './remark-plain-text.ts';
import { remarkQuotations, type QuotationOptions } from './remark-quotations.ts';
import { remarkUnseen } from './remark-unseen.ts';
import { isTooDeep, throwTooDeep } from './too-deep.ts';

export interface Body {
  html: string;
  /** The words without marks, quotations in quotation marks. */
  text: string;
  quotes: ProvedQuote[];
  /** Whether it could be read: where it could not, there is nothing in it to judge. */
  readable: boolean;
  /** What is wrong: lines and columns from 1, columns in UTF-16 code units. */
  messages: VFileMessage[];
}

/** Many times the length of an account, and short enough to read at once, whatever its marks. */
const MOST_OF_ACCOUNT = 10_000;

/** A function that reads one body after another. */
export function bodyReader(options: LinkOptions & QuotationOptions & LanguageOptions): (markdown: string) => Body {
  const processor = unified()
    .use(remarkParse)
    .use(remarkDirective)
    .use(remarkPlainColons)
    .use(remarkPlainBody)
    .use(remarkLostMarks)
    .use(remarkHeadings, { first: 3 })
    .use(remarkUnseen)
    .use(remarkLintNeutralLanguage, options)
    .use(remarkLintUnprovedQuotation)
    .use(remarkLinks, options)
    .use(remarkPlainText, options)
    .use(remarkQuotations, options)
    .use(remarkRehype)
    .use(rehypeStringify)
    .freeze();
  return (markdown) => {
    const { length } = markdown.trim();
    if (length > MOST_OF_ACCOUNT) return refused(markdown, tooLong.tell([], 'the body', length, MOST_OF_ACCOUNT));
    try {
      const file = processor.processSync(new VFile(markdown));
      throwTooDeep(file);
      return readFile(file);
    } catch (error) {
      if (!isTooDeep(error)) throw error;
      return refused(markdown, tooDeep.tell([]));
    }
  };
}

function readFile(file: VFile): Body {
  return {
    readable: true,
    html: String(file),
    text: file.data.text ?? '',
    quotes: file.data.quotes ?? [],
    messages: file.messages,
  };
}

/** A body that cannot be read at all, told at its first line. */
function refused(markdown: string, finding: Finding): Body {
  return { readable: false, html: '', text: '', quotes: [], messages: [atStart(markdown, finding)] };
}

/** A finding about all that stands in a text, at its first line. */
export function atStart(markdown: string, { rule, message }: Finding): VFileMessage {
  const line = markdown.slice(0, markdown.search(/\S/)).split('\n').length;
  return new VFileMessage(message, { place: { line, column: 1 }, ruleId: rule });
}
