/** Whose voices there are: the sides of a record, and the roles that every record has. */

/** A side of the record, or one of {@link ROLES}: its id. */
export type Side = string;

/**
 * Voices that speak for no side. `third-party`: who takes part and belongs to none. `outlet`: a news outlet in its own
 * voice. `unattributed`: the copy does not let a reader find out who it is.
 */
export const ROLES = ['third-party', 'outlet', 'unattributed'] as const;
export type Role = (typeof ROLES)[number];

/** What readers see beside the mark of each; a side has a name of its own. */
export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  'third-party': 'Third party',
  outlet: 'News outlet',
  unattributed: 'Not named',
};

/** What the rules ask about the sides of a record. Its manifest holds it. */
export interface Sides {
  /** Each `belligerent`, who always has a stake, or `party`, who has one where a claim favours or hurts it. */
  sides: readonly { id: Side; role: 'belligerent' | 'party'; inSentence: string }[];
  /** Lists of sides whose words are one interest. */
  allies: readonly (readonly Side[])[];
}

export function isRole(side: Side): side is Role {
  return ROLES.some((role) => role === side);
}

/** Whether it is a side of the record, and not a role or somebody's name. */
export function isSide({ sides }: Pick<Sides, 'sides'>, slug: string): boolean {
  return sides.some(({ id }) => id === slug);
}

/** The sides that contend in the dispute itself, with arms or without, in the record's order. */
export function belligerents({ sides }: Pick<Sides, 'sides'>): Side[] {
  return sides.filter(({ role }) => role === 'belligerent').map(({ id }) => id);
}

export function isBelligerent({ sides }: Pick<Sides, 'sides'>, side: Side): boolean {
  return sides.some(({ id, role }) => id === side && role === 'belligerent');
}

/** Whether the words of the two are one interest: they are one side, or allies. */
export function oneInterest({ allies }: Pick<Sides, 'allies'>, a: Side, b: Side): boolean {
  return a === b || allies.some((list) => list.includes(a) && list.includes(b));
}

/** Whether the two contend with each other, or at least not together. */
export function opposed(sides: Sides, a: Side, b: Side): boolean {
  return isBelligerent(sides, a) && isBelligerent(sides, b) && !oneInterest(sides, a, b);
}

/** Whether any two of its sides are opposed. */
export function someOpposed(sides: Sides): boolean {
  const contending = belligerents(sides);
  return contending.some((one) => contending.some((other) => opposed(sides, one, other)));
}

/** The party that a voice speaks for: its side, or nobody but itself (the actor's slug). Voices of a role share no interest. */
export function partyOf({ actor, side }: { actor: string; side: Side }): string {
  return isRole(side) ? actor : side;
}
