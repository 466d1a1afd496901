/** Compares the recorded versions with those of a commit that was published: a file that was rewritten and sealed again is found. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { versionGone, versionRewritten } from '../../src/core/rules/index.ts';
import { canonicalJson } from '../../src/core/version/hash.ts';
import { recordedSchema } from '../../src/core/version/recorded.ts';
import { shownPath } from '../../src/record/content-folder.ts';
import { parseJson } from '../../src/record/reading/json-text.ts';
import { messageOn } from '../../src/record/message.ts';
import { VERSIONS } from '../../src/record/versions/files.ts';
import { git, gitLine, isInRepository } from './git.ts';

/** What differs from what was published, or why it could not be compared. */
export type PublishedComparison = { problems: VFileMessage[]; note?: undefined } | { problems: []; note: string };

/** The commit that was published, where nobody names one: what this tree and the published branch have in common. */
const PUBLISHED_BRANCH = 'origin/main';

/**
 * @param folder the content folder
 * @param named the commit; where it is left out, the newest that the tree has in common with the published branch
 * @throws RangeError where there is no commit of that name
 */
export function comparePublished(folder: string, named?: string): PublishedComparison {
  if (!isInRepository(folder)) {
    return notCompared(
      'this folder lies in no repository of git, or git is not installed. Give it one before you publish, so that none is lost or rewritten unseen',
    );
  }
  const commit = commitOf(folder, named);
  if (commit === undefined) {
    return notCompared(
      `git has no ${PUBLISHED_BRANCH} here. Before the first push that is as it should be; later, fetch it, or name a commit with --published`,
    );
  }
  return {
    problems: filesOf(folder, commit, `${VERSIONS}/`).flatMap((file) => problemOf(folder, commit.slice(0, 12), file)),
  };
}

/**
 * As {@link comparePublished}, with the commit that somebody named, else the one that the environment names
 * (`PUBLISHED_COMMIT`).
 * @throws RangeError where there is no commit of that name; its message is the name
 */
export function compareAsAsked(folder: string, named?: string): PublishedComparison {
  return comparePublished(folder, named ?? namedInEnvironment());
}

/**
 * The versions that were published, each as `<id>/<number>`.
 * @param named the commit, as for {@link compareAsAsked}
 * @returns `undefined` where nobody can tell: then every version counts as published
 * @throws RangeError where there is no commit of that name; its message is the name
 */
export function publishedVersions(folder: string, named = namedInEnvironment()): ReadonlySet<string> | undefined {
  if (!isInRepository(folder)) return undefined;
  const commit = commitOf(folder, named);
  if (commit === undefined) return undefined;
  const numbered = filesOf(folder, commit, `${VERSIONS}/`).map(({ path }) => /([^/]+\/\d+)\.json$/.exec(path)?.[1]);
  return new Set(numbered.filter((each) => each !== undefined));
}

/**
 * Whether a file of the content was published, so that its address must lead somewhere for ever.
 * @param path below the content folder, with slashes
 * @param named the commit, as for {@link compareAsAsked}
 * @returns true as well where nobody can tell
 * @throws RangeError where there is no commit of that name; its message is the name
 */
export function wasPublished(folder: string, path: string, named = namedInEnvironment()): boolean {
  if (!isInRepository(folder)) return true;
  const commit = commitOf(folder, named);
  return commit === undefined || filesOf(folder, commit, path).length > 0;
}

/** Where GitHub tells of a branch that is new, the commit before is all noughts. */
function namedInEnvironment(): string | undefined {
  const named = process.env.PUBLISHED_COMMIT?.replace(/^0+$/, '');
  return named === '' ? undefined : named;
}

function notCompared(why: string): PublishedComparison {
  return { problems: [], note: `The recorded versions were compared with nothing published: ${why}.` };
}

function commitOf(folder: string, named: string | undefined): string | undefined {
  if (named === undefined) return gitLine(folder, 'merge-base', 'HEAD', PUBLISHED_BRANCH);
  const commit = gitLine(folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${named}^{commit}`);
  if (commit === undefined) throw new RangeError(named);
  return commit;
}

interface PublishedFile {
  /** Below the content folder, with slashes. */
  path: string;
  /** The name of its bytes in git. */
  blob: string;
}

/** The files of a commit at a path below the content folder, or within it. */
function filesOf(folder: string, commit: string, below: string): PublishedFile[] {
  const list = git(folder, 'ls-tree', '-r', '-z', commit, '--', below)?.toString('utf8') ?? '';
  return list
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const [entry = '', path = ''] = line.split('\t');
      return { path, blob: entry.split(' ').at(-1) ?? '' };
    });
}

function problemOf(folder: string, commit: string, { path, blob }: PublishedFile): VFileMessage[] {
  const file = join(folder, path);
  const shown = shownPath(file);
  if (!existsSync(file) || !statSync(file).isFile()) return [messageOn(shown, versionGone.tell([], commit, shown))];
  const bytes = readFileSync(file);
  if (blobOf(bytes, blob.length) === blob || saysTheSame(bytes, git(folder, 'cat-file', 'blob', blob))) return [];
  return [messageOn(shown, versionRewritten.tell([], commit, shown))];
}

/** The name that git gives to bytes: with 40 digits by SHA-1, with 64 by SHA-256. */
function blobOf(bytes: Buffer, digits: number): string {
  const hash = createHash(digits === 64 ? 'sha256' : 'sha1');
  return hash
    .update(`blob ${String(bytes.length)}\0`)
    .update(bytes)
    .digest('hex');
}

/** Line ends and the order of fields are no part of a version. */
function saysTheSame(now: Buffer, published: Buffer | undefined): boolean {
  const [a, b] = [now, published].map((bytes) => {
    const json = parseJson(bytes?.toString('utf8') ?? '');
    return 'data' in json ? recordedSchema(json.data).safeParse(json.data).data : undefined;
  });
  return a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b);
}
