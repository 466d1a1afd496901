/**
 * `npm run new -- claim|statement|actor|place|source [slug]`: writes a new entry's file, and says what is still to fill in.
 * `npm run new -- record <folder>`: makes a record.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { asTyped, shownPath } from '../src/record/content-folder.ts';
import { checkReferences } from '../src/record/checks/references.ts';
import { writeEditorSchemas } from '../src/record/editor/write.ts';
import { readEntries } from '../src/record/entries.ts';
import { compareMessages } from '../src/record/message.ts';
import { readFiles } from '../src/record/reading/files.ts';
import type { ContentKind } from '../src/record/kinds.ts';
import { MANIFEST, readManifest, type ManifestTerms } from '../src/record/manifest.ts';
import { advise } from '../src/record/reading/nearest.ts';
import { messagesAsText } from '../src/record/message-formats.ts';
import { isInRepository } from './check/git.ts';
import { InputError, runCommand, UsageError } from './cli/command.ts';
import { openContent } from './cli/content.ts';
import { openTerminal } from './cli/terminal.ts';
import { newArticle } from './article/command.ts';
import { ARTICLE_USAGE } from './article/usage.ts';
import { termsOf } from '../src/record/terms.ts';
import { answersFor, KEYS_OF_A_FORM, type KnownSlugs } from './new/answers.ts';
import { FIELD_OPTIONS, FIELDS, KIND_NAMES, type Answers, type Made } from './new/fields.ts';
import { nextId, pathFor, refuseFormerSlug, slugFor } from './new/names.ts';
import { makeRecord } from './new/record.ts';
import { renderEntry } from './new/render.ts';

const flagsOf = (kind: keyof typeof FIELDS): string => FIELDS[kind].map(({ flag }) => `--${flag}`).join(' ');

const USAGE = `Usage: npm run new -- <kind> [<slug>] [options]
       npm run new -- article <text file> [options]   (npm run new -- article --help tells its keys)
       npm run new -- record <folder> [options]

Writes the file of a new entry. At a terminal it asks for what the options leave out; elsewhere it leaves those fields
empty, with a comment. Then it says what is still to fill in. It never overwrites a file.
An article is gone through from its source to its last sentence: whose words these are, which claim they are for or
against, or why they belong to none. What is finished is written at once, what is not is kept: the same command goes on
where it stopped. Its answers may come from a file or another program as well, a line each.
A new record passes the check at once: it holds a sample claim with its source, which says how to take it out again.

  <kind>              claim, statement, actor, place or source
  <slug>              the name of the file and the address; made from the other answers where it is left out
  <text file>         the whole text of the article (UTF-8), which stays outside the repository
  <folder>            a folder that there is not yet, in the project or elsewhere
  --help              show this
  CONTENT=<folder>    in the environment: the record's folder (default: content)

  claim               ${flagsOf('claims')}
  statement           ${flagsOf('statements')}
  actor               ${flagsOf('actors')}
  place               ${flagsOf('places')}
  source, article     ${flagsOf('sources')}
  record              ${flagsOf('record')}

Several of one (sides, favours, hurts, places, statements, the sources of a statement) have commas between them, and
allies a + besides: --place old-mill,ferry   --sides 'the mill, the ferry company, the port' --allies 'the mill + the port'

Exit code 0: written. 1: nothing was written. 2: the command was wrong.
`;

function kindFrom(name: string | undefined): Made {
  const known = Object.entries(KIND_NAMES).find(([each]) => each === name)?.[1];
  if (known !== undefined) return known;
  const names = ['article', ...Object.keys(KIND_NAMES)];
  const advice = advise(name ?? '', names, 'write one of them');
  throw new UsageError(
    `Found ${name === undefined ? 'no kind' : `"${name}"`}, expected ${names.join(', ')}: ${advice}.`,
  );
}

async function gather(
  kind: Made,
  terms: ManifestTerms,
  given: Record<string, unknown>,
  known: KnownSlugs = {},
): Promise<Answers> {
  if (!process.stdin.isTTY) return answersFor(kind, terms, given);
  const { ask, say, close } = openTerminal(process.stdin, process.stdout);
  try {
    say(KEYS_OF_A_FORM);
    return await answersFor(kind, terms, given, ask, say, known);
  } finally {
    close();
  }
}

const args = process.argv.slice(2);
await runCommand(
  args[0] === 'article' ? ARTICLE_USAGE : USAGE,
  FIELD_OPTIONS,
  args,
  async ({ values, positionals }) => {
    const isArticle = positionals[0] === 'article';
    const kind = isArticle ? 'sources' : kindFrom(positionals[0]);
    if (positionals.length > 2)
      throw new UsageError(
        `Found "${String(positionals[2])}" after the ${isArticle ? 'text file' : kind === 'record' ? 'folder' : 'slug'}, expected nothing.`,
      );
    // The day where the editor is, not the day in Greenwich.
    const today = new Date().toLocaleDateString('sv-SE');
    const given = { ...values };
    if (isArticle) return newArticle(positionals[1], given, today);
    if (kind === 'record') return newRecord(positionals[1], given, today);
    return newEntry(kind, positionals[1], given, today);
  },
);

async function newRecord(named: string | undefined, given: Record<string, unknown>, today: string): Promise<number> {
  if (named === undefined || named === '')
    throw new UsageError('Found no folder, expected the folder of the new record after "record".');
  const folder = resolve(named);
  const refusal = `${shownPath(folder)} is there already. Nothing was written. Choose another folder.`;
  if (existsSync(folder)) throw new InputError(refusal);
  const answers = await gather('record', {}, given);
  const problems = await makeRecord(folder, answers, today);
  if (problems.length > 0) throw new InputError(`${messagesAsText(problems)}Nothing was written.`);
  const shown = shownPath(folder);
  process.stdout.write(`Wrote a record to ${shown}. It passes the check. Its README.md says what comes next.

  CONTENT=${shown} npm start      shows it
  CONTENT=${shown} npm run check  lists its mistakes
${isInRepository(dirname(folder)) ? '' : `\nIt lies in no repository of git: "git init ${shown}" makes it one, so that nothing you write is lost.\n`}`);
  return 0;
}

async function newEntry(
  kind: ContentKind,
  named: string | undefined,
  given: Record<string, unknown>,
  today: string,
): Promise<number> {
  const folder = openContent();
  const { manifest, entries: files } = await readFiles(folder, shownPath(folder), () => undefined);
  const { terms } = readManifest(manifest, () => undefined);
  if (kind === 'claims' && terms.ids === undefined)
    throw new InputError(`${MANIFEST} does not say what the ids of claims begin with. See npm run check.`);
  const answers = await gather(kind, terms, given, slugsOf(files));
  const taken = new Set(files.filter((file) => file.kind === kind).map((file) => file.slug));
  const slug = slugFor(kind, named, answers, taken, termsOf(terms, 'side'));
  const path = pathFor(kind, slug, folder);
  const refusal = `${shownPath(path)} is there already. Nothing was written. Choose another slug.`;
  if (existsSync(path)) throw new InputError(refusal);
  refuseFormerSlug(kind, slug, files);
  const id = kind === 'claims' ? nextId(terms.ids ?? '', folder, files) : '';
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, renderEntry({ kind, answers, terms, today, id }), { flag: 'wx' });
  process.stdout.write(`Wrote ${shownPath(path)}${id === '' ? '' : ` (${id})`}.\n`);
  await writeEditorSchemas(process.cwd(), folder);
  await sayWhatIsLeft(folder, shownPath(path));
  if (kind === 'sources') process.stdout.write(asTyped(afterSource(slug)));
  if (kind === 'claims') process.stdout.write(asTyped(afterClaim(slug)));
  return 0;
}

function slugsOf(files: readonly { kind: ContentKind; slug: string }[]): KnownSlugs {
  const of = (kind: ContentKind): string[] => files.filter((file) => file.kind === kind).map(({ slug }) => slug);
  return { actors: of('actors'), places: of('places'), sources: of('sources'), statements: of('statements') };
}

/** What a source needs beside its fields. */
function afterSource(slug: string): string {
  return `Its fingerprint comes next: make it with "npm run source:fingerprint -- ${slug} <text file>".\n`;
}

/** What a claim needs beside its fields. */
function afterClaim(slug: string): string {
  return `Write the account under the second line of hyphens, in 80 to 180 words. Once the check is content with it, record it: npm run claim:revise -- ${slug}\n`;
}

/** What is missing in the entry by itself, and which names in it lead nowhere. The rest is the check's. */
async function sayWhatIsLeft(folder: string, path: string): Promise<void> {
  const own: VFileMessage[] = [];
  const report = (problem: VFileMessage): void => {
    if (problem.file === path) own.push(problem);
  };
  checkReferences(readEntries(await readFiles(folder, shownPath(folder), report), report), report);
  if (own.length > 0) process.stdout.write(`Still to fill in:\n${messagesAsText(own.sort(compareMessages))}`);
  else process.stdout.write(asTyped('Nothing is missing in it. What it says is checked by npm run check.\n'));
}
