/**
 * `npm run claim:revise -- <slug> "what changed and why"`: records a claim as it is now, as a version that stays.
 *
 * Adds the revision to the claim's file and writes `versions/<id>/<n>.json`.
 */
import { countWithNoun } from '../src/core/count.ts';
import type { VFileMessage } from 'vfile-message';
import { accountToReadAgain } from '../src/core/rules/index.ts';
import { calendarDay, slug as slugSchema } from '../src/core/schema/common.ts';
import { latestToday } from '../src/record/checks/days.ts';
import { readFiles } from '../src/record/reading/files.ts';
import { advise } from '../src/record/reading/nearest.ts';
import { readContent } from '../src/record/read.ts';
import { InputError, runCommand, UsageError } from './cli/command.ts';
import { asTyped, shownPath } from '../src/record/content-folder.ts';
import { digestOf } from './check/digest.ts';
import { ofCommit } from './cli/commit.ts';
import { openContent } from './cli/content.ts';
import { publishedVersions } from './check/published.ts';
import { isOnFile, newestOf, revise, withoutUnpublished } from './revise/revise.ts';
import { writeRevised } from './revise/write.ts';

const USAGE = `Usage: npm run claim:revise -- [--on <day>] <slug>... ["what changed and why"]
       npm run claim:revise -- [--on <day>] --changed ["what changed and why"]

Records claims as they are now: adds a revision to each claim's file and writes versions/<id>/<n>.json,
from which /claims/<slug>/v/<n>/ is made for ever. "npm run check" says when a claim needs it.
A claim with new evidence under an account that was not read again since is not recorded: correct the account, or set
"reviewed".

The words are for the reader, and are the same for all claims of one call. Leave them out where the newest revision
stands in the file already and was never recorded: the first of a new claim, or one that you wrote yourself.
A version that is in no published commit yet is recorded again in its place, as often as you like: nobody cites it.
"reviewed" stays as it is: set it when you have read the whole claim against its sources.

  <slug>...           claims, as many as you like
  --changed           every claim that is not as it was last recorded, and every one that never was
  --on <day>          the day of the revision, YYYY-MM-DD (today in UTC where it is left out)
  --published <c>     the commit that was published (PUBLISHED_COMMIT, or else what this tree has in common with
                      origin/main); where there is none, every recorded version counts as published
  --help              show this
  CONTENT=<folder>    in the environment: the record's folder (default: content)
`;

const OPTIONS = {
  changed: { type: 'boolean', default: false },
  on: { type: 'string' },
  published: { type: 'string' },
} as const;

