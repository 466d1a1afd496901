/** What a check found, for somebody at a terminal: what they have at hand first, and what a command goes through in a line. */
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import {
  absenceToReadAgain,
  accountToReadAgain,
  claimChanged,
  typedCount,
  versionMissing,
} from '../../src/core/rules/index.ts';
import { shownPath } from '../../src/record/content-folder.ts';
import { MANIFEST } from '../../src/record/manifest.ts';
import { messagesAsText } from '../../src/record/message-formats.ts';
import { git } from './git.ts';

const REREAD = 'npm run claim:reread -- <source> <text file>';

/** The commands that go through every problem of a rule. */
const COMMANDS: Readonly<Record<string, string>> = {
  [absenceToReadAgain.id]: REREAD,
  [accountToReadAgain.id]: REREAD,
  [typedCount.id]: REREAD,
  [versionMissing.id]: 'npm run claim:revise -- --changed',
  [claimChanged.id]: 'npm run claim:revise -- --changed "what changed and why"',
};

/** So many of a rule are told each by itself all the same. */
const FEW = 3;

/** How many there are, in a line. */
export function problemCount({ length }: readonly VFileMessage[]): string {
  return `${String(length)} ${length === 1 ? 'problem' : 'problems'}.`;
}

/**
 * The problems in the order in which an editor settles them: those in files that the last commit does not have as they
 * are, the others, and of each rule with a command the number. None is left out of the count at the end.
 * @param problems sorted
 * @param folder the record's folder
 */
export function digestOf(problems: readonly VFileMessage[], folder: string): string {
  const kinds = [...Map.groupBy(problems.filter(hasCommand), ({ ruleId = '' }) => ruleId)];
  const many = new Map(kinds.filter(([, { length }]) => length > FEW));
  const each = problems.filter((problem) => !hasCommand(problem) || !many.has(problem.ruleId ?? ''));
  const changed = changedFiles(folder);
  const isAtHand = ({ file = '' }: VFileMessage): boolean => changed.has(file);
  const [atHand, others] = [each.filter(isAtHand), each.filter((problem) => !isAtHand(problem))];
  const between = atHand.length > 0 && others.length > 0 ? '\nIn files that are as they were committed last:\n' : '';
  const lines = [...many].map(([rule, { length }]) => `${String(length)} ${rule}: ${COMMANDS[rule] ?? ''}\n`);
  const before = lines.length > 0 && each.length > 0 ? '\n' : '';
  const all = many.size === 0 ? '' : ' Each by itself: npm run check -- --all';
  return `${messagesAsText(atHand)}${between}${messagesAsText(others)}${before}${lines.join('')}${problemCount(problems)}${all}\n`;
}

/** Whether `npm run claim:reread` goes through a problem. */
export function isReread(problem: VFileMessage): boolean {
  return hasCommand(problem) && COMMANDS[problem.ruleId ?? ''] === REREAD;
}

/** A page and the manifest say a number of articles by mistake, whatever it is: nothing of it is read again. */
function hasCommand({ ruleId = '', file = '' }: VFileMessage): boolean {
  return ruleId in COMMANDS && !(ruleId === typedCount.id && (file.endsWith('.mdx') || file.endsWith(MANIFEST)));
}

/** The files of a record that differ from the last commit, or are in none, as messages name them; none where git cannot tell. */
function changedFiles(folder: string): ReadonlySet<string> {
  const lists = [
    git(folder, 'diff', '--name-only', '-z', '--relative', 'HEAD', '--', '.'),
    git(folder, 'ls-files', '--others', '--exclude-standard', '-z', '--', '.'),
  ];
  const names = lists.flatMap((list) => list?.toString('utf8').split('\0') ?? []);
  return new Set(names.filter((name) => name !== '').map((name) => shownPath(join(folder, name))));
}
