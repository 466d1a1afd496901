/** "1 word", "3 words": a count in digits, as messages and commands tell it. */
export function countWithNoun(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}