await runCommand(USAGE, OPTIONS, process.argv.slice(2), async ({ values, positionals }) => {
  const on = dayFrom(values.on ?? new Date().toISOString().slice(0, 10));
  const folder = openContent();
  const found: VFileMessage[] = [];
  const read = await readFiles(folder, shownPath(folder), (problem) => found.push(problem));
  // What is wrong with the call is told before what is wrong with the record.
  const known = new Set(read.entries.filter(({ kind }) => kind === 'claims').map(({ slug }) => slug));
  const { named, what } = values.changed
    ? { named: undefined, what: sentence(positionals, known) }
    : namesIn(positionals, known);
  if (what !== undefined && (what.trim() === '' || /[\r\n]/.test(what))) {
    const words = what.trim() === '' ? 'no words' : 'a line break';
    throw new UsageError(`Found ${words} in what changed and why, expected one line for the reader.`);
  }
  const published = ofCommit(() => publishedVersions(folder, values.published));
  const files = withoutUnpublished(read, published, named);
  const { record, problems, unrecorded, questions } = readContent(files, found);
  if (record === undefined) return refuse(problems, folder);

  const waiting = record.claims.filter((claim) =>
    unrecorded.some(({ file }) => file?.endsWith(`/claims/${claim.slug}.md`)),
  );
  const same = named?.find((slug) => waiting.every((claim) => claim.slug !== slug));
  if (same !== undefined) throw new InputError(`${same} is as it was last recorded: there is nothing to record.`);
  const slugs = named ?? waiting.map(({ slug }) => slug);
  if (slugs.length === 0) throw new InputError('Every claim is as it was last recorded: there is nothing to record.');
  const silent = waiting.filter((claim) => slugs.includes(claim.slug) && claim.version <= newestOf(record, claim.id));
  if (what === undefined && silent.length > 0) {
    throw new UsageError(`Say what changed and why, for ${silent.map(({ slug }) => slug).join(', ')}.`);
  }

  // Once it is recorded with the new evidence, nothing would ask for it any more.
  const unread = questions.filter(
    ({ ruleId, file }) =>
      ruleId === accountToReadAgain.id && slugs.some((slug) => file?.endsWith(`/claims/${slug}.md`)),
  );
  if (unread.length > 0) return refuse(unread, folder);

  const revised = revise(files, record, { slugs, what, on });
  if (Array.isArray(revised)) return refuse(revised, folder);
  const asOnFile = new Set(revised.versions.filter((version) => isOnFile(version, read)));
  if (asOnFile.size === revised.versions.length)
    throw new InputError(
      `${values.changed ? 'Every claim' : slugs.join(', ')} is as it was last recorded: there is nothing to record.`,
    );
  const versions = revised.versions.filter((version) => !asOnFile.has(version));
  writeRevised(folder, { ...revised, versions });
  for (const { id, slug, version, revisions } of versions) {
    const again = read.versions.some((file) => file.id === id && file.number === version) ? ', again' : '';
    console.log(`${id} ${slug}: version ${String(version)}${again}. ${revisions.at(-1)?.what ?? ''}`);
  }
  if (published === undefined && versions.some(({ version }) => version > 1))
    console.log(
      'Nothing here tells which versions were published, so that each recorded one counts as that, and another was added after it. Name the published commit with --published where there is one.',
    );
  if (revised.left.length > 0)
    console.log(
      asTyped(`\nThat is recorded. What the check asks of others:\n${digestOf(revised.left, folder).trimEnd()}`),
    );
  return 0;
});

function refuse(problems: readonly VFileMessage[], folder: string): number {
  process.stderr.write(asTyped(`${digestOf(problems, folder)}Nothing was recorded.\n`));
  return 1;
}

function dayFrom(text: string): string {
  if (!calendarDay.safeParse(text).success) {
    throw new UsageError(`--on is "${text}", expected a day that exists, written YYYY-MM-DD.`);
  }
  const today = latestToday();
  if (text <= today) return text;
  throw new UsageError(`--on is "${text}", and that has not come, expected ${today} or earlier.`);
}

/**
 * The claims that a call names, and the sentence after them.
 * @throws UsageError where it names none, or one that there is not
 */
function namesIn(
  positionals: readonly string[],
  known: ReadonlySet<string>,
): { named: string[]; what: string | undefined } {
  const last = positionals.at(-1);
  const slugs = last !== undefined && isSentence(last) ? positionals.slice(0, -1) : [...positionals];
  if (slugs.length === 0) throw new UsageError('Name a claim, or write --changed.');
  const unknown = slugs.find((slug) => !known.has(slug));
  if (unknown !== undefined)
    throw new UsageError(
      `There is no claim "${unknown}": ${advise(unknown, known, 'write the slug of a claim that there is')}`,
    );
  return { named: [...new Set(slugs)], what: slugs.length < positionals.length ? last : undefined };
}

function sentence(positionals: readonly string[], known: ReadonlySet<string>): string | undefined {
  const [what, ...more] = positionals;
  if (more.length === 0 && (what === undefined || isSentence(what))) return what;
  throw new UsageError(
    known.has(what ?? '')
      ? 'Name claims or write --changed, not both.'
      : `Found ${countWithNoun(positionals.length, 'argument')} beside --changed, expected one sentence in quotation marks.`,
  );
}

/** Words for the reader, and no slug that was mistyped. */
function isSentence(text: string): boolean {
  return !slugSchema.safeParse(text).success;
}
