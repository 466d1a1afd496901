/** Reads a page in running text as the site's builder does, and says what is wrong with it. It renders nothing. */
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { isBlank } from '../../core/language/unseen.ts';
import { mdxSyntax, pageEmpty, quoteForm, tooDeep, tooLong } from '../../core/rules/index.ts';
import { atStart } from './body.ts';
import { remarkHeadings } from './remark-headings.ts';
import { remarkLinks, type LinkOptions } from './remark-links.ts';
import { remarkLintNeutralLanguage, type LanguageOptions } from './remark-lint-neutral-language.ts';
import { remarkLintUnprovedQuotation } from './remark-lint-unproved-quotation.ts';
import { remarkLostMarks } from './remark-lost-marks.ts';
import { placeAt } from './place-in-text.ts';
import { remarkPagePlain } from './remark-page-plain.ts';
import { remarkUnseen } from './remark-unseen.ts';
import { tellAt } from './tell.ts';
import { isTooDeep, throwTooDeep } from './too-deep.ts';

/** Twice the longest of them, and short enough to read at once, whatever its marks. */
const MOST_OF_PAGE = 40_000;

/** A function that reads one page after another, and says what is wrong with it: columns in UTF-16 code units. */
export function pageReader(options: LinkOptions & LanguageOptions): (markdown: string) => VFileMessage[] {
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
    if (isBlank(markdown)) return [atStart('', pageEmpty.tell([]))];
    const { length } = markdown.trim();
    if (length > MOST_OF_PAGE) return [atStart(markdown, tooLong.tell([], 'the page', length, MOST_OF_PAGE))];
    const file = new VFile(markdown);
    try {
      processor.runSync(processor.parse(file), file);
      throwTooDeep(file);
    } catch (error) {
      return [refusal(markdown, error)];
    }
    return file.messages;
  };
}

/** Why a page cannot be read at all. */
function refusal(markdown: string, error: unknown): VFileMessage {
  if (error instanceof VFileMessage) {
    const file = new VFile(markdown);
    const quote = markdown.search(/:quote\[[^\]]*\]\{/);
    if (quote !== -1) tellAt(file, quoteForm.page([]), placeAt(file, quote));
    else tellAt(file, mdxSyntax.tell([], error.reason.replace(/\s+/g, ' ').replace(/\.$/, '')), compilersPlace(error));
    return file.messages[0] ?? error;
  }
  if (!isTooDeep(error)) throw error;
  return atStart(markdown, tooDeep.tell([]));
}

/** Some faults have their place in their words alone: "Expected a closing tag for `<Rules>` (11:1-11:8)". */
function compilersPlace({ line, column, reason }: VFileMessage): { line: number; column: number } {
  const [, inWordsLine = '1', inWordsColumn = '1'] = /\((\d+):(\d+)/.exec(reason) ?? [];
  return { line: line ?? Number(inWordsLine), column: column ?? Number(inWordsColumn) };
}
