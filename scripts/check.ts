/**
 * `npm run check`: reads the whole content and reports every problem of it at once.
 *
 * Exit code 0 where there is none, 1 where there are problems, 2 where the command itself was wrong.
 */
import { contentFolder } from '../src/record/content-folder.ts';
import { writeEditorSchemas } from '../src/record/editor/write.ts';
import { compareAsAsked } from './check/published.ts';
import { reportOnce, FORMATS, OUTPUT, usualFormat, type Format } from './check/report.ts';
import { watchContent } from './check/watch.ts';
import { runCommand, UsageError } from './cli/command.ts';
import { ofCommit } from './cli/commit.ts';
import { openContent } from './cli/content.ts';

const USAGE = `Usage: npm run check [-- [--watch] [--all] [--format text|json|github] [--published <commit>]]

Reads the record, proves its quotations and judges its claims.
Prints every problem as path:line:column, what is wrong, what was expected, what to do, and the rule's name and address:
first those in files that have changed since the last commit. Where more than three of a rule are gone through by one
command, it prints their number and the command. The last line says how many there are.
Compares the recorded versions with those that were published, as git has them.
Keeps what VS Code completes up to date as well (.cache/schemas, .astro/collections).

  --watch            check again after every change, until Ctrl+C
  --all              every problem on a line of its own, in the order of the files
  --format text      that, on standard error (what you get where you choose nothing)
  --format json      the list of problems as JSON, on standard output
  --format github    every problem on a line of its own, and annotations for GitHub (what GitHub Actions gets where nothing is chosen)
  --published <c>    the commit to compare with (PUBLISHED_COMMIT, or else what this tree has in common with origin/main)
  --help             show this
  CONTENT=<folder>   in the environment: the record's folder (default: content)

Exit code 0: no problem. 1: problems. 2: the command was wrong.
`;

const OPTIONS = {
  watch: { type: 'boolean', default: false },
  all: { type: 'boolean' },
  format: { type: 'string' },
  published: { type: 'string' },
} as const;

function formatFrom(chosen: string | undefined): Format {
  if (chosen === undefined) return usualFormat();
  const format = FORMATS.find((known) => known === chosen);
  if (format === undefined) throw new UsageError(`--format is "${chosen}", expected one of ${FORMATS.join(', ')}.`);
  return format;
}

await runCommand(USAGE, OPTIONS, process.argv.slice(2), async ({ values, positionals }) => {
  if (positionals.length > 0)
    throw new UsageError(
      `Found "${positionals.join(' ')}", expected options alone. Another record's folder is named with CONTENT=<folder>.`,
    );
  const folder = contentFolder();
  const format = formatFrom(values.format);
  const check = async (): Promise<number> => {
    await writeEditorSchemas(process.cwd(), folder);
    return reportOnce(
      { folder, format, ...(values.all !== undefined && { isWhole: values.all }) },
      OUTPUT,
      ofCommit(() => compareAsAsked(folder, values.published)),
    );
  };
  if (!values.watch) return check();
  openContent();
  const stop = new AbortController();
  process.once('SIGINT', () => {
    stop.abort();
  });
  await watchContent(
    folder,
    async () => {
      await check();
      OUTPUT.err(`— ${new Date().toLocaleTimeString()}. Waiting for a change; Ctrl+C ends this.\n`);
    },
    stop.signal,
  );
  return 0;
});
