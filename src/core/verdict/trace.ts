/** What the table looked at on its way to the row that fits, for the reader. */
import { eachOnceSorted } from '../each-once.ts';
import { conditionInWords, questionsOf } from './condition.ts';
import type { Decision } from './decide-words.ts';
import { VERDICT_TABLE } from './table.ts';
import type { Judgement, TraceInput } from './types.ts';
import { publishedBy, type Word } from './word.ts';
import { taking, type World } from './world.ts';

/** Each question once, in the order of the table, down to the row that fits; those without bearing on this claim are left out. */
export function traceOf({ row, world }: Decision): TraceInput[] {
  const looked = VERDICT_TABLE.slice(0, VERDICT_TABLE.indexOf(row) + 1).flatMap(({ when }) =>
    when.flatMap(questionsOf),
  );
  return [...new Set(looked)].flatMap((question) => {
    const found = question.look(world);
    const words = typeof found === 'boolean' ? [] : found;
    const holds = found === true || words.length > 0;
    if (question.matters?.(world, holds) === false) return [];
    return [
      {
        question: conditionInWords(question.words, world.stakes),
        holds,
        statements: eachOnceSorted(words.map(({ statement }) => statement)),
      },
    ];
  });
}

/** Actors whose counted, current word denies the claim: slugs, sorted. */
export function deniedBy(world: World): string[] {
  return eachOnceSorted(taking(world, 'denies').map(({ actor }) => actor));
}

/** Testimony without a vote, in the order given, and why. */
export function uncountedWords(
  words: readonly Word[],
  { stakes: { asOf }, counted, current }: World,
): Judgement['uncounted'] {
  return words.flatMap((word) => {
    const { statement } = word;
    if (!publishedBy(word, asOf))
      return [{ statement, why: 'It was published after the day of the verdict, or may have been.' }];
    if (word.stance === 'withholds') return [{ statement, why: 'It does not take a side on this.' }];
    if (!counted.includes(word)) return [{ statement, why: whyNotCounted(word) }];
    if (!current.includes(word)) return [{ statement, why: 'Its author later said the opposite.' }];
    return [];
  });
}

function whyNotCounted({ side }: Word): string {
  return side === 'unattributed'
    ? 'These sources do not let a reader find out who says it.'
    : 'It passes on what others say, or calls it unverified.';
}
