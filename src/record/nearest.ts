/** The word that an editor probably meant. */

/** How many letters have to be changed, added, taken away or swapped with their neighbour to get from `a` to `b`. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      current.push(best);
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? a.length;
}

/**
 * The known word nearest to what was written: at most a third of its letters differ, or one is the start of the other.
 * @returns `undefined` where none is near. Of two equally near, the first of `known`.
 */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Infinity;
  for (const word of known) {
    const far = Math.abs(word.length - written.length);
    const prefix = Math.min(written.length, word.length) > 2 && (word.startsWith(written) || written.startsWith(word));
    if (!prefix && far > word.length / 3) continue;
    const steps = prefix ? Math.min(far, 1) : distance(written.toLowerCase(), word.toLowerCase());
    if (steps < least && (prefix || steps <= Math.max(1, Math.floor(word.length / 3)))) [best, least] = [word, steps];
  }
  return best;
}

/** `did you mean "…"?`, or the other advice where nothing is near. */
export function advise(written: string, known: Iterable<string>, otherwise: string): string {
  const meant = nearest(written, known);
  return meant === undefined ? otherwise : `did you mean "${meant}"?`;
}
