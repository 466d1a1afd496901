/** Long lists in pages. */

/** A page of a list, numbered from 1. */
export interface ListPage<T> {
  number: number;
  of: number;
  items: T[];
}

/** The list in pages of at most `size`; an empty list is one empty page. */
export function inPages<T>(items: readonly T[], size: number): ListPage<T>[] {
  const of = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: of }, (_, i) => ({ number: i + 1, of, items: items.slice(i * size, (i + 1) * size) }));
}
