/**
 * `npm run source:fingerprint -- <id> <text file>`: reads an article's text, which stays outside the repository,
 * and writes `sources/<id>.fingerprint.json` of the record.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFingerprint } from '../src/core/fingerprint.ts';
import { shownPath } from '../src/record/content-folder.ts';
import { extensionOf } from '../src/record/kinds.ts';
import { advise } from '../src/record/reading/nearest.ts';
import { checkSourceId, madeFrom, readArticle } from './cli/article.ts';
import { InputError, named, runCommand, UsageError } from './cli/command.ts';
import { openContent } from './cli/content.ts';

const USAGE = `Usage: npm run source:fingerprint -- [--replace] <id> <text file>

Makes sources/<id>.fingerprint.json from the whole text of an article (UTF-8, page furniture included).
The text itself is not copied. Keep it outside the repository. The source is written before, with npm run new.

  <id>              the source's slug, as in sources/<id>.yaml
  --replace         replace a fingerprint that differs (every quotation of the source is then proved against the new one)
  --help            show this
  CONTENT=<folder>  in the environment: the record's folder (default: content)
`;

const OPTIONS = {
  replace: { type: 'boolean', default: false },
} as const;

/**
 * A fingerprint belongs to a source: a slip in its name would leave one that belongs to none.
 * @throws UsageError where there is no source of that name
 */
function refuseUnknown(id: string, sources: string): void {
  const files = existsSync(sources) ? readdirSync(sources) : [];
  const extension = extensionOf('sources');
  const known = files.filter((file) => file.endsWith(extension)).map((file) => file.slice(0, -extension.length));
  if (known.includes(id)) return;
  const advice = advise(id, known, `write it first, with npm run new -- source ${id}`);
  throw new UsageError(`There is no source "${id}" in ${shownPath(sources)}: ${advice}`);
}

await runCommand(USAGE, OPTIONS, process.argv.slice(2), ({ values, positionals }) => {
  const { id, 'text file': file } = named(positionals, 'id', 'text file');
  checkSourceId(id);
  const sources = join(openContent(), 'sources');
  refuseUnknown(id, sources);
  const fingerprint = madeFrom(id, file, readArticle(file));
  const json = writeFingerprint(fingerprint);
  const words = `${String(fingerprint.words)} words`;
  const target = join(sources, `${id}.fingerprint.json`);
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
