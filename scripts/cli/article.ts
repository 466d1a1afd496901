/** An article's text and its source, for the commands that need the words themselves. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { makeFingerprint, printsOf } from '../../src/core/fingerprint.ts';
import { notUtf8 } from '../../src/core/rules/index.ts';
import { slug } from '../../src/core/schema/common.ts';
import { fingerprintSchema, type Fingerprint } from '../../src/core/schema/fingerprint.ts';
import { NEWEST_FORM, type WordForm } from '../../src/core/words.ts';
import { decodeText } from '../../src/record/reading/text.ts';
import { InputError, UsageError } from './command.ts';

/**
 * The text of an article, from a file outside the repository.
 * @throws InputError where it cannot be read, is no UTF-8, holds control characters, or no word
 */
export function readArticle(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new InputError(
      `${file}: cannot be read (${error instanceof Error ? error.message : String(error)}). Name the file that holds the article's text.`,
    );
  }
  const decoded = decodeText(file, bytes);
  if (decoded.wrong === undefined) {
    if (/[\p{L}\p{N}]/u.test(decoded.value)) return decoded.value;
    throw new InputError(`${file}: found no word, expected the text of an article. Name the file that holds it.`);
  }
  const [{ line, column, ruleId } = {}] = decoded.wrong;
  const found = ruleId === notUtf8.id ? 'bytes that are no UTF-8' : 'a control character';
  const todo = ruleId === notUtf8.id ? 'Save the text as UTF-8' : 'Take it out';
  throw new InputError(`${file}:${String(line)}:${String(column)}  found ${found}. ${todo}, and run this again.`);
}

/** @throws UsageError where the id is no slug */
export function checkSourceId(id: string): void {
  const checked = slug.safeParse(id);
  if (checked.success) return;
  throw new UsageError(`"${id}" is no source id: ${checked.error.issues.map((issue) => issue.message).join('; ')}.`);
}

/**
 * The fingerprint of a text, in the form of the source's own and after comparing it with that.
 * @param folder the folder of the sources
 * @throws InputError where the source has another fingerprint, or none yet: numbers of words would mean nothing
 */
export function fingerprintOf(id: string, file: string, text: string, folder: string): Fingerprint {
  const stored = join(folder, `${id}.fingerprint.json`);
  const command = `npm run source:fingerprint -- ${id} ${file}`;
  if (!existsSync(stored)) throw new InputError(`${id} has no fingerprint yet. Make it first: ${command}`);
  const expected = readStored(stored);
  const fingerprint = madeFrom(id, file, text, expected && printsOf(expected).form);
  if (isDeepStrictEqual(fingerprint, expected)) return fingerprint;
  throw new InputError(
    `${file} is not the text that ${id} has its fingerprint of. Take the right file, or make the fingerprint anew: ${command} --replace`,
  );
}

/** @throws InputError where the text has too few words */
export function madeFrom(id: string, file: string, text: string, form: WordForm = NEWEST_FORM): Fingerprint {
  try {
    return makeFingerprint(id, text, form);
  } catch (error) {
    if (error instanceof RangeError) throw new InputError(`${file}: ${error.message}.`);
    throw error;
  }
}

function readStored(path: string): Fingerprint | undefined {
  try {
    return fingerprintSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}
