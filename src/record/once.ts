/** What is computed of something once, however many pages ask for it. */

/**
 * `compute`, but for what it was asked of before: the answer is kept for as long as that is. Whatever the answer depends
 * on must be in the one argument, and nobody may change that any more: the record and its entries are read, never
 * written to.
 */
export function once<K extends object, T>(compute: (of: K) => T): (of: K) => T {
  const answers = new WeakMap<K, { answer: T }>();
  return (of) => {
    let known = answers.get(of);
    if (known === undefined) {
      known = { answer: compute(of) };
      answers.set(of, known);
    }
    return known.answer;
  };
}
