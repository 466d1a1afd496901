/** Shows what a change of entries comes to, the claims that it records anew too, and writes it after yes. */
import { countWithNoun } from '../../src/core/count.ts';
import type { VFileMessage } from 'vfile-message';
import { messagesAsText } from '../../src/record/message-formats.ts';
import { readContent } from '../../src/record/read.ts';
import type { TheRecord } from '../../src/record/types.ts';
import { InputError } from '../cli/command.ts';
import { confirmed, showChanges, writeChanges } from '../edit/changes.ts';
import { withChanges } from '../edit/overlay.ts';
import { revise, withoutUnpublished, type Revised } from '../revise/revise.ts';
import { writeRevised } from '../revise/write.ts';
import type { EditedContent } from './become.ts';

/** How it is to be done. */
export interface How {
  /** What changed and why, for the reader of each claim that is recorded anew. */
  what: string;
  /** The day of the new versions, `YYYY-MM-DD`. */
  on: string;
  /** Whether it is written without a question. */
  yes: boolean;
  /** Versions that were published; where nobody can tell, all of them count. */
  published: ReadonlySet<string> | undefined;
}

/** @returns the exit code */
export async function offer(desk: EditedContent, how: How): Promise<number> {
  const { folder, changes } = desk;
  const list = changes.list();
  const revised = recordedAnew(desk, how);
  const shown = [
    'What changes:',
    showChanges(list).trimEnd(),
    '',
    ...(revised.versions.length === 0
      ? ['No claim is recorded anew.']
      : [
          'Claims that are recorded anew, as their pages say something else then:',
          ...revised.versions.map(lineOf(revised.why)),
        ]),
    '',
  ];
  process.stdout.write(shown.join('\n'));
  if (!how.yes && !(await confirmed())) throw new InputError('Nothing was written.');
  writeChanges(list);
  writeRevised(folder, { claims: revised.claims, versions: revised.versions });
  process.stdout.write(
    `Written: ${countWithNoun(list.length, 'file')}, ${countWithNoun(revised.versions.length, 'version')}.\n`,
  );
  return 0;
}

type Anew = Pick<Revised, 'claims' | 'versions'> & {
  /** Why, by the claim's slug. */
  why: ReadonlyMap<string, string>;
};

/**
 * The claims that say something else after the changes.
 * @throws InputError where the content would have a problem that it does not have now
 */
function recordedAnew({ folder, files, changes }: EditedContent, { what, on, published }: How): Anew {
  const before = readContent(files);
  if (before.record === undefined) throw refusal(before.problems);
  const after = withChanges(files, changes.list(), folder);
  const read = readContent(after);
  if (read.record === undefined) throw refusal(read.problems);
  const slugOf = ({ file = '' }: VFileMessage): string => /([^/]+)\.md$/.exec(file)?.[1] ?? '';
  // By their numbers, which stay where an entry gets another name.
  const numbersOf = ({ claims }: TheRecord) => new Map(claims.map(({ slug, id }) => [slug, id]));
  const [then, now] = [numbersOf(before.record), numbersOf(read.record)];
  const waiting = new Set(before.unrecorded.map((problem) => then.get(slugOf(problem))));
  const changed = read.unrecorded.filter((problem) => !waiting.has(now.get(slugOf(problem))));
  const slugs = changed.map(slugOf);
  const why = new Map(changed.map((problem) => [slugOf(problem), /\(([^)]*)\)/.exec(problem.reason)?.[1] ?? '']));
  if (slugs.length === 0) return { claims: [], versions: [], why };
  const laid = withoutUnpublished(after, published, slugs);
  const again = readContent(laid);
  if (again.record === undefined) throw refusal(again.problems);
  const revised = revise(laid, again.record, { slugs, what, on });
  if (Array.isArray(revised)) throw refusal(revised);
  return { ...revised, why };
}

function refusal(problems: readonly VFileMessage[]): InputError {
  return new InputError(`${messagesAsText(problems.slice(0, 20))}Nothing was written.`);
}

function lineOf(why: ReadonlyMap<string, string>): (version: Revised['versions'][number]) => string {
  return ({ id, slug, version }) => `  ${id} ${slug}, version ${String(version)}: ${why.get(slug) ?? ''}`;
}
