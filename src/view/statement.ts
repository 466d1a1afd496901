import type { ActorEntry, StatementEntry } from '../record/types.ts';
import { inWords } from './dates.ts';
import { CHANNELS } from './labels.ts';

/** A statement's name on the site: "Tweet by Maryam Rahimi, 4 September 2021". */
export function statementTitle(
  statement: Pick<StatementEntry, 'channel' | 'made'>,
  actor: Pick<ActorEntry, 'name'>,
): string {
  return `${CHANNELS[statement.channel].split(',')[0] ?? ''} by ${actor.name}, ${inWords(statement.made.on)}`;
}
