/** A dialogue in parts: each is written when it is finished, and can be taken back; what is not finished is in the journal. */
import { shownPath } from '../../src/record/content-folder.ts';
import { FileChanges, writeChanges, type FileChange } from '../edit/changes.ts';
import { StepBack } from './ask.ts';
import type { Journal } from './journal.ts';
import type { Terminal } from './terminal.ts';

/** Where a dialogue takes place, in which record, and what keeps its answers. */
export interface Sitting {
  /** The record's folder. */
  folder: string;
  /** `YYYY-MM-DD` */
  today: string;
  terminal: Pick<Terminal, 'ask' | 'say'> & Partial<Pick<Terminal, 'holdTyped'>>;
  journal: Journal;
}

/** How far a dialogue came. */
interface Gone {
  /** Whether there is nothing left to ask. */
  finished: boolean;
}

/**
 * A whole dialogue: what broke off while it was written is written first, and after a step back it goes on.
 * @param go asks from the first question that is open, and fails with a {@link StepBack} where an answer is taken back
 * @param left what was left for later: the last of it is asked once more where a step goes back over it
 */
export async function inParts<T extends Gone>(
  { terminal, journal }: Pick<Sitting, 'terminal' | 'journal'>,
  left: unknown[],
  go: (isAgain: boolean) => Promise<T>,
): Promise<T> {
  const unwritten = journal.unwritten();
  if (unwritten !== undefined) {
    writeChanges(unwritten);
    journal.done();
  }
  for (let isAgain = false; ; isAgain = true) {
    try {
      const gone = await go(isAgain);
      if (gone.finished) journal.end();
      return gone;
    } catch (error) {
      if (!(error instanceof StepBack)) throw error;
      terminal.say('Taking the last answer back …');
      stepBack({ terminal, journal }, left);
      // Keys that were pressed meanwhile may have been meant for a question that is not the next.
      terminal.holdTyped?.();
    }
  }
}

/** Takes the last answer back, and what was written since: but for a file that somebody has changed meanwhile. */
function stepBack({ terminal, journal }: Pick<Sitting, 'terminal' | 'journal'>, left: unknown[]): void {
  const written = journal.writtenSince();
  const changed = written?.find(({ path, after }) => new FileChanges().read(path) !== after);
  if (changed !== undefined) {
    terminal.say(
      `${shownPath(changed.path)} was changed since it was written here, expected it as it was: nothing was taken back; change by hand what is wrong.`,
    );
    return;
  }
  journal.back((list) => {
    writeChanges(list.map(({ path, before, after }) => ({ path, before: after, after: before })));
  });
  // A part that changed no file had left its question open.
  if (written?.length === 0) left.pop();
}

/** Writes what a part has come to. @returns what changed */
export function writePart({ journal }: Pick<Sitting, 'journal'>, changes: FileChanges): readonly FileChange[] {
  const list = changes.list();
  journal.plan(list);
  writeChanges(list);
  journal.done();
  return list;
}
