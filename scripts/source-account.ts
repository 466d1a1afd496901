/** `npm run source:account -- <id> <text file>`: which words of an article no claim and no statement of a non-claim accounts for. */
import { asTyped } from '../src/record/content-folder.ts';
import { join } from 'node:path';
import { countWords } from '../src/core/coverage.ts';
import { printsOf } from '../src/core/fingerprint.ts';
import { wordsInWords } from '../src/core/word-numbers.ts';
import { accountedFor } from './account/accounted.ts';
import { remaining, type UnaccountedLine } from './account/remaining.ts';
import { checkSourceId, fingerprintOf, readArticle } from './cli/article.ts';
import { Desk } from './cli/ask.ts';
import { InputError, named, runCommand } from './cli/command.ts';
import { openContent } from './cli/content.ts';
import { openTerminal } from './cli/terminal.ts';
import { openContext } from './article/context.ts';
import { askStretches } from './account/write.ts';
import { showChanges, writeChanges, type FileChange } from './edit/changes.ts';

const USAGE = `Usage: npm run source:account -- <id> <text file> [--write [--yes]]

Prints the words of a source that nothing accounts for yet, stretch by stretch, with their numbers: counted from 1, as
on the pages and in the check. In the entries words count from 0, up to and without the last number, so that
words 12 to 60 are [11, 60].
A word is accounted for when a claim quotes it or tells it in our words, or when the source's "accounting" says why it
belongs to no claim. Below each stretch stands the entry to paste: where it belongs to a claim, under "passages" of the
evidence that it shows; where it belongs to none, under "accounting" of the source, with the reason in place of "source".
Leave the words out: the article's text stays outside the content.
With --write it asks of each stretch what it is for, shows what that changes, and writes it after yes.

  passages:                              # of a piece of evidence, in the claim
    - { source: courier, words: [11, 60] }
  accounting:                            # in the source
    - { not: furniture, words: [0, 11] } # or caption, credit, attribution, repeat

  <id>                the source's slug, as in sources/<id>.yaml
  <text file>         the text that its fingerprint was made from
  --write             ask, and write the ranges; answers may come from a file as well, a line each
  --yes               with --write: write without a question at the end
  --help              show this
  CONTENT=<folder>    in the environment: the record's folder (default: content)

Exit code 0: nothing is left. 1: words are left, or the command cannot use what it was given. 2: the command was wrong.
`;

const OPTIONS = {
  write: { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
} as const;

await runCommand(USAGE, OPTIONS, process.argv.slice(2), async ({ values, positionals }) => {
  const { id, 'text file': file } = named(positionals, 'id', 'text file');
  checkSourceId(id);
  const folder = openContent();
  const { quoted, told, stated, left } = await accountedFor(id, folder);
  const text = readArticle(file);
  const fingerprint = fingerprintOf(id, file, text, join(folder, 'sources'));
  const stretches = remaining(text, [...quoted, ...told, ...stated], printsOf(fingerprint).form);
  if (values.write && stretches.length > 0) return write(folder, id, stretches, values.yes);
  for (const { words: range, text: line } of stretches) {
    // The text is no YAML, so that it cannot be pasted into the content unnoticed.
    process.stdout.write(`${wordsInWords(range)}: ${line}\n  - { source: ${id}, words: [${range.join(', ')}] }\n`);
  }
  const open = countWords(stretches.map(({ words: range }) => range));
  process.stdout.write(
    `${id}: ${String(fingerprint.words)} words, ${String(countWords(quoted))} quoted, ${String(countWords(told))} in our words, ${String(countWords(stated))} in its accounting, ${String(open)} to account for.\n`,
  );
  for (const path of left) process.stdout.write(asTyped(`Not counted: ${path} has problems. See npm run check.\n`));
  return open === 0 ? 0 : 1;
});

async function write(folder: string, id: string, stretches: readonly UnaccountedLine[], yes: boolean): Promise<number> {
  const terminal = openTerminal(process.stdin, process.stdout);
  const today = new Date().toLocaleDateString('sv-SE');
  let changes: readonly FileChange[];
  try {
    const context = await askStretches(await openContext(folder, today, new Desk(terminal), {}), id, stretches);
    changes = context.changes.list();
    if (changes.length === 0) throw new InputError('Nothing was answered. Nothing was written.');
    terminal.say(`\n${showChanges(changes)}`);
    if (!yes && !(await new Desk(terminal).confirm('write', 'Write this?')))
      throw new InputError('Nothing was written.');
  } finally {
    terminal.close();
  }
  writeChanges(changes);
  return 0;
}
