import { nameInSentence, type Names } from './names.ts';

const SIDES: Record<string, string> = {
  taliban: 'the Taliban',
  resistance: 'the resistance',
  pakistan: 'Pakistan',
  'third-party': 'a third party',
  outlet: 'a news outlet',
  unattributed: 'voices that are not named',
};

/** A party to a claim, a side or an actor, in running text: "the Taliban". */
export function partiesInWords(party: string, record: Pick<Names, 'actor'>): string {
  return SIDES[party] ?? nameInSentence(record.actor(party));
}
