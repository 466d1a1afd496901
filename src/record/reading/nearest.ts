/** The word that an editor probably meant. */

/** How many letters have to be changed, added, taken away or swapped with their neighbour to get from `a` to `b`. */
export function typingDistance(a: string, b: string): number {
  return lastRow(a, b)[b.length] ?? a.length;
}

/** As {@link typingDistance}, to whichever start of `b` is nearest. */
function distanceToStart(a: string, b: string): number {
  return Math.min(...lastRow(a, b));
}

/** The distances from `a` to every start of `b`, the empty one first. */
function lastRow(a: string, b: string): number[] {
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
  return previous;
}

/**
 * The known word nearest to what was written: at most a third of its letters differ, or one is the start of the other.
 * The start may be misspelt too, by one letter in five: `tolen-tweeet` → `tolen-tweet-2010-05-03`.
 * @returns `undefined` where none is near. Of two equally near, the first of `known`.
 */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Infinity;
  for (const word of known) {
    const steps = stepsTo(written, word);
    if (steps < least) [best, least] = [word, steps];
  }
  return best;
}

/** How far a word is from what was written; infinite where it is not near. */
function stepsTo(written: string, word: string): number {
  const far = Math.abs(word.length - written.length);
  if (Math.min(written.length, word.length) > 2 && (word.startsWith(written) || written.startsWith(word))) {
    return Math.min(far, 1);
  }
  const [a, b] = [written.toLowerCase(), word.toLowerCase()];
  if (far <= word.length / 3) {
    const steps = typingDistance(a, b);
    if (steps <= Math.floor(word.length / 3)) return steps;
  }
  if (written.length < 5 || written.length >= word.length) return Infinity;
  const steps = distanceToStart(a, b);
  return steps <= Math.floor(written.length / 5) ? steps + 1 : Infinity;
}

/** `did you mean "…"?`, or the other advice where nothing is near. */
export function advise(written: string, known: Iterable<string>, otherwise: string): string {
  const meant = nearest(written, known);
  return meant === undefined ? otherwise : `did you mean "${meant}"?`;
}
