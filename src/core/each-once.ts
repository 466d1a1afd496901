/** The names, each once, in the order given. */
export function eachOnce<T>(names: readonly T[]): T[] {
  return [...new Set(names)];
}

/** The names, each once, sorted: a list that hangs on no order in which somebody wrote them. */
export function eachOnceSorted<T extends string>(names: readonly T[]): T[] {
  return eachOnce(names).sort();
}
