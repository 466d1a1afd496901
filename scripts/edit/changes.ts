/** Changes of files: shown before they are written, and written one by one, each whole or not at all. */
import { countWithNoun } from '../../src/core/count.ts';
import { createTwoFilesPatch } from 'diff';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { openTerminal } from '../cli/terminal.ts';
import { shownPath } from '../../src/record/content-folder.ts';

/** What becomes of one file. */
export interface FileChange {
  path: string;
  /** What it holds now; `undefined` where there is none. */
  before: string | undefined;
  /** What it will hold; `undefined` where there will be none. */
  after: string | undefined;
}

/** Gathers changes: what was changed already is read as it will be. */
export class FileChanges {
  readonly #changes = new Map<string, FileChange>();

  /** What a file holds, with the changes so far; `undefined` where there is none. */
  read(path: string): string | undefined {
    const known = this.#changes.get(path);
    if (known !== undefined) return known.after;
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  }

  /** Writes a file, once somebody says so. */
  write(path: string, after: string | undefined): void {
    const known = this.#changes.get(path);
    const before = known === undefined ? this.read(path) : known.before;
    this.#changes.set(path, { path, before, after });
  }

  /** Every file that will hold something else than now. */
  list(): FileChange[] {
    return [...this.#changes.values()].filter(({ before, after }) => before !== after);
  }
}

/** The changes as a reader of patches knows them: each line that goes, and each that comes. */
export function showChanges(changes: readonly FileChange[]): string {
  const moves = movesIn(changes);
  const came = new Set(moves.values());
  return changes
    .filter((change) => !came.has(change))
    .map((change) => {
      const { path, before, after } = change;
      const moved = moves.get(change);
      const shown = shownPath(path);
      if (moved !== undefined) return `${shown} → ${shownPath(moved.path)}\n${patchOf(path, before, moved.after)}`;
      if (before === undefined) return `${shown}: new, ${countWithNoun(linesOf(after), 'line')}\n`;
      if (after === undefined) return `${shown}: goes\n`;
      return `${shown}\n${patchOf(path, before, after)}`;
    })
    .join('');
}

/** Files that go, each with the one that comes in its folder in its place, where one does. */
function movesIn(changes: readonly FileChange[]): Map<FileChange, FileChange> {
  const moves = new Map<FileChange, FileChange>();
  const typeOf = ({ path }: FileChange): string => dirname(path) + path.slice(path.indexOf('.', path.lastIndexOf('/')));
  for (const gone of changes.filter(({ after }) => after === undefined)) {
    const come = changes.filter((each) => each.before === undefined && typeOf(each) === typeOf(gone));
    if (come.length === 1 && come[0] !== undefined) moves.set(gone, come[0]);
  }
  return moves;
}

function patchOf(path: string, before = '', after = ''): string {
  // What proves an article's words is nothing to read.
  if (path.endsWith('.fingerprint.json')) return '  made anew\n';
  const patch = createTwoFilesPatch('', '', before, after, undefined, undefined, { context: 0 });
  const lines = patch.split('\n').filter((line) => /^[-+](?![-+]{2})/.test(line));
  return lines.map((line) => `  ${line}\n`).join('');
}

function linesOf(text = ''): number {
  return text.split('\n').length - 1;
}

/** Writes the changes. A file is replaced at one stroke: whoever reads it meets the old text or the new. */
export function writeChanges(changes: readonly FileChange[]): void {
  for (const { path, after } of changes) {
    if (after === undefined) {
      rmSync(path, { force: true });
      continue;
    }
    mkdirSync(dirname(path), { recursive: true });
    const beside = `${dirname(path)}/.${String(process.pid)}.new`;
    writeFileSync(beside, after);
    renameSync(beside, path);
  }
}

/** Shows the changes, and writes them after yes. @returns whether they were written */
export async function offerChanges(changes: readonly FileChange[], yes: boolean): Promise<boolean> {
  process.stdout.write(showChanges(changes));
  if (!yes && !(await confirmed())) return false;
  writeChanges(changes);
  return true;
}

/** Asks whether what is shown is to be written. */
export async function confirmed(): Promise<boolean> {
  const { ask, close } = openTerminal(process.stdin, process.stdout);
  try {
    const answer = await ask('\nWrite this? (y, Enter: no): ', { keys: ['y', 'n'] });
    return /^y(?:es)?$/i.test(answer.trim());
  } finally {
    close();
  }
}
