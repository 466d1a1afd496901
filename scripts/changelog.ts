/**
 * `npm run changelog`: what was published, revised, corrected and withdrawn since the last release, and what changed in the engine,
 * as markdown on standard output.
 */
import { countWithNoun } from '../src/core/count.ts';
import { changesOf, type RecordChange } from '../src/exports/changes.ts';
import { VERSIONS } from '../src/record/versions/files.ts';
import { readAgain } from '../src/record/read-again.ts';
import { changelogOf } from './changelog/text.ts';
import { gitLine } from './check/git.ts';
import { openContent } from './cli/content.ts';
import { InputError, named, runCommand } from './cli/command.ts';

const USAGE = `Usage: npm run --silent changelog -- [--since <commit>] [--title <words>]

Prints, as markdown, what changed since a release: of the record, each version of a claim that was recorded since, its
corrections first, and what was withdrawn; of the engine, what the commits say that changed something outside the record.

  --since <commit>    a tag or a commit (the newest tag that is older than this commit, where it is left out; everything,
                      where there is none)
  --title <words>     what stands at the head (the tag or the commit at hand)
  CONTENT=<folder>    in the environment: the record's folder (default: content)
`;

await runCommand(
  USAGE,
  { since: { type: 'string' }, title: { type: 'string' } },
  process.argv.slice(2),
  async (call) => {
    named(call.positionals);
    const content = openContent();
    if (gitLine(content, 'rev-parse', '--is-inside-work-tree') !== 'true') {
      throw new InputError('This folder is no tree of git, or git is not installed: there is nothing to compare with.');
    }
    if (!hasCommit(content, 'HEAD'))
      throw new InputError('Git has no commit here yet: there is nothing to tell of. Commit the record first.');
    const since = call.values.since ?? gitLine(content, 'describe', '--tags', '--abbrev=0', 'HEAD^');
    if (since !== undefined && !hasCommit(content, since)) {
      throw new InputError(`--since: git has no commit "${since}" here. "git tag" lists the releases.`);
    }
    const { record, problems } = await readAgain(content);
    if (record === undefined) {
      throw new InputError(`The content has ${countWithNoun(problems.length, 'problem')}. See npm run check.`);
    }
    const title = call.values.title ?? gitLine(content, 'describe', '--tags', '--always') ?? '';
    const changes = changesOf(record, record.versions).filter(isNew(content, since));
    console.log(changelogOf({ title, record: changes, commits: commitsOf(content, since) }));
    return 0;
  },
);

function hasCommit(content: string, name: string): boolean {
  return gitLine(content, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`) !== undefined;
}

/** Whether a change was not there yet. A version is new where its file is: days alone would not tell two releases of a day. */
function isNew(content: string, since: string | undefined): (change: RecordChange) => boolean {
  if (since === undefined) return () => true;
  const added = gitLine(content, 'diff', '--name-only', '--diff-filter=A', '--relative', since, '--', VERSIONS) ?? '';
  const versions = new Set(added.split('\n').map((path) => path.replace(/^.*?([^/]+)\/(\d+)\.json$/, '$1 version $2')));
  const day = gitLine(content, 'log', '-1', '--format=%cs', since) ?? '';
  return ({ id, kind, on }) => (kind === 'withdrawn' ? on > day : versions.has(id));
}

/** The subjects of the commits since then that touch something besides the record. */
function commitsOf(content: string, since: string | undefined): string[] {
  const range = since === undefined ? ['HEAD'] : [`${since}..HEAD`];
  // Of the whole tree, but for the folder where git is asked: the record's.
  const outside = [':/', ':(exclude).'];
  const told = gitLine(content, 'log', '--no-merges', '--format=%s', ...range, '--', ...outside) ?? '';
  return told === '' ? [] : told.split('\n');
}
