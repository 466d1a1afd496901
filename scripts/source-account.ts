/** `npm run source:account -- <id> <text file>`: which words of an article no claim and no statement of a non-claim accounts for. */
import { join } from 'node:path';
import { countWords } from '../src/core/coverage.ts';
import { printsOf } from '../src/core/fingerprint.ts';
import { wordsInWords } from '../src/core/word-numbers.ts';
import { accountedFor } from './account/accounted.ts';
import { remaining } from './account/remaining.ts';
import { checkSourceId, fingerprintOf, readArticle } from './cli/article.ts';
import { named, runCommand } from './cli/command.ts';
import { openContent } from './cli/content.ts';

const USAGE = `Usage: npm run source:account -- <id> <text file>

Prints the words of a source that nothing accounts for yet, stretch by stretch, with their numbers: counted from 1, as
on the pages and in the check. In the entries words count from 0, up to and without the last number, so that
words 12 to 60 are [11, 60].
A word is accounted for when a claim quotes it or tells it in our words, or when the source's "accounting" says why it
belongs to no claim. Below each stretch stands the entry to paste: where it belongs to a claim, under "passages" of the
evidence that it shows; where it belongs to none, under "accounting" of the source, with the reason in place of "source".
Leave the words out: the article's text stays outside the content.

  passages:                              # of a piece of evidence, in the claim
    - { source: courier, words: [11, 60] }
  accounting:                            # in the source
    - { not: furniture, words: [0, 11] } # or caption, credit, attribution, repeat

  <id>                the source's slug, as in sources/<id>.yaml
  <text file>         the text that its fingerprint was made from
  --help              show this
  CONTENT=<folder>    in the environment: the record's folder (default: content)

Exit code 0: nothing is left. 1: words are left, or the command cannot use what it was given. 2: the command was wrong.
`;

await runCommand(USAGE, {}, process.argv.slice(2), async ({ positionals }) => {
  const { id, 'text file': file } = named(positionals, 'id', 'text file');
  checkSourceId(id);
  const folder = openContent();
  const { quoted, told, stated, left } = await accountedFor(id, folder);
  const text = readArticle(file);
  const fingerprint = fingerprintOf(id, file, text, join(folder, 'sources'));
  const stretches = remaining(text, [...quoted, ...told, ...stated], printsOf(fingerprint).form);
  for (const { words: range, text: line } of stretches) {
    // The text is no YAML, so that it cannot be pasted into the content unnoticed.
    process.stdout.write(`${wordsInWords(range)}: ${line}\n  - { source: ${id}, words: [${range.join(', ')}] }\n`);
  }
  const open = countWords(stretches.map(({ words: range }) => range));
  process.stdout.write(
    `${id}: ${String(fingerprint.words)} words, ${String(countWords(quoted))} quoted, ${String(countWords(told))} in our words, ${String(countWords(stated))} in its accounting, ${String(open)} to account for.\n`,
  );
  for (const path of left) process.stdout.write(`Not counted: ${path} has problems. See npm run check.\n`);
  return open === 0 ? 0 : 1;
});
