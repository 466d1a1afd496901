/** Words that differ from one another by a slip of the fingers. */

/**
 * How many letters have to be added, left out, changed, or swapped with their neighbour to make one word of the other.
 * @param limit above it the answer is only known to be more
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + Number(!same));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    if (Math.min(...next) > limit) return limit + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Slips that are forgiven in a word: none in one of three letters, two in one of seven and more. */
function slipsIn(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 7 ? 1 : 2;
}

/**
 * The known word that a word is nearest to; of two that are as near, the one that is listed first.
 * @param known words, those that are likelier meant first
 */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let least = slipsIn(word) + 1;
  for (const other of known) {
    const slips = editDistance(word, other, least - 1);
    if (slips >= least || /\d/u.test(other)) continue;
    // A slip on the first letter is rare, and makes another word of it.
    if (slips > 1 && !other.startsWith(word.charAt(0))) continue;
    least = slips;
    nearest = other;
  }
  return nearest;
}
