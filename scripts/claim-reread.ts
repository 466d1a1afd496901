/** `npm run claim:reread -- <source> <text file>`: holds what we say that no article has, and how many there are, against one that came later. */
import { join } from 'node:path';
import { printsOf } from '../src/core/fingerprint.ts';
import { asTyped, shownPath } from '../src/record/content-folder.ts';
import { readEntries, type Entries, type Entry } from '../src/record/entries.ts';
import { readFiles } from '../src/record/reading/files.ts';
import { advise } from '../src/record/reading/nearest.ts';
import { checkSourceId, fingerprintOf, readArticle } from './cli/article.ts';
import { InputError, named, runCommand, UsageError } from './cli/command.ts';
import { openContent } from './cli/content.ts';
import { Journal } from './cli/journal.ts';
import { openTerminal } from './cli/terminal.ts';
import { holdAgainst, listOpen, type HeldAgainst } from './reread/dialogue.ts';
import { laterArticle } from './reread/later-article.ts';

const USAGE = `Usage: npm run claim:reread -- <source> <text file> [--list | --yes]

Goes through the entries of "absences" for which a source was not read: sentences of ours that say that nobody, no other
article or only one has a thing; through the sentences that count all articles, and count wrong since it came; and through
the accounts of recorded claims whose evidence has grown since.

First come, one by one, the sentences that the article bears on, the most first: those of which a sentence of the article
has a word that was looked for, or one of the title, the places or the figure of its claim. (Words that more than a tenth of
the claims have are passed over, and so are furniture, the line of the day and repeats.) Each is shown with its place, what was
looked for, and the sentences that bear on it, these words marked: the *flour* of the mill. One key answers: it still holds
(the source is added to those that were read, the number is put right, in "says" as well), it is written anew (and what
the check would say of that is said at once), it is taken out, later, or stop here. Then come the accounts, each with its
new evidence, the sentences that may say too much now, and the whole: t sets "reviewed" to today; c takes sentences anew, and
sets it as well.

The rest comes in two groups, a screen at a time: sentences of which the article has none of these words, with what was
looked for; and numbers of articles, as they are and as they will be. One key answers a screen, as if it had been pressed
for each: read it first, as what was looked for may stand in other words. Numbers (2 5) pull sentences out, to be asked by
themselves. An article in another language than the record's has no words to compare, and the first group is none.

Each answer is written at once, and what it changes is shown; < takes it back, a screen's as well. The same command goes
on where it stopped. Answers may come from a file or another program as well, a line each.

  <source>            the slug of the source that came later, as in sources/<source>.yaml
  <text file>         the text that its fingerprint was made from
  --list              show all that is left, in this order, and ask nothing
  --yes               show the two groups, and answer every screen of them as its key does: for whoever has read the list
  --help              show this
  CONTENT=<folder>    in the environment: the record's folder (default: content)

Exit code 0: all were held against it. 1: some are left, or the command cannot use what it was given. 2: the command was
wrong.
`;

const OPTIONS = {
  list: { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
} as const;

/** What fits on a screen that does not say its size, as it is none. */
const NO_SCREEN = { rows: 40, columns: 120 };

await runCommand(USAGE, OPTIONS, process.argv.slice(2), async ({ values, positionals }) => {
  const { source, 'text file': file } = named(positionals, 'source', 'text file');
  if (values.list && values.yes) throw new UsageError('Found --list and --yes, expected one of them.');
  checkSourceId(source);
  const folder = openContent();
  const { entry, entries } = await sourceThatStands(source, folder);
  const text = readArticle(file);
  const { form } = printsOf(fingerprintOf(source, file, text, join(folder, 'sources')));
  const command = asTyped(`npm run claim:reread -- ${source} ${file}`);
  const terminal = openTerminal(process.stdin, process.stdout, `Nothing is lost. Go on with: ${command}`);
  // The day where the editor is, not the day in Greenwich.
  const today = new Date().toLocaleDateString('sv-SE');
  const { rows, columns } = { ...NO_SCREEN, ...(process.stdout.isTTY ? process.stdout : {}) };
  const setting = {
    folder,
    today,
    terminal,
    journal: Journal.open(folder, `reread-${source}`),
    screen: { rows, columns },
  };
  const article = laterArticle(text, form, entry, entries);
  let went: HeldAgainst;
  try {
    went = await (values.list
      ? listOpen(setting, article)
      : holdAgainst({ ...setting, groupsHold: values.yes }, article));
  } finally {
    terminal.close();
  }
  for (const path of went.unreadable)
    process.stdout.write(asTyped(`Not asked for: ${path} has problems. See npm run check.\n`));
  if (!went.finished) process.stdout.write(`\nLeft: ${went.left}. Go on with: ${command}\n`);
  else if (went.unreadable.length === 0)
    process.stdout.write(
      asTyped(
        `\nAll that we say is in no article, and every number of articles, was held against ${source}. Where a sentence was changed, npm run check says which claims to record.\n`,
      ),
    );
  return went.finished && went.unreadable.length === 0 ? 0 : 1;
});

/**
 * A source that stands, with the record.
 * @throws UsageError where there is none of that name
 * @throws InputError where it stands no longer, or its file has problems
 */
async function sourceThatStands(
  source: string,
  folder: string,
): Promise<{ entry: Entry<'sources'>; entries: Entries }> {
  const entries = readEntries(await readFiles(folder, shownPath(folder), () => undefined), () => undefined);
  const { sound, known } = entries;
  if (!known.sources.has(source))
    throw new UsageError(
      `There is no source "${source}": ${advise(source, known.sources, 'write the slug of a source that there is')}`,
    );
  const entry = sound.sources.get(source);
  if (entry === undefined) throw new InputError(`sources/${source}.yaml has problems. See npm run check.`);
  if (entry.data.withdrawn !== undefined)
    throw new InputError(`${source} is withdrawn: nothing has to be held against it. Name a source that stands.`);
  return { entry, entries };
}
