/** Sentences that still hold: the source is added to those that were read for them, and what they count is put right. */
import { folded } from '../../src/core/desk/absences.ts';
import type { Entry } from '../../src/record/entries.ts';
import type { ContentKind } from '../../src/record/kinds.ts';
import { withRead, withSays } from './absences.ts';
import { hasRightCount, renumbered, renumberedSays, saysAllHaveIt } from './counts.ts';
import type { OpenQuestion } from './open.ts';
import { isClaim, isSame, withSentences, type OurSentence } from './sentences.ts';

/** The sentences of a question with the right number of articles. */
export function withNumbers({ ours, counts: [count] }: OpenQuestion): string[] {
  return ours.map(({ text }) => (count === undefined ? text : renumbered(text, count.articles)));
}

/** Whether they say another number then. */
export function canBeCounted(question: OpenQuestion): boolean {
  return withNumbers(question).some((text, i) => text !== question.ours[i]?.text);
}

/**
 * The file of an entry whose sentences still hold, with the right numbers: in the words of every entry of `absences` that
 * repeats them, as well.
 * @param questions of this entry
 */
export function textThatHolds(entry: Entry<ContentKind>, questions: readonly OpenQuestion[], source: string): string {
  const sentences = eachSentence(questions);
  const written = withSentences(
    entry,
    sentences.map(({ ours }) => ours),
    sentences.map(({ number }) => number),
  );
  if (!isClaim(entry)) return written;
  const counted = (entry.data.absences ?? []).reduce((text, { says }, at) => {
    const right = questions.reduce((words, question) => saysThen(words, question), says);
    return right === says ? text : withSays(text, at, right);
  }, written);
  return questions.reduce(
    (text, { absence }) => (absence === undefined ? text : withRead(text, absence, source)),
    counted,
  );
}

/** Each sentence once, in the order of the file, with the right number. */
function eachSentence(questions: readonly OpenQuestion[]): { ours: OurSentence; number: string }[] {
  const all = questions.flatMap((question) => {
    const numbers = withNumbers(question);
    return question.ours.map((ours, i) => ({ ours, number: numbers[i] ?? ours.text }));
  });
  const isLater = (a: OurSentence, b: OurSentence): number => a.span.from - b.span.from;
  return all
    .filter(({ ours }, i) => all.findIndex((other) => isSame(other.ours, ours)) === i)
    .sort((a, b) => isLater(a.ours, b.ours));
}

/** The words of an entry of `absences`, where the sentences of a question have the right number. */
function saysThen(says: string, { ours, counts: [count] }: OpenQuestion): string {
  if (count === undefined) return says;
  return ours.reduce((words, { text }) => renumberedSays(words, text, count.articles), says);
}

/**
 * Whether one key can answer a question without another one: its sentences are found, every number in them can be put
 * right, and what repeats them still does. What all articles are said to have, is to be looked for in the new one.
 */
export function holdsByOneKey(question: OpenQuestion): boolean {
  const { entry, ours, counts, account } = question;
  if (account !== undefined || ours.length === 0 || ours.some(({ text }) => saysAllHaveIt(text))) return false;
  const numbers = withNumbers(question);
  const [count] = counts;
  if (count !== undefined && !numbers.every((text) => hasRightCount(text, count.articles))) return false;
  const repeats = isClaim(entry) ? (entry.data.absences ?? []) : [];
  return repeats.every(({ says }) =>
    ours.every(
      ({ text }, i) =>
        !folded(text).includes(folded(says)) || folded(numbers[i] ?? '').includes(folded(saysThen(says, question))),
    ),
  );
}
