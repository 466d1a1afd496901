/** The pages in running text: their front matter and their words, by the law that holds for a claim. */
import { pageSchema } from '../../core/schema/page.ts';
import type { PageMessage } from '../body/page.ts';
import { placeIn, RULE as TYPED_COUNT, typedCounts } from '../checks/counts.ts';
import { dayToCome } from '../checks/days.ts';
import type { Report } from '../entries.ts';
import { splitFrontMatter } from '../reading/front-matter.ts';
import { loadedWords, markupMarks, quotationMarks } from '../own-prose.ts';
import type { ProseTerms } from '../prose-terms.ts';
import { checkSchema } from '../reading/schema-problems.ts';
import { Positions, type Point } from '../reading/text.ts';
import { parseYaml } from '../reading/yaml.ts';
import type { PageFile } from './files.ts';

export interface PageTools {
  /** What is wrong with a page's words. */
  readPage: (markdown: string) => PageMessage[];
  terms: ProseTerms;
  /** How many articles the record has; `undefined` where that is not known. */
  articles: number | undefined;
  /** `YYYY-MM-DD`. */
  today: string;
  report: Report;
}

/** Reports what is wrong with a page. */
export function checkPage({ path, text }: PageFile, tools: PageTools): void {
  if (text === undefined) return;
  const parts = splitFrontMatter(text);
  if ('message' in parts) {
    tools.report({ path, ...parts });
    return;
  }
  const positions = new Positions(text);
  checkFields(path, parts, positions, tools);
  for (const { line, column, message, rule } of tools.readPage(parts.body)) {
    tools.report({ path, ...positions.fromUnist({ line, column }), message, rule });
  }
  const instead = 'write <Articles />, or these articles without a number';
  for (const { index, message } of countsIn(parts.body, tools, instead)) {
    tools.report({ path, ...positions.fromUnist(placeIn(parts.body, index)), message, rule: TYPED_COUNT });
  }
}

function countsIn(text: string, { articles }: PageTools, instead: string): ReturnType<typeof typedCounts> {
  return articles === undefined ? [] : typedCounts(text, articles, instead);
}

function checkFields(
  path: string,
  { yaml, start }: { yaml: string; start: number },
  positions: Positions,
  tools: PageTools,
): void {
  const { terms, today, report } = tools;
  const parsed = parseYaml(yaml, positions, start);
  const checked = 'faults' in parsed ? { problems: parsed.faults } : checkSchema(pageSchema, parsed.located, 'a page');
  if ('problems' in checked || 'faults' in parsed) {
    for (const problem of 'problems' in checked ? checked.problems : []) report({ path, ...problem });
    return;
  }
  const tell = (field: string, rule: string, message: string): void => {
    const at: Point = parsed.located.at([field]);
    report({ path, ...at, message, rule });
  };
  const { title, description, reviewed } = checked.data;
  for (const [field, words] of Object.entries({ title, description })) {
    for (const { message } of loadedWords(words, terms)) tell(field, 'neutral-language', message);
    for (const { message } of quotationMarks(words)) tell(field, 'unproved-quotation', message);
    for (const { message } of markupMarks(words)) tell(field, 'lost-mark', message);
    for (const { message } of countsIn(words, tools, 'say it without a number')) tell(field, TYPED_COUNT, message);
  }
  const fault = dayToCome('reviewed', reviewed, today);
  if (fault !== undefined) tell('reviewed', fault.rule, fault.message);
}
