/** Why somebody says what hurts the own side, and whether it does. */
import { withoutNode } from '../edit/yaml.ts';
import { faultIn } from '../new/answers.ts';
import { fieldSchema } from '../new/fields.ts';
import { asChanged, type Dialogue } from './context.ts';
import type { ShownPiece } from './evidence.ts';
import { evidenceField } from './fields.ts';
import type { Voice } from './voice-part.ts';

/** What is typed where a word that hurts its speaker is no concession. */
const NO_CONCESSION = '-';

/** Why a voice goes against itself, or that it does not: its word can serve it too. */
export async function askConcession(
  context: Dialogue,
  { actor }: Voice,
): Promise<Pick<ShownPiece, 'concession' | 'serves'>> {
  const { desk, entries } = context;
  const field = evidenceField('concession', 'concession');
  const explain = [
    `  ${fieldSchema('claims', field).description ?? ''}`,
    '  A word that can serve its speaker as well as hurt is none: with - the claim no longer has the speaker or its side among those that it hurts.',
  ];
  const fault = (answer: string): string | undefined =>
    answer === NO_CONCESSION ? undefined : faultIn([answer], { kind: 'claims', field, terms: entries.terms });
  const prompt = `concession (${NO_CONCESSION} it can serve the speaker too)`;
  const typed = await desk.ask({ key: 'claims concession', about: explain, prompt, fault });
  if (typed !== NO_CONCESSION) return { concession: typed };
  const side = asChanged(context).entries.sound.actors.get(actor)?.data.side ?? [];
  return { serves: [actor, ...(typeof side === 'string' ? [side] : side.map((each) => each.side))] };
}

/** The file of a claim that hurts those no longer whom the piece serves. */
export function withoutHurt(text: string, hurts: readonly string[], { serves = [] }: ShownPiece): string {
  if (serves.length === 0) return text;
  return withoutNode(text, ['hurts'], [`hurts: [${hurts.filter((each) => !serves.includes(each)).join(', ')}]`]);
}
