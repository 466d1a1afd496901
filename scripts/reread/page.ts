/** Answers of a whole screen: by one key all of it holds, and single ones can be pulled out. */
import type { Dialogue } from '../article/context.ts';
import { pathFor } from '../new/names.ts';
import { textThatHolds } from './hold.ts';
import { namesOnPage, type GroupKind, type GroupScreen } from './plan.ts';
import type { Journal } from '../cli/journal.ts';

/** What is answered of a screen: that all of it holds, that some are to be asked by themselves, later, or stop here. */
export type PageUse = 'hold' | 'pull' | 'later' | 'leave';

/** The key by which all of a screen holds. */
const HOLD: Record<GroupKind, string> = { absences: 't', numbers: 'n' };

const MEANINGS: Record<GroupKind, string> = {
  absences:
    'all of these still hold: the article is added to those that were read for each, and its number is put right',
  numbers: 'all of these still hold, with the right number',
};

/** A list of numbers, as it is typed. */
const NUMBERS = /^\d+(?:[\s,]+\d+)*$/;

export async function askPage({ desk }: Pick<Dialogue, 'desk'>, { kind, questions }: GroupScreen): Promise<PageUse> {
  const key = HOLD[kind];
  const fault = (answer: string): string | undefined => {
    if ([key, 'l', 'q'].includes(answer)) return undefined;
    const isOnPage = (n: number): boolean => n >= 1 && n <= questions.length;
    if (NUMBERS.test(answer) && numbersIn(answer).every(isOnPage)) return undefined;
    return `Found "${answer}", expected ${key}, l, q, or numbers from 1 to ${String(questions.length)}.`;
  };
  const answer = await desk.ask({
    key: 'page',
    about: [`  ${key} all of them hold, numbers (1 2) pull these out, l later, q leave; ? explains, < goes back`],
    explain: [
      `  ${key}  ${MEANINGS[kind]}`,
      '  numbers, and Enter: these are asked by themselves, next, and the others are shown once more',
      '  l  leave the screen open for now',
      '  q  stop here: the same command goes on with it',
    ],
    prompt: 'do they hold',
    fault,
    keys: [key, 'l', 'q'],
  });
  if (answer === 'l') return 'later';
  if (answer === 'q') return 'leave';
  return answer === key ? 'hold' : 'pull';
}

function numbersIn(answer: string): number[] {
  return answer.split(/[\s,]+/).map(Number);
}

/** The names of all that were pulled out of a screen. */
export function pulledOut(journal: Journal): Set<string> {
  return new Set(
    journal.putBy().flatMap(({ about = '', answers }) => {
      const names = namesOnPage(about);
      const last = answers.at(-1) ?? '';
      return names.length > 0 && NUMBERS.test(last) ? numbersIn(last).flatMap((n) => names[n - 1] ?? []) : [];
    }),
  );
}

/** Writes that all of a screen holds. @returns what was written, in a sentence */
export function holdPage({ changes, folder }: Dialogue, { kind, questions }: GroupScreen, source: string): string {
  const files = [...Map.groupBy(questions, ({ entry }) => entry)];
  for (const [entry, own] of files)
    changes.write(pathFor(entry.kind, entry.slug, folder), textThatHolds(entry, own, source));
  const where = files.length === 1 ? 'one file' : `${String(files.length)} files`;
  const sentences = `${String(questions.length)} ${questions.length === 1 ? 'sentence' : 'sentences'} in ${where}`;
  return kind === 'absences'
    ? `  Written: ${source} was read for ${sentences}.`
    : `  Written: the right number, for ${sentences}.`;
}
