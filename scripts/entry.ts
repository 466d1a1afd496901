/**
 * `npm run entry:rename|entry:withdraw|entry:merge`: what becomes of an entry, with the links of the others and the claims
 * that are recorded anew.
 */
import { countWithNoun } from '../src/core/count.ts';
import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { calendarDay, line, slug as slugSchema } from '../src/core/schema/common.ts';
import { latestToday } from '../src/record/checks/days.ts';
import { shownPath } from '../src/record/content-folder.ts';
import { CONTENT_KINDS, KIND_NOUNS, RESERVED_SLUGS } from '../src/record/kinds.ts';
import { advise } from '../src/record/reading/nearest.ts';
import { readFiles, type ContentFiles } from '../src/record/reading/files.ts';
import { publishedVersions, wasPublished } from './check/published.ts';
import { InputError, runCommand, UsageError } from './cli/command.ts';
import { ofCommit } from './cli/commit.ts';
import { openContent } from './cli/content.ts';
import { FileChanges } from './edit/changes.ts';
import { accountForWithdrawn, merge, rename, withdraw, type EditedContent } from './entry/become.ts';
import { fileOf, type Named } from './entry/links.ts';
import { offer } from './entry/offer.ts';
import { refuseFormerSlug } from './new/names.ts';

const USAGE = `Usage: npm run entry:rename -- <entry> <new slug> ["what changed and why"] [options]
       npm run entry:withdraw -- <entry> "why" [options]
       npm run entry:merge -- <entry> <slug that takes its place> "why" [options]

Renames an entry, lets it stand no longer, or lets it go into another of its kind. Links of other entries, accounts and
pages lead to the new name; an old address that was published leads there for ever. Of a merged claim, the evidence goes
over.
First it shows every line that changes, and which claims are recorded anew and why; then it asks. What the check would
refuse is refused, and nothing is written.

  <entry>             claims/old-mill, or its file: content/claims/old-mill.md
  --text <file>       the text of the article, where a source gets another name: its fingerprint is keyed with it
  --on <day>          the day of the withdrawal and of the new versions, YYYY-MM-DD (today in UTC where it is left out)
  --published <c>     the commit that was published, as for claim:revise
  --yes               write it without a question
  --help              show this
  CONTENT=<folder>    in the environment: the record's folder (default: content)

Exit code 0: written. 1: nothing was written. 2: the command was wrong.
`;

const OPTIONS = {
  text: { type: 'string' },
  on: { type: 'string' },
  published: { type: 'string' },
  yes: { type: 'boolean', default: false },
} as const;

/** What each way of calling it expects behind the entry. */
const CALLS = {
  rename: ['<new slug>', '["what changed and why"]'],
  withdraw: ['"why"'],
  merge: ['<slug that takes its place>', '"why"'],
} as const;
type Verb = keyof typeof CALLS;

const [called, ...args] = process.argv.slice(2);

await runCommand(USAGE, OPTIONS, args, async ({ values, positionals }) => {
  const verb = verbFrom(called);
  const expected = CALLS[verb];
  const least = expected.filter((each) => !each.startsWith('[')).length + 1;
  if (positionals.length < least || positionals.length > expected.length + 1)
    throw new UsageError(
      `Found ${countWithNoun(positionals.length, 'argument')}, expected <entry> ${expected.join(' ')}.`,
    );
  const on = dayFrom(values.on ?? new Date().toISOString().slice(0, 10));
  const folder = openContent();
  const published = ofCommit(() => publishedVersions(folder, values.published));
  const files = await readFiles(folder, shownPath(folder), () => undefined);
  const entry = entryFrom(positionals[0] ?? '', files);
  const desk = { folder, files, changes: new FileChanges() };
  const [, second = '', third] = positionals;
  const how = { on, yes: values.yes, published };
  if (verb === 'rename') {
    freeSlug(folder, entry, second, files);
    rename(desk, entry, second, { leadsOn: leadsOn(desk, entry, values.published), article: values.text });
    return offer(desk, {
      ...how,
      what: lineFrom(third ?? `${entry.kind}/${entry.slug} has the address ${entry.kind}/${second} now.`),
    });
  }
  if (verb === 'withdraw') {
    const why = lineFrom(second);
    withdraw(desk, entry, on, why);
    accountForWithdrawn(desk);
    return offer(desk, { ...how, what: why });
  }
  const into = entryFrom(`${entry.kind}/${second}`, files);
  if (into.slug === entry.slug) throw new UsageError(`${entry.slug} is the entry itself, expected another.`);
  const why = lineFrom(third ?? '');
  merge(desk, entry, into.slug, on, why);
  return offer(desk, { ...how, what: why });
});

function verbFrom(name: string | undefined): Verb {
  const verbs = Object.keys(CALLS) as Verb[];
  const verb = verbs.find((known) => known === name);
  if (verb === undefined) throw new UsageError(`Found "${name ?? ''}", expected one of ${verbs.join(', ')}.`);
  return verb;
}

/** An entry by its kind and slug, or by its file. */
function entryFrom(named: string, { entries }: ContentFiles): Named {
  const [slug = '', kindName] = named
    .replace(/\.(?:md|yaml)$/, '')
    .split('/')
    .toReversed();
  const kind = CONTENT_KINDS.find((known) => known === kindName);
  if (kind === undefined)
    throw new UsageError(
      `Found "${named}", expected an entry as claims/old-mill: its kind is one of ${CONTENT_KINDS.join(', ')}.`,
    );
  const known = entries.filter((entry) => entry.kind === kind).map((entry) => entry.slug);
  if (known.includes(slug)) return { kind, slug };
  throw new UsageError(
    `There is no ${kind}/${slug}: ${advise(slug, known, `write ${KIND_NOUNS[kind]} that there is`)}`,
  );
}

/** Whether the address has to lead on: it was published, or a recorded version names it. */
function leadsOn({ folder, files }: EditedContent, entry: Named, commit: string | undefined): boolean {
  const { kind, slug } = entry;
  const file = relative(folder, fileOf(folder, entry));
  return (
    files.versions.some(({ text = '' }) => text.includes(`"${slug}"`) || text.includes(`/${kind}/${slug}/`)) ||
    ofCommit(() => wasPublished(folder, file, commit))
  );
}

function freeSlug(folder: string, { kind }: Named, slug: string, { entries }: ContentFiles): void {
  if (!slugSchema.safeParse(slug).success)
    throw new UsageError(
      `"${slug}" is no slug, expected at most 80 lower-case letters a to z, digits and single hyphens.`,
    );
  if (RESERVED_SLUGS.has(slug)) throw new UsageError(`"${slug}" is an address that the site needs for itself.`);
  const path = fileOf(folder, { kind, slug });
  if (existsSync(path))
    throw new InputError(`${shownPath(path)} is there already. Nothing was written. Choose another slug.`);
  refuseFormerSlug(kind, slug, entries);
}

function lineFrom(text: string): string {
  const checked = line(400).safeParse(text);
  if (checked.success) return text;
  throw new UsageError(
    `Found "${text}" for the reader: ${checked.error.issues.map(({ message }) => message).join('; ')}.`,
  );
}

function dayFrom(text: string): string {
  if (!calendarDay.safeParse(text).success)
    throw new UsageError(`--on is "${text}", expected a day that exists, written YYYY-MM-DD.`);
  const today = latestToday();
  if (text <= today) return text;
  throw new UsageError(`--on is "${text}", and that has not come, expected ${today} or earlier.`);
}
