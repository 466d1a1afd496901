/** What claims are about, as readers read it. */
import type { Manifest } from '../core/schema/manifest.ts';
import type { ClaimEntry } from '../record/types.ts';
import { capital, counted, numberInWords } from './words.ts';

/**
 * "Who held the bridge".
 * @throws RangeError where the record has no such topic: what an entry says is checked when it is read
 */
export function topicName({ topics }: Pick<Manifest, 'topics'>, topic: string): string {
  const found = topics.find(({ id }) => id === topic);
  if (found === undefined) throw new RangeError(`no topic called ${topic}`);
  return found.name;
}

/** Claims by topic, in the record's order of topics; topics without a claim are left out. */
export function claimsByTopic<T extends { topic: string }>(
  claims: readonly T[],
  { topics }: Pick<Manifest, 'topics'>,
): { id: string; name: string; claims: T[] }[] {
  return topics
    .map(({ id, name }) => ({ id, name, claims: claims.filter(({ topic }) => topic === id) }))
    .filter((group) => group.claims.length > 0);
}

type HasVerdict = Pick<ClaimEntry, 'judgement'>;

/** The contested claims, and the others. */
export function contestedFirst<T extends HasVerdict>(claims: readonly T[]): { contested: T[]; others: T[] } {
  const isContested = ({ judgement }: T) => judgement.verdict === 'contested';
  return { contested: claims.filter(isContested), others: claims.filter((claim) => !isContested(claim)) };
}

/** "139 claims, 13 of them contested", "One claim, contested", "Two claims, none of them contested". */
export function claimsInWords(claims: readonly HasVerdict[]): string {
  return capital(claimsCounted(claims));
}

/** The same to follow a name: "one claim, contested". */
export function claimsCounted(claims: readonly HasVerdict[]): string {
  const { length } = contestedFirst(claims).contested;
  const many = length === 0 ? 'none' : length === claims.length ? 'all' : numberInWords(length);
  const contested = claims.length === 1 ? (length === 1 ? 'contested' : 'not contested') : `${many} of them contested`;
  return claims.length === 0 ? 'no claims yet' : `${counted(claims.length, 'claim')}, ${contested}`;
}
