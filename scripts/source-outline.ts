/** `npm run source:outline -- <id> <text file>`: the sentences of an article beside the claims that they are used for. */
import { asTyped } from '../src/record/content-folder.ts';
import { join } from 'node:path';
import { deskArticle } from '../src/core/desk/sentences.ts';
import { outlineOfStatement, outlineText } from '../src/core/desk/outline.ts';
import { printsOf } from '../src/core/fingerprint.ts';
import { accountedFor } from './account/accounted.ts';
import { checkSourceId, fingerprintOf, readArticle } from './cli/article.ts';
import { named, runCommand } from './cli/command.ts';
import { openContent } from './cli/content.ts';

const USAGE = `Usage: npm run source:outline -- <id> <text file>

Prints the article sentence by sentence: how each begins, which claims have words of it, why other words belong to none,
and what is missing.

  <id>                the source's slug, as in sources/<id>.yaml
  <text file>         the text that its fingerprint was made from
  --help              show this
  CONTENT=<folder>    in the environment: the record's folder (default: content)

Exit code 0: every word is for something. 1: some are for nothing yet, or the command cannot use what it was given.
2: the command was wrong.
`;

await runCommand(USAGE, {}, process.argv.slice(2), async ({ positionals }) => {
  const { id, 'text file': file } = named(positionals, 'id', 'text file');
  checkSourceId(id);
  const folder = openContent();
  const { held, accounting, titles, language, left } = await accountedFor(id, folder);
  const text = readArticle(file);
  const { form } = printsOf(fingerprintOf(id, file, text, join(folder, 'sources')));
  const lines = outlineOfStatement(deskArticle(text, form, language), held, accounting);
  process.stdout.write(outlineText(lines, titles));
  for (const path of left) process.stdout.write(asTyped(`Not counted: ${path} has problems. See npm run check.\n`));
  return lines.some(({ open }) => open > 0) ? 1 : 0;
});
