/** `npm run new -- article <text file>`: the dialogue at a terminal, and what it says at its end. */
import { createHash } from 'node:crypto';
import type { VFileMessage } from 'vfile-message';
import { asTyped, shownPath } from '../../src/record/content-folder.ts';
import { writeEditorSchemas } from '../../src/record/editor/write.ts';
import { readRecord, unfit } from '../../src/record/read.ts';
import { digestOf, isReread } from '../check/digest.ts';
import { readArticle } from '../cli/article.ts';
import { UsageError } from '../cli/command.ts';
import { openContent } from '../cli/content.ts';
import { Journal } from '../cli/journal.ts';
import { openTerminal } from '../cli/terminal.ts';
import { FIELDS } from '../new/fields.ts';
import { goThrough } from './dialogue.ts';

/** @returns the exit code */
export async function newArticle(
  file: string | undefined,
  given: Readonly<Record<string, unknown>>,
  today: string,
): Promise<number> {
  if (file === undefined || file === '')
    throw new UsageError('Found no text file, expected that of the article after "article".');
  const foreign = Object.keys(given).find((flag) => !FIELDS.sources.some((field) => field.flag === flag));
  if (foreign !== undefined)
    throw new UsageError(`--${foreign} is no option of an article, expected only those of its source.`);
  const folder = openContent();
  const text = readArticle(file);
  const command = asTyped(`npm run new -- article ${file}`);
  const terminal = openTerminal(process.stdin, process.stdout, `Nothing is lost. Go on with: ${command}`);
  const journal = Journal.open(folder, createHash('sha256').update(text).digest('hex').slice(0, 16));
  const flags = Object.fromEntries(
    Object.entries(given).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
  let went: Awaited<ReturnType<typeof goThrough>>;
  try {
    went = await goThrough({ folder, today, terminal, journal, given: flags }, { file, text });
  } finally {
    terminal.close();
  }
  process.stdout.write('\nChecking the whole record …\n');
  await writeEditorSchemas(process.cwd(), folder);
  process.stdout.write(asTyped(whatIsLeft(unfit(await readRecord(folder)), { ...went, folder, file })));
  return 0;
}

/** What is left to do once an article was gone through, with the commands that do it. @param problems sorted */
export function whatIsLeft(
  problems: readonly VFileMessage[],
  { folder, source, file, finished }: { folder: string; source: string; file: string; finished: boolean },
): string {
  const outline = `npm run source:outline -- ${source} ${file}`;
  const again = problems.some(isReread)
    ? `What we say that no article has, how many there are, and accounts whose evidence has grown, held against this one: npm run claim:reread -- ${source} ${file}\n`
    : '';
  if (problems.length === 0) return `\nThe check finds nothing wrong. The article beside the record: ${outline}\n`;
  const head = finished ? '' : `\nSome sentences are still open: npm run new -- article ${file}\n`;
  return `${head}\nStill to do in ${shownPath(folder)}:\n${digestOf(problems, folder)}${again}The article beside the record: ${outline}\n`;
}
