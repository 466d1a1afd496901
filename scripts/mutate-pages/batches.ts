/** Which changes can share one build: those that show in different files, so that each can be looked at alone afterwards. */
import type { RenderedChange } from '../../tests/mutation/rendered/change.ts';

/** The index has something of every entry: whatever shows in it has a build of its own. */
const INDEX = 'search/';
const isIndex = (file: string): boolean => file.startsWith(INDEX) || file.startsWith('pagefind/');

/**
 * Sorts changes into builds, first come, first served. Changes of one file are never in one build.
 * @param files every file of the site as it is
 */
export function batchesOf<T extends Pick<RenderedChange, 'file' | 'where'>>(
  changes: readonly T[],
  files: readonly string[],
): T[][] {
  const batches: { changes: T[]; taken: Set<string> }[] = [];
  for (const change of changes) {
    const shows = files.filter((file) => change.where.test(file));
    const isAlone = shows.some(isIndex);
    const fits = batches.find(
      ({ changes: others, taken }) =>
        !isAlone &&
        !taken.has(INDEX) &&
        !taken.has(change.file) &&
        !shows.some((file) => taken.has(file)) &&
        others.length > 0,
    );
    const batch = fits ?? { changes: [], taken: new Set<string>() };
    batch.changes.push(change);
    for (const file of [change.file, ...shows, ...(isAlone ? [INDEX] : [])]) batch.taken.add(file);
    if (fits === undefined) batches.push(batch);
  }
  return batches.map(({ changes: all }) => all);
}

/**
 * Which of the files that differ are whose. What differs in the index alone belongs to nobody, where nobody claims it.
 * @returns `undefined` where a file is nobody’s or several changes’: then each has to be built alone.
 */
export function filesOfEach<T extends Pick<RenderedChange, 'where'>>(
  changes: readonly T[],
  differing: readonly string[],
): Map<T, string[]> | undefined {
  const [only] = changes;
  if (changes.length === 1 && only !== undefined) return new Map([[only, [...differing]]]);
  const own = new Map(changes.map((change): [T, string[]] => [change, []]));
  for (const file of differing) {
    const owners = changes.filter(({ where }) => where.test(file));
    if (owners.length === 0 && isIndex(file)) continue;
    const [owner] = owners;
    if (owner === undefined || owners.length > 1) return undefined;
    own.get(owner)?.push(file);
  }
  return own;
}
