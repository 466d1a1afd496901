/** The parts of a claim's page that tell of other claims: their addresses and headings, in their order. */
const PARTS = [
  ['opposes', 'Cannot both be true'],
  ['tension', 'In tension with this'],
  ['related', 'Read with this'],
] as const;

type Kind = (typeof PARTS)[number][0];

/** The heading of each. */
export const BESIDE = Object.fromEntries(PARTS) as Readonly<Record<Kind, string>>;

/** Those that a claim has something to tell in, as the contents of its page list them. */
export function partsBeside(others: Readonly<Record<Kind, readonly unknown[]>>): (readonly [id: Kind, name: string])[] {
  return PARTS.filter(([kind]) => others[kind].length > 0);
}
