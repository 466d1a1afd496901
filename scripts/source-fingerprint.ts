/**
 * `npm run source:fingerprint -- <id> <text file>`: reads an article's text, which stays outside the repository,
 * and writes `content/sources/<id>.fingerprint.json`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { makeFingerprint, writeFingerprint } from '../src/domain/fingerprint.ts';
import { slug } from '../src/domain/schema/common.ts';

const USAGE = `Usage: npm run source:fingerprint -- [--replace] [--to <folder>] <id> <text file>

Makes content/sources/<id>.fingerprint.json from the whole text of an article (UTF-8, page furniture included).
The text itself is not copied. Keep it outside the repository.

  <id>           the source's slug, as in content/sources/<id>.yaml
  --replace      replace a fingerprint that differs (every quotation of the source is then proved against the new one)
  --to <folder>  write there (default: content/sources)
  --help         show this
`;

/** Ends with an editor's mistake: 2 for a wrong call, 1 for an input that cannot be used. */
function stop(code: 1 | 2, message: string): never {
  process.stderr.write(code === 2 ? `${message}\n\n${USAGE}` : `${message}\n`);
  process.exit(code);
}

function readCall(): { id: string; file: string; replace: boolean; folder: string } {
  const { values, positionals } = parse();
  if (values.help) {
    process.stdout.write(USAGE);
    process.exit(0);
  }
  const [id, file] = positionals;
  if (id === undefined || file === undefined || positionals.length > 2)
    stop(2, `Found ${String(positionals.length)} arguments, expected two: the source's id and the text file.`);
  const checked = slug.safeParse(id);
  if (!checked.success)
    stop(2, `"${id}" is no source id: ${checked.error.issues.map((issue) => issue.message).join('; ')}.`);
  return { id, file, replace: values.replace, folder: values.to };
}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        help: { type: 'boolean', default: false },
        replace: { type: 'boolean', default: false },
        to: { type: 'string', default: join(import.meta.dirname, '..', 'content', 'sources') },
      },
    });
  } catch (error) {
    stop(2, error instanceof Error ? error.message : String(error));
  }
}

function readText(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    stop(1, `${file}: cannot be read (${error instanceof Error ? error.message : String(error)}).`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    stop(1, `${file}: is not UTF-8. Save the text as UTF-8 and run this again.`);
  }
}

function make(id: string, file: string): { json: string; words: number } {
  try {
    const fingerprint = makeFingerprint(id, readText(file));
    return { json: writeFingerprint(fingerprint), words: fingerprint.words };
  } catch (error) {
    if (error instanceof RangeError) stop(1, `${file}: ${error.message}.`);
    throw error;
  }
}

const call = readCall();
const { json, words } = make(call.id, call.file);
const target = join(call.folder, `${call.id}.fingerprint.json`);
const shown = relative(process.cwd(), target);
if (!existsSync(call.folder)) stop(1, `${call.folder}: no such folder.`);
if (existsSync(target)) {
  if (readFileSync(target, 'utf8') === json) {
    process.stdout.write(`${shown}: ${String(words)} words, unchanged.\n`);
    process.exit(0);
  }
  if (!call.replace)
    stop(
      1,
      `${shown}: there is a fingerprint already, and it differs from this text's. Check the file, or pass --replace.`,
    );
}
writeFileSync(target, json);
process.stdout.write(`${shown}: ${String(words)} words.\n`);
