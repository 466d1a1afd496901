/** Asks of each stretch of words what it is for, and gathers what that changes. */
import { join } from 'node:path';
import { comparedClaim, nearestClaims } from '../../src/core/desk/near.ts';
import { wordsInWords, type WordRange } from '../../src/core/word-numbers.ts';
import { fieldSchema } from '../new/fields.ts';
import { passageLine } from '../edit/passages.ts';
import { withAccounting } from '../article/accounting.ts';
import { asChanged, type Dialogue } from '../article/context.ts';
import { withItem } from '../edit/yaml.ts';
import type { UnaccountedLine } from './remaining.ts';

const REASONS = [
  { key: 'f', value: 'furniture' },
  { key: 't', value: 'caption' },
  { key: 'k', value: 'credit' },
  { key: 'a', value: 'attribution' },
  { key: 'r', value: 'repeat' },
] as const;

const MOST_OFFERED = 4;

/** A piece of evidence that may show some words. */
interface Offered {
  claim: string;
  at: number;
  shown: string;
}

/** Asks of each stretch; what is answered is among the changes of the context that comes back. */
export async function askStretches(
  begun: Dialogue,
  source: string,
  stretches: readonly UnaccountedLine[],
): Promise<Dialogue> {
  let context = begun;
  for (const { words, text } of stretches) {
    const { desk } = context;
    desk.say(`\n${wordsInWords(words)}: ${text}`);
    const offered = offeredFor(context, source, text);
    const choices = [
      ...REASONS,
      ...offered.map(({ shown }, i) => ({ key: String(i + 1), value: String(i + 1), meaning: shown })),
      { key: 'l', value: 'later', meaning: 'leave it open' },
    ];
    const about = offered.map(({ shown }, i) => `  ${String(i + 1)}  ${shown}`);
    const explain = fieldSchema('sources', { flag: 'not', path: ['accounting', 0, 'not'] }).description ?? '';
    const use = await desk.choose({
      key: 'use',
      about,
      prompt: 'for (Enter: later)',
      otherwise: 'later',
      choices,
      explain,
    });
    const piece = offered[Number(use) - 1];
    const reason = REASONS.find(({ value }) => value === use)?.value;
    if (piece !== undefined) addPassage(context, source, piece, words);
    else if (reason !== undefined) withAccounting(context, source, words, reason);
    context = asChanged(context);
  }
  return context;
}

/** The evidence that the source carries, of the claims nearest to the words. */
function offeredFor({ entries: { sound } }: Dialogue, source: string, text: string): Offered[] {
  const carries = (statement: string): boolean =>
    sound.statements.get(statement)?.data.carriedBy.some((carrier) => carrier.source === source) === true;
  const own = [...sound.claims.values()].filter(
    ({ data }) => data.withdrawn === undefined && data.evidence.some(({ statement }) => carries(statement)),
  );
  const compared = own.map(({ slug, data, body }) => comparedClaim(slug, data.title, body));
  const near = nearestClaims(text, compared, MOST_OFFERED).map(({ slug }) => sound.claims.get(slug));
  return near
    .filter((claim) => claim !== undefined)
    .flatMap(({ slug, data }) =>
      data.evidence.flatMap(({ statement, stance }, at) =>
        carries(statement)
          ? [{ claim: slug, at, shown: `${data.id}  ${data.title}  (${statement} ${stance} it)` }]
          : [],
      ),
    );
}

function addPassage({ changes, folder }: Dialogue, source: string, { claim, at }: Offered, words: WordRange): void {
  const path = join(folder, 'claims', `${claim}.md`);
  changes.write(path, withItem(changes.read(path) ?? '', ['evidence', at, 'passages'], [passageLine(source, words)]));
}
