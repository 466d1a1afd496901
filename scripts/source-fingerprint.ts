/**
 * `npm run source:fingerprint -- <id> <text file>`: reads an article's text, which stays outside the repository,
 * and writes `content/sources/<id>.fingerprint.json`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFingerprint } from '../src/domain/fingerprint.ts';
import { checkSourceId, madeFrom, readArticle } from './cli/article.ts';
import { InputError, named, runCommand } from './cli/command.ts';
import { shown } from './cli/content.ts';

const USAGE = `Usage: npm run source:fingerprint -- [--replace] [--to <folder>] <id> <text file>

Makes content/sources/<id>.fingerprint.json from the whole text of an article (UTF-8, page furniture included).
The text itself is not copied. Keep it outside the repository.

  <id>           the source's slug, as in content/sources/<id>.yaml
  --replace      replace a fingerprint that differs (every quotation of the source is then proved against the new one)
  --to <folder>  write there (default: content/sources)
  --help         show this
`;

const OPTIONS = {
  replace: { type: 'boolean', default: false },
  to: { type: 'string', default: join(import.meta.dirname, '..', 'content', 'sources') },
} as const;

await runCommand(USAGE, OPTIONS, process.argv.slice(2), ({ values, positionals }) => {
  const { id, 'text file': file } = named(positionals, 'id', 'text file');
  checkSourceId(id);
  const fingerprint = madeFrom(id, file, readArticle(file));
  const json = writeFingerprint(fingerprint);
  const words = `${String(fingerprint.words)} words`;
  const target = join(values.to, `${id}.fingerprint.json`);
  if (!existsSync(values.to)) throw new InputError(`${values.to}: no such folder.`);
  if (existsSync(target) && readFileSync(target, 'utf8') === json) {
    process.stdout.write(`${shown(target)}: ${words}, unchanged.\n`);
    return 0;
  }
  if (existsSync(target) && !values.replace) {
    throw new InputError(
      `${shown(target)}: there is a fingerprint already, and it differs from this text's. Check the file, or pass --replace.`,
    );
  }
  writeFileSync(target, json);
  process.stdout.write(`${shown(target)}: ${words}.\n`);
  return 0;
});
