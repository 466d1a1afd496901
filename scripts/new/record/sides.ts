/** The sides of a new record, as they are answered: who they are, who of them is a party, and who is whose ally. */
import { MARKS } from '../../../src/core/schema/manifest.ts';
import { capital, listed } from '../../../src/wording/words.ts';
import { InputError } from '../../cli/command.ts';
import { slugify } from '../slugify.ts';

export interface NewSide {
  id: string;
  /** As it stands alone. */
  name: string;
  inSentence: string;
}

type Given = Readonly<Record<string, readonly string[]>>;

/** @throws InputError where a name has no letter for an id */
export function idOf(name: string): string {
  const id = slugify(name);
  if (id !== '') return id;
  throw new InputError(
    `"${name}" has no letter from a to z to make an id of. Name it in Latin letters, and change the name in record.yaml.`,
  );
}

/** "the harbour company" → `harbour-company` */
export function sideId(answered: string): string {
  return idOf(withoutArticle(answered));
}

function withoutArticle(answered: string): string {
  return answered.trim().replace(/^the /i, '');
}

export function sidesFrom(answered: readonly string[]): NewSide[] {
  return answered.map((inSentence) => ({
    id: sideId(inSentence),
    name: capital(withoutArticle(inSentence)),
    inSentence: inSentence.replace(/^The /, 'the '),
  }));
}

export function sidesFault(answered: readonly string[]): string | undefined {
  const nameless = answered.find((side) => slugify(withoutArticle(side)) === '');
  if (nameless !== undefined)
    return `sides has "${nameless}", which has no letter from a to z to make an id of, expected Latin letters: write it so, and change the name in record.yaml`;
  if (answered.length >= 2 && answered.length <= MARKS.length) return undefined;
  const expected = `expected 2 to ${String(MARKS.length)}, as each has a mark of its own`;
  const found = `${String(answered.length)} ${answered.length === 1 ? 'side' : 'sides'}`;
  return `sides has ${found}, ${expected}: write them with commas between them`;
}

export function partiesFault(parties: readonly string[], given: Given): string | undefined {
  return unknownSide('parties', parties, given);
}

export function alliesFault(allies: readonly string[], given: Given): string | undefined {
  const alone = allies.find((together) => !together.includes('+'));
  if (alone !== undefined)
    return `allies has "${alone}" alone, expected the sides that stand together: write them with + between them`;
  return unknownSide(
    'allies',
    allies.flatMap((together) => together.split('+')),
    given,
  );
}

/** Of names that a question has for sides, the first that is none of those that were named. */
function unknownSide(flag: string, names: readonly string[], { sides = [] }: Given): string | undefined {
  const ids = sides.map(sideId);
  const unknown = names.find((name) => !ids.includes(slugify(withoutArticle(name))));
  if (unknown === undefined) return undefined;
  return `${flag} has "${unknown.trim()}", expected ${listed(sides, 'or')}: write one as you named it`;
}
