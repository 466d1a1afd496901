/** Whose account a claim carries, and who loses if it is true. */
import { advise } from '../../src/record/reading/nearest.ts';
import { termsOf } from '../../src/record/terms.ts';
import { split } from '../new/answers.ts';
import { fieldSchema } from '../new/fields.ts';
import type { Dialogue } from './context.ts';
import { fieldOf } from './fields.ts';
import { exactlyNamed } from './named.ts';

/** What is typed for nobody, where somebody is offered. */
const NOBODY = '-';

const EXAMPLES = {
  favours:
    'That somebody cut a rope carries the account of whoever says so, and is for the side that speaks of it; a distance is for nobody.',
  hurts:
    'That somebody cut a rope hurts the side that is said to have done it; a distance hurts nobody. An actor of the record may stand here too.',
} as const;

/**
 * Sides by one key, several by their names; where a claim hurts, actors too.
 * @param usual slugs that are taken where nothing is answered
 */
export async function askStake(
  { desk, entries }: Dialogue,
  flag: 'favours' | 'hurts',
  usual: readonly string[],
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
    prompt: `${flag} (Enter: ${usual.length === 0 ? 'nobody' : usual.join(', ')})`,
    otherwise: usual.join(', '),
    fault,
    keys: [...numbered.map((_, i) => String(i + 1)), NOBODY],
  });
  return [...new Set(split(typed, field).flatMap((name) => meant(name) ?? []))];
}

/** The one that contends with some sides: nobody, where there is none or more than one. */
export function otherSide({ entries }: Dialogue, favours: readonly string[]): string[] {
  const contending = (entries.manifest?.data.sides ?? []).filter(({ role }) => role === 'belligerent');
  const others = contending.filter(({ id }) => !favours.includes(id));
  const isOfOne = contending.some(({ id }) => favours.includes(id));
  return isOfOne && others.length === 1 ? others.map(({ id }) => id) : [];
}
