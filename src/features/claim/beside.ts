/** The parts of a claim's page that tell of other claims: their addresses and headings, in their order. */
const PARTS = [
  ['opposes', 'Cannot both be true'],
  ['tension', 'In tension with this'],
  ['related', 'Read with this'],
] as const;

type PartKind = (typeof PARTS)[number][0];

/** The heading of each. */
export const PART_BESIDE = Object.fromEntries(PARTS) as Readonly<Record<PartKind, string>>;

/** Those that a claim has something to tell in, as the contents of its page list them. */
export function partsBeside(
  others: Readonly<Record<PartKind, readonly unknown[]>>,
): (readonly [id: PartKind, name: string])[] {
  return PARTS.filter(([kind]) => others[kind].length > 0);
}
