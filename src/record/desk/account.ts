/** Accounts that were written before some of their claim's evidence came: whether they still hold, somebody has to read. */
import type { VFileMessage } from 'vfile-message';
import { countsOfAll } from '../../core/language/typed-counts.ts';
import { accountToReadAgain } from '../../core/rules/index.ts';
import type { Version } from '../../core/schema/version.ts';
import type { JudgedClaim } from '../claims.ts';
import { messageInBody, type Entries, type Entry } from '../entries.ts';

/** What has come to the evidence of a claim since it was recorded last, under an account that is as it was. */
export interface Grown {
  /** The version that was recorded last. */
  version: number;
  /** Statements, each with a source that carries it now. */
  came: readonly { statement: string; source: string }[];
  /** When the last of these sources was read: the account has to be read no earlier. */
  day: string;
}

/**
 * What has grown under the account of a recorded claim, and was entered after the claim was read. Where another number of
 * articles is all that has changed in it, the account is as it was.
 * @param newest the version that was recorded last
 */
export function grownUnder(
  claim: JudgedClaim,
  { data: { reviewed } }: Entry<'claims'>,
  sources: Entries['sound']['sources'],
  newest: Version | undefined,
): Grown | undefined {
  if (newest === undefined || withoutCounts(newest.text) !== withoutCounts(claim.text)) return undefined;
  const before = new Map(newest.evidence.map(({ statement, sources: carriers }) => [statement, carriers]));
  const came = claim.evidence.flatMap(({ statement, sources: carriers }) =>
    carriers
      .filter((source) => before.get(statement)?.includes(source) !== true)
      .map((source) => ({ statement, source })),
  );
  const read = came.map(({ source }) => sources.get(source)?.data.reviewed ?? '');
  const day = read.sort().at(-1);
  return day === undefined || reviewed >= day ? undefined : { version: newest.version, came, day };
}

/** A text with a sign in the place of each number of articles. */
export function withoutCounts(text: string): string {
  return countsOfAll(text).reduceRight(
    (now, { number: { index, text: number } }) => `${now.slice(0, index)}#${now.slice(index + number.length)}`,
    text,
  );
}

/** Asks for the account of a claim to be read again. The answer is another account, or a later day of its reading. */
export function unread(entry: Entry<'claims'>, grown: Grown | undefined): VFileMessage[] {
  if (grown === undefined) return [];
  const { version, came, day } = grown;
  const told = came.map(({ statement, source }) => `${statement} in ${source}`);
  return [messageInBody(entry, accountToReadAgain.tell([entry.body.search(/\S/)], version, told, day))];
}
