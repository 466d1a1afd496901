/**
 * `npm run source:fingerprint -- <id> <text file>`: reads an article's text, which stays outside the repository,
 * and writes `sources/<id>.fingerprint.json` of the record.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFingerprint } from '../src/core/fingerprint.ts';
import { shownPath } from '../src/record/content-folder.ts';
import { checkSourceId, madeFrom, readArticle } from './cli/article.ts';
import { InputError, named, runCommand } from './cli/command.ts';
import { openContent } from './cli/content.ts';

const USAGE = `Usage: npm run source:fingerprint -- [--replace] <id> <text file>

Makes sources/<id>.fingerprint.json from the whole text of an article (UTF-8, page furniture included).
The text itself is not copied. Keep it outside the repository.

  <id>              the source's slug, as in sources/<id>.yaml
  --replace         replace a fingerprint that differs (every quotation of the source is then proved against the new one)
  --help            show this
  CONTENT=<folder>  in the environment: the record's folder (default: content)
`;

const OPTIONS = {
  replace: { type: 'boolean', default: false },
} as const;

await runCommand(USAGE, OPTIONS, process.argv.slice(2), ({ values, positionals }) => {
  const { id, 'text file': file } = named(positionals, 'id', 'text file');
  checkSourceId(id);
  const fingerprint = madeFrom(id, file, readArticle(file));
  const json = writeFingerprint(fingerprint);
  const words = `${String(fingerprint.words)} words`;
  const sources = join(openContent(), 'sources');
  const target = join(sources, `${id}.fingerprint.json`);
  if (!existsSync(sources)) throw new InputError(`${shownPath(sources)}: no such folder. Write the source first.`);
  if (existsSync(target) && readFileSync(target, 'utf8') === json) {
    process.stdout.write(`${shownPath(target)}: ${words}, unchanged.\n`);
    return 0;
  }
  if (existsSync(target) && !values.replace) {
    throw new InputError(
      `${shownPath(target)}: there is a fingerprint already, and it differs from this text's. Check the file, or pass --replace.`,
    );
  }
  writeFileSync(target, json);
  process.stdout.write(`${shownPath(target)}: ${words}.\n`);
  return 0;
});
