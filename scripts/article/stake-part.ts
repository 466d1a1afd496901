/** Whose account a claim carries, and who loses if it is true. */
import { isBelligerent } from '../../src/core/sides.ts';
import type { Stance } from '../../src/core/schema/claim.ts';
import { sideWhen } from '../../src/core/sides-in-time.ts';
import { advise } from '../../src/record/reading/nearest.ts';
import { termsOf } from '../../src/record/terms.ts';
import { split } from '../new/answers.ts';
import { fieldSchema } from '../new/fields.ts';
import { asChanged, type Dialogue } from './context.ts';
import { fieldOf } from './fields.ts';
import { exactlyNamed } from './tells/named.ts';
import { unquotedText } from './tells/speaker.ts';
import type { Voice } from './voice-part.ts';

/** What is typed for nobody, where somebody is offered. */
const NOBODY = '-';

const EXAMPLES = {
  favours:
    'That somebody cut a rope carries the account of whoever says so, and is for the side that speaks of it; a distance is for nobody.',
  hurts:
    'That somebody cut a rope hurts the side that is said to have done it; a distance hurts nobody. An actor of the record may stand here too.',
} as const;

/** Slugs that are taken where nothing is answered, and why. */
export interface UsualStake {
  slugs: readonly string[];
  why?: string;
}

/** Sides by one key, several by their names; where a claim hurts, actors too. */
export async function askStake(
  { desk, entries }: Dialogue,
  flag: 'favours' | 'hurts',
  { slugs: usual, why }: UsualStake,
): Promise<string[]> {
  const sides = termsOf(entries.terms, 'side') ?? [];
  const numbered = sides.slice(0, 9);
  const actors = flag === 'favours' ? [] : [...entries.sound.actors.values()];
  const meant = (name: string): string | undefined =>
    numbered[Number(name) - 1] ?? (sides.includes(name) ? name : exactlyNamed(name, actors)?.slug);
  const field = fieldOf('claims', flag);
  const fault = (answer: string): string | undefined => {
    const wrong = split(answer, field).find((name) => name !== NOBODY && meant(name) === undefined);
    if (wrong === undefined) return undefined;
    const known = [...sides, ...actors.map(({ slug }) => slug)];
    const expected = flag === 'favours' ? 'a side of the record' : 'a side of the record, or an actor';
    return `${flag} is "${wrong}", expected ${expected}: ${advise(wrong, known, `write one of ${sides.join(', ')}`)}`;
  };
  const keys = numbered.map((side, i) => `${String(i + 1)} ${side}`).join(', ');
  const typed = await desk.ask({
    key: `claims ${flag}`,
    about: [`  ${keys}, ${NOBODY} nobody; or names with commas between them, then Enter`],
    explain: [
      `  ${fieldSchema('claims', { ...field, path: [flag] }).description ?? ''} Several with commas between them.`,
      `  ${EXAMPLES[flag]}`,
      `  ${keys}, ${NOBODY} nobody`,
    ],
    prompt: `${flag} (Enter: ${usual.length === 0 ? 'nobody' : usual.join(', ')}${why === undefined ? '' : `, ${why}`})`,
    otherwise: usual.join(', '),
    fault,
    keys: [...numbered.map((_, i) => String(i + 1)), NOBODY],
  });
  return [...new Set(split(typed, field).flatMap((name) => meant(name) ?? []))];
}

/** By these an article has somebody say what goes against the own side. */
const ADMITS = /\b(?:admit(?:s|ted)?|acknowledge[sd]?|concede[sd]?|confess(?:es|ed)?)\b/iu;

/**
 * Whose account an event is, as the voice has it that speaks of it: of a side that contends, what its voice asserts, and
 * the other's, what its voice denies.
 * @param words the sentence
 * @returns `undefined` where the voice is of no such side, or speaks against its own
 */
export function ownAccount(
  context: Dialogue,
  { actor, made }: Voice,
  stance: Stance,
  words: string,
): UsualStake | undefined {
  const { entries } = asChanged(context);
  const data = entries.sound.actors.get(actor)?.data;
  const manifest = entries.manifest?.data;
  if (data === undefined || manifest === undefined || ADMITS.test(unquotedText(words))) return undefined;
  const side = sideWhen(data.side, made);
  if (side === undefined || !isBelligerent(manifest, side)) return undefined;
  if (stance === 'asserts') return { slugs: [side], why: `whose voice asserts it` };
  const [other] = stance === 'denies' ? otherSide(context, [side]) : [];
  return other === undefined ? undefined : { slugs: [other], why: `as a voice of ${side} denies it` };
}

/** The one that contends with some sides: nobody, where there is none or more than one. */
export function otherSide({ entries }: Dialogue, favours: readonly string[]): string[] {
  const contending = (entries.manifest?.data.sides ?? []).filter(({ role }) => role === 'belligerent');
  const others = contending.filter(({ id }) => !favours.includes(id));
  const isOfOne = contending.some(({ id }) => favours.includes(id));
  return isOfOne && others.length === 1 ? others.map(({ id }) => id) : [];
}
