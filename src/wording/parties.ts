import { nameInSentence, type Names } from './names.ts';
import { sidesOf } from './sides.ts';

/** A party to a claim, a side or an actor, in running text: "the lowland". */
export function partiesInWords(party: string, record: Pick<Names, 'actor' | 'manifest'>): string {
  const side = sidesOf(record.manifest).find(({ id }) => id === party);
  return side?.inSentence ?? nameInSentence(record.actor(party), record.manifest);
}
