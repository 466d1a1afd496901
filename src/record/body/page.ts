/** Reads a page in running text as the site's builder does, and says what is wrong with it. It renders nothing. */
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { isBlank } from '../../core/language/unseen.ts';
import { throwTooDeep } from './own-text-rule.ts';
import { remarkHeadings } from './remark-headings.ts';
import { remarkLinks, type LinkOptions } from './remark-links.ts';
import { remarkLintNeutralLanguage, type LanguageOptions } from './remark-lint-neutral-language.ts';
import { remarkLintUnprovedQuotation } from './remark-lint-unproved-quotation.ts';
import { remarkLostMarks } from './remark-lost-marks.ts';
import { placeAt } from './place-in-text.ts';
import { NO_QUOTATION, remarkPagePlain } from './remark-page-plain.ts';
import { remarkUnseen } from './remark-unseen.ts';

/** What is wrong: lines and columns from 1, columns in UTF-16 code units. */
export interface PageMessage {
  line: number;
  column: number;
  message: string;
  rule: string;
}

/** Twice the longest of them, and short enough to read at once, whatever its marks. */
const MOST_CHARACTERS = 40_000;

const EMPTY = 'the page has no words, expected some below its front matter: write them';

/** A function that reads one page after another. */
export function pageReader(options: LinkOptions & LanguageOptions): (markdown: string) => PageMessage[] {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkMdx)
    .use(remarkPagePlain)
    .use(remarkLostMarks)
    .use(remarkHeadings, { first: 2 })
    .use(remarkUnseen)
    .use(remarkLintNeutralLanguage, options)
    .use(remarkLintUnprovedQuotation)
    .use(remarkLinks, options)
    .freeze();
  return (markdown) => {
    if (isBlank(markdown)) return [{ line: 1, column: 1, message: EMPTY, rule: 'page-empty' }];
    if (markdown.trim().length > MOST_CHARACTERS) {
      const found = `${String(markdown.trim().length)} characters, expected at most ${String(MOST_CHARACTERS)}`;
      return [atStart(markdown, `the page has ${found}: shorten it`, 'too-long')];
    }
    const file = new VFile(markdown);
    try {
      processor.runSync(processor.parse(file), file);
      throwTooDeep(file);
    } catch (error) {
      return [refusal(markdown, error)];
    }
    return file.messages.map(toMessage);
  };
}

type VFileMessage = VFile['messages'][number];

function isMessage(error: unknown): error is VFileMessage {
  return error instanceof Error && 'reason' in error && 'line' in error;
}

function toMessage({ line, column, reason, ruleId }: VFileMessage): PageMessage {
  return { line: line ?? 1, column: column ?? 1, message: reason, rule: ruleId ?? 'page' };
}

/** Why a page cannot be read at all. */
function refusal(markdown: string, error: unknown): PageMessage {
  if (isMessage(error)) {
    const quote = markdown.search(/:quote\[[^\]]*\]\{/);
    if (quote !== -1) return { ...placeAt(new VFile(markdown), quote), message: NO_QUOTATION, rule: 'quote-form' };
    const reason = error.reason.replace(/\s+/g, ' ').replace(/\.$/, '');
    const message = `this cannot be read as MDX (${reason}), expected words and marks of markdown: put a backslash before a < or { that is meant as a sign`;
    return { ...placeOf(error), message, rule: 'mdx-syntax' };
  }
  // Marks inside marks: the parser and all who walk its tree go as deep as they do.
  if (!(error instanceof RangeError)) throw error;
  return atStart(
    markdown,
    'the marks stand too deep in one another, expected plain markdown: take some out',
    'too-deep',
  );
}

/** Some faults have their place in their words alone: "Expected a closing tag for `<Rules>` (11:1-11:8)". */
function placeOf({ line, column, reason }: VFileMessage): { line: number; column: number } {
  const [, inWordsLine = '1', inWordsColumn = '1'] = /\((\d+):(\d+)/.exec(reason) ?? [];
  return { line: line ?? Number(inWordsLine), column: column ?? Number(inWordsColumn) };
}

function atStart(markdown: string, message: string, rule: string): PageMessage {
  return { line: markdown.slice(0, markdown.search(/\S/)).split('\n').length, column: 1, message, rule };
}
