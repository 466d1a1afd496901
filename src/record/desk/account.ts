/** Accounts that were written before some of their claim's evidence came: whether they still hold, somebody has to read. */
import type { VFileMessage } from 'vfile-message';
import { accountToReadAgain } from '../../core/rules/index.ts';
import type { Version } from '../../core/schema/version.ts';
import type { JudgedClaim } from '../claims.ts';
import { messageInBody, type Entries, type Entry } from '../entries.ts';

/**
 * Asks for the account of a recorded claim that is as it was, while an article has come to the evidence that was entered
 * after the claim was read. The answer is another account, or a later day of its reading.
 * @param newest the version that was recorded last
 */
export function unread(
  claim: JudgedClaim,
  entry: Entry<'claims'>,
  sources: Entries['sound']['sources'],
  newest: Version | undefined,
): VFileMessage[] {
  if (newest === undefined || newest.text !== claim.text) return [];
  const before = new Map(newest.evidence.map(({ statement, sources: carriers }) => [statement, carriers]));
  const came = claim.evidence.flatMap(({ statement, sources: carriers }) =>
    carriers
      .filter((source) => before.get(statement)?.includes(source) !== true)
      .map((source) => ({ statement, source, read: sources.get(source)?.data.reviewed ?? '' })),
  );
  const day = came
    .map(({ read }) => read)
    .sort()
    .at(-1);
  if (day === undefined || entry.data.reviewed >= day) return [];
  const told = came.map(({ statement, source }) => `${statement} in ${source}`);
  return [messageInBody(entry, accountToReadAgain.tell([entry.body.search(/\S/)], newest.version, told, day))];
}
