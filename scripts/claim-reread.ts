/** `npm run claim:reread -- <source> <text file>`: holds what we say that no article has, and how many there are, against one that came later. */
import { join } from 'node:path';
import { comparedSentence } from '../src/core/desk/near.ts';
import { deskArticle } from '../src/core/desk/sentences.ts';
import { printsOf } from '../src/core/fingerprint.ts';
import { asTyped, shownPath } from '../src/record/content-folder.ts';
import { readEntries } from '../src/record/entries.ts';
import { readFiles } from '../src/record/reading/files.ts';
import { advise } from '../src/record/reading/nearest.ts';
import { checkSourceId, fingerprintOf, readArticle } from './cli/article.ts';
import { InputError, named, runCommand, UsageError } from './cli/command.ts';
import { openContent } from './cli/content.ts';
import { Journal } from './cli/journal.ts';
import { openTerminal } from './cli/terminal.ts';
import { holdAgainst } from './reread/dialogue.ts';

const USAGE = `Usage: npm run claim:reread -- <source> <text file>

Goes through the entries of "absences" for which a source was not read: sentences of ours that say that nobody, no other
article or only one has a thing; through the sentences that count all articles, and count wrong since it came; and through
the accounts of recorded claims whose evidence has grown since (t sets "reviewed" to today). It shows each with its place, what was looked for, and the sentences of the article that are nearest to it, and one key
answers: it still holds (the source is added to those that were read, the number is put right, in "says" as well), it is
written anew (and what the check would say of that is said at once), it is taken out, later, or stop here. The nearest
words are a help and no proof: what was looked for may stand in others.
Each answer is written at once, and what it changes is shown; < takes it back. The same command goes on where it
stopped. Answers may come from a file or another program as well, a line each.

  <source>            the slug of the source that came later, as in sources/<source>.yaml
  <text file>         the text that its fingerprint was made from
  --help              show this
  CONTENT=<folder>    in the environment: the record's folder (default: content)

Exit code 0: all were held against it. 1: some are left, or the command cannot use what it was given. 2: the command was
wrong.
`;

await runCommand(USAGE, {}, process.argv.slice(2), async ({ positionals }) => {
  const { source, 'text file': file } = named(positionals, 'source', 'text file');
  checkSourceId(source);
  const folder = openContent();
  const language = await languageOf(source, folder);
  const text = readArticle(file);
  const { form } = printsOf(fingerprintOf(source, file, text, join(folder, 'sources')));
  const { sentences, print } = deskArticle(text, form, language);
  const compared = sentences.map((words) => comparedSentence(words, print(words)));
  const command = asTyped(`npm run claim:reread -- ${source} ${file}`);
  const terminal = openTerminal(process.stdin, process.stdout, `Nothing is lost. Go on with: ${command}`);
  // The day where the editor is, not the day in Greenwich.
  const today = new Date().toLocaleDateString('sv-SE');
  const setting = { folder, today, terminal, journal: Journal.open(folder, `reread-${source}`) };
  let went: Awaited<ReturnType<typeof holdAgainst>>;
  try {
    went = await holdAgainst(setting, { source, sentences: compared });
  } finally {
    terminal.close();
  }
  for (const path of went.unreadable)
    process.stdout.write(asTyped(`Not asked for: ${path} has problems. See npm run check.\n`));
  if (went.open > 0) process.stdout.write(`\n${String(went.open)} are left. Go on with: ${command}\n`);
  else if (went.unreadable.length === 0)
    process.stdout.write(
      asTyped(
        `\nAll that we say is in no article, and every number of articles, was held against ${source}. Where a sentence was changed, npm run check says which claims to record.\n`,
      ),
    );
  return went.open + went.unreadable.length === 0 ? 0 : 1;
});

/**
 * The language of a source that stands.
 * @throws UsageError where there is none of that name
 * @throws InputError where it stands no longer, or its file has problems
 */
async function languageOf(source: string, folder: string): Promise<string> {
  const { sound, known } = readEntries(await readFiles(folder, shownPath(folder), () => undefined), () => undefined);
  if (!known.sources.has(source))
    throw new UsageError(
      `There is no source "${source}": ${advise(source, known.sources, 'write the slug of a source that there is')}`,
    );
  const data = sound.sources.get(source)?.data;
  if (data === undefined) throw new InputError(`sources/${source}.yaml has problems. See npm run check.`);
  if (data.withdrawn !== undefined)
    throw new InputError(`${source} is withdrawn: nothing has to be held against it. Name a source that stands.`);
  return data.language;
}
