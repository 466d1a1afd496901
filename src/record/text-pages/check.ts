/** The pages in running text: their front matter and their words, by the law that holds for a claim. */
import type { VFileMessage } from 'vfile-message';
import type { Finding } from '../../core/finding.ts';
import { pageSchema } from '../../core/schema/page.ts';
import { typedCounts, typedDays } from '../checks/counts.ts';
import { checkDone } from '../checks/days.ts';
import { messageInBody } from '../entries.ts';
import { valueOrReport, type Report } from '../message.ts';
import { loadedWords, marksIn } from '../own-prose.ts';
import type { ProseTerms } from '../own-prose.ts';
import { checkLocated } from '../reading/check-schema.ts';
import { splitFrontMatter, type FrontMatter } from '../reading/front-matter.ts';
import { TextFile } from '../reading/text.ts';
import { parseYaml } from '../reading/yaml.ts';
import type { PageFile } from './files.ts';

export interface PageTools {
  /** What is wrong with a page's words. */
  readPage: (markdown: string) => VFileMessage[];
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
  const file = new TextFile(path, text);
  const split = splitFrontMatter(text);
  if (split.wrong !== undefined) {
    for (const finding of split.wrong) tools.report(file.message(finding));
    return;
  }
  const { body } = split.value;
  checkFields(file, split.value, tools);
  for (const message of tools.readPage(body)) tools.report(file.fromUnist(message));
  const instead = 'write <Articles />, or these articles without a number';
  const days = typedDays(body, 'write <Span />, or the sentence without a day');
  for (const finding of [...countsIn(body, tools, instead), ...days])
    tools.report(messageInBody({ file, body }, finding));
}

function countsIn(text: string, { articles }: PageTools, instead: string): Finding[] {
  return articles === undefined ? [] : typedCounts(text, articles, instead);
}

function checkFields(file: TextFile, { yaml, start }: FrontMatter, tools: PageTools): void {
  const { terms, today, report } = tools;
  const located = valueOrReport(parseYaml(file, yaml, start), report);
  const page = located && valueOrReport(checkLocated(pageSchema, located, 'a page'), report);
  if (located === undefined || page === undefined) return;
  const { title, description, reviewed } = page;
  for (const [field, words] of Object.entries({ title, description })) {
    const typed = [...countsIn(words, tools, 'say it without a number'), ...typedDays(words, 'say it without a day')];
    for (const finding of [...loadedWords(words, terms), ...marksIn(words), ...typed])
      report(located.message({ ...finding, path: [field] }));
  }
  for (const finding of checkDone('reviewed', reviewed, today)) report(located.message(finding));
}
