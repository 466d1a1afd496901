/** Which claims of the article cannot be true together with a new one: asked for where its sentence denies something. */
import type { Entry } from '../../src/record/entries.ts';
import { fieldSchema } from '../new/fields.ts';
import type { Dialogue } from './context.ts';
import { speaksEnglish } from './fields.ts';
import type { AtHand } from './quote-part.ts';
import { deniesSomething } from './tells/voice-tells.ts';
import type { Voice } from './voice-part.ts';

/** How many are offered: what is denied stands mostly right before it. */
const MOST_OFFERED = 4;

/** What is typed for none. */
const NONE = '-';

/**
 * The slugs of the claims that a new one opposes: of those that others assert in the sentence and before it, the nearest
 * first. Nothing is asked where neither the sentence nor the one before it denies anything, or nobody else asserts anything.
 */
export async function askOpposed(context: Dialogue, hand: AtHand, voice: Voice): Promise<string[]> {
  const [before] = hand.earlier;
  const isDenial = [hand.words, before?.words ?? ''].some(deniesSomething);
  if (!isDenial || !speaksEnglish(context)) return [];
  const claims = assertedByOthers(context, hand, voice);
  if (claims.length === 0) return [];
  const about = [
    '  It denies something. Claims that cannot be true together with this one:',
    ...claims.map(({ data }, i) => `  ${String(i + 1)}  ${data.id}  ${data.title}`),
    `  ${NONE} none; one takes one key, and several by their ids with blanks between them, then Enter`,
  ];
  const meant = (answer: string): (Entry<'claims'> | undefined)[] =>
    answer.split(/[\s,]+/).map((each) => claims[Number(each) - 1] ?? claims.find(({ data }) => data.id === each));
  const typed = await context.desk.ask({
    key: 'claims opposes',
    about,
    explain: [`  ${fieldSchema('claims', { flag: 'opposes', path: ['opposes'] }).description ?? ''}`, ...about],
    prompt: 'opposes (Enter: none)',
    otherwise: NONE,
    keys: [...claims.map((_, i) => String(i + 1)), NONE],
    means: (answer) =>
      answer === NONE
        ? NONE
        : meant(answer)
            .map((each) => each?.data.id ?? '')
            .join(' '),
    fault: (answer) =>
      answer !== NONE && meant(answer).includes(undefined)
        ? `opposes is "${answer}", expected 1 to ${String(claims.length)}, ids of the list, or ${NONE} for none.`
        : undefined,
  });
  return typed === NONE ? [] : [...new Set(meant(typed).flatMap((each) => each?.slug ?? []))];
}

function assertedByOthers({ entries: { sound } }: Dialogue, hand: AtHand, { actor }: Voice): Entry<'claims'>[] {
  const slugs = [...hand.holders.map(({ claim }) => claim).toReversed(), ...hand.before];
  const claims = [...new Set(slugs)].flatMap((slug) => sound.claims.get(slug) ?? []);
  return claims
    .filter(({ data }) =>
      data.evidence.some(
        ({ stance, statement }) => stance === 'asserts' && sound.statements.get(statement)?.data.actor !== actor,
      ),
    )
    .slice(0, MOST_OFFERED);
}
