/** A file that is all wrong must not hide what is wrong with the others. */
import type { VFileMessage } from 'vfile-message';
import { moreProblems } from '../core/rules/index.ts';
import { messageAt } from './message.ts';

/** The most messages of one file that are told. */
const MOST = 100;

/**
 * The first messages of each file, and in place of the others one that says how many they are.
 * @param messages sorted by path
 */
export function fewOfEachFile(messages: readonly VFileMessage[]): VFileMessage[] {
  return [...Map.groupBy(messages, ({ file }) => file).values()].flatMap((own) => {
    const { file = '', line = 1, column = 1 } = own[MOST] ?? {};
    const more = own.length - MOST;
    return more > 0 ? [...own.slice(0, MOST), messageAt(file, { line, column }, moreProblems.tell([], more))] : own;
  });
}
