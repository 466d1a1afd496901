/** `npm run new -- claim|statement|actor|place|source [slug]`: writes a new entry's file, and says what is still to fill in. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeEditorSchemas } from '../src/record/editor/write.ts';
import { readFiles } from '../src/record/files.ts';
import { advise } from '../src/record/nearest.ts';
import { problemsAsText } from '../src/record/problem-formats.ts';
import { readRecord } from '../src/record/read.ts';
import { InputError, runCommand, UsageError } from './cli/command.ts';
import { contentFolder, shown } from './cli/content.ts';
import { openTerminal } from './cli/terminal.ts';
import { answersFor, type Answers } from './new/answers.ts';
import { FIELD_OPTIONS, FIELDS, KIND_NAMES } from './new/fields.ts';
import { nextId, pathFor, refuseFormerSlug, slugFor } from './new/names.ts';
import { renderEntry } from './new/render.ts';

const flagsOf = (kind: keyof typeof FIELDS): string => FIELDS[kind].map(({ flag }) => `--${flag}`).join(' ');

const USAGE = `Usage: npm run new -- <kind> [<slug>] [options]

Writes the file of a new entry. At a terminal it asks for what the options leave out; elsewhere it leaves those fields
empty, with a comment. Then it checks the content and says what is still to fill in. It never overwrites a file.

  <kind>              claim, statement, actor, place or source
  <slug>              the name of the file and the address; made from the other answers where it is left out
  --content <folder>  the content (default: content)
  --help              show this

  claim               ${flagsOf('claims')}
  statement           ${flagsOf('statements')}
  actor               ${flagsOf('actors')}
  place               ${flagsOf('places')}
  source              ${flagsOf('sources')}

Several of one (hurts, places, statements, the sources of a statement) have commas between them: --hurts taliban,afp

Exit code 0: written. 1: nothing was written. 2: the command was wrong.
`;

function kindFrom(name: string | undefined): keyof typeof FIELDS {
  const known = Object.entries(KIND_NAMES).find(([each]) => each === name)?.[1];
  if (known !== undefined) return known;
  const names = Object.keys(KIND_NAMES);
  const advice = advise(name ?? '', names, 'write one of them');
  throw new UsageError(
    `Found ${name === undefined ? 'no kind' : `"${name}"`}, expected ${names.join(', ')}: ${advice}.`,
  );
}

async function gather(kind: keyof typeof FIELDS, given: Record<string, unknown>): Promise<Answers> {
  if (!process.stdin.isTTY) return answersFor(kind, given);
  const { ask, say, close } = openTerminal(process.stdin, process.stdout);
  try {
    return await answersFor(kind, given, ask, say);
  } finally {
    close();
  }
}

await runCommand(
  USAGE,
  { ...FIELD_OPTIONS, content: { type: 'string' } },
  process.argv.slice(2),
  async ({ values, positionals }) => {
    const kind = kindFrom(positionals[0]);
    if (positionals.length > 2)
      throw new UsageError(`Found "${String(positionals[2])}" after the slug, expected nothing.`);
    const { content, ...given } = values as Record<string, string | undefined>;
    const folder = contentFolder(content);
    const answers = await gather(kind, given);
    const slug = slugFor(kind, positionals[1], answers);
    const path = pathFor(kind, slug, folder);
    const refusal = `${shown(path)} is there already. Nothing was written. Choose another slug.`;
    if (existsSync(path)) throw new InputError(refusal);
    const { entries: files } = await readFiles(folder, shown(folder), () => undefined);
    refuseFormerSlug(kind, slug, files);
    // The day where the editor is, not the day in Greenwich.
    const today = new Date().toLocaleDateString('sv-SE');
    const id = kind === 'claims' ? nextId(folder, files) : '';
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, renderEntry({ kind, answers, today, id }), { flag: 'wx' });
    process.stdout.write(`Wrote ${shown(path)}${id === '' ? '' : ` (${id})`}.\n`);
    if (content === undefined) await writeEditorSchemas(process.cwd());
    await sayWhatIsLeft(folder, shown(path));
    if (kind === 'claims') process.stdout.write(afterClaim(slug));
    return 0;
  },
);

/** What a claim needs beside its fields. */
function afterClaim(slug: string): string {
  return `Write the account under the second line of hyphens, in 80 to 180 words. Once the check is content with it, record it: npm run claim:revise -- ${slug}\n`;
}

async function sayWhatIsLeft(folder: string, path: string): Promise<void> {
  const { problems } = await readRecord(folder);
  const own = problems.filter((problem) => problem.path === path);
  const others = problems.length - own.length;
  if (own.length > 0) process.stdout.write(`Still to fill in:\n${problemsAsText(own)}`);
  else process.stdout.write('The check finds nothing wrong with it.\n');
  if (others > 0) process.stdout.write(`${String(others)} more in other files: see npm run check.\n`);
}
