/** `npm run quote:find -- <source> <text file> "words half remembered"`: the selector of a quotation, to paste. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { printsOf } from '../src/core/fingerprint.ts';
import { MANIFEST } from '../src/record/manifest.ts';
import { tokensOf } from '../src/core/words.ts';
import { checkSourceId, fingerprintOf, readArticle } from './cli/article.ts';
import { InputError, named, runCommand } from './cli/command.ts';
import { openContent } from './cli/content.ts';
import { offerChanges } from './edit/changes.ts';
import { findPassages } from './find/align.ts';
import { pastedInto } from './find/into-claim.ts';
import { passageToPaste } from './find/paste.ts';

const USAGE = `Usage: npm run quote:find -- <source> <text file> "words half remembered" [--claim <slug>] [--yes]

Finds the passage of an article that is most like the words, and prints the quotation to paste under "quotes:",
indented for the evidence of a claim.
Case, small words and the odd misspelling do not matter; two or three rare words in order are enough.
The context words are as few as prove the quotation: one on each side, or more.
"voice" is speaker where all of them stand in quotation marks, else article: make it speaker where the article prints them
as the speaker's own in another way. Write "translation" where it is printed: what the words say, in ours and without
quotation marks.
With --claim, the nearest passage is shown where it would stand in that claim, and written after yes: passages of the same
evidence then no longer hold the words.

  <source>            the source's slug, as in sources/<source>.yaml
  <text file>         the text that its fingerprint was made from
  --claim <slug>      the claim that they are evidence of
  --statement <slug>  whose words they are, where the claim has several statements that the source carries
  --translation <t>   what the words say, where they are in another language than the record
  --yes               write it without a question
  --help              show this
  CONTENT=<folder>    in the environment: the record's folder (default: content)

Exit code 0: found, and written with --claim. 1: nothing found or written, or the command cannot use what it was given. 2: the command was wrong.
`;

const MOST_PASSAGES = 3;

/** Whether a source's file names another language than the record's. What else is in the files, the check will say. */
function isForeign(file: string, manifest: string): boolean {
  const [language, own] = [file, manifest].map(languageIn);
  return language !== undefined && own !== undefined && language !== own;
}

function languageIn(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  const language: unknown = parseDocument(readFileSync(file, 'utf8')).get('language');
  return typeof language === 'string' ? language : undefined;
}

const OPTIONS = {
  claim: { type: 'string' },
  statement: { type: 'string' },
  translation: { type: 'string' },
  yes: { type: 'boolean', default: false },
} as const;

await runCommand(USAGE, OPTIONS, process.argv.slice(2), async ({ values, positionals }) => {
  const { source, 'text file': file, words } = named(positionals, 'source', 'text file', 'words');
  checkSourceId(source);
  const text = readArticle(file);
  const folder = openContent();
  const sources = join(folder, 'sources');
  const fingerprint = fingerprintOf(source, file, text, sources);
  const { form } = printsOf(fingerprint);
  const read = (each: string): string[] => tokensOf(each, form).map((word) => word.text);
  const remembered = read(words);
  if (remembered.length === 0) throw new InputError(`There is no word in "${words}". Write some of the passage.`);
  const passages = findPassages(read(text), remembered, MOST_PASSAGES);
  if (passages.length === 0) throw new InputError(`No passage of ${source} is like these words. Try others, or fewer.`);
  const article = { text, fingerprint, foreign: isForeign(join(sources, `${source}.yaml`), join(folder, MANIFEST)) };
  const [nearest] = passages;
  if (values.claim !== undefined && nearest !== undefined) {
    const { claim, statement, translation } = values;
    const changes = await pastedInto(folder, article, nearest.words, { claim, statement, translation });
    if (await offerChanges(changes, values.yes)) return 0;
    throw new InputError('Nothing was written.');
  }
  process.stdout.write(passages.map((each) => passageToPaste(each, remembered.length, article)).join('\n'));
  return 0;
});
