/** In which order what is open is asked for: what the article bears on by itself, the rest in groups, a screen at a time. */
import { countWithNoun } from '../../src/core/count.ts';
import type { LaterArticle } from './later-article.ts';
import { holdsByOneKey } from './hold.ts';
import type { OpenQuestion } from './open.ts';

/** What a group is of: sentences that the article has nothing about, or numbers of articles. */
export type GroupKind = 'absences' | 'numbers';

export interface Group {
  kind: GroupKind;
  questions: readonly OpenQuestion[];
}

export interface Plan {
  /** Asked one by one: what the article bears on, the most first; what was pulled out of a group; the accounts. */
  singles: readonly OpenQuestion[];
  /** None of them is empty. */
  groups: readonly Group[];
}

/** What of a group is answered by one key. */
export interface GroupScreen extends Group {
  /** What tells it from other parts of the dialogue, with the names of its questions. */
  about: string;
}

/**
 * @param pulled names of those that somebody wants to be asked by themselves
 */
export function planOf(
  questions: readonly OpenQuestion[],
  { isComparable }: Pick<LaterArticle, 'isComparable'>,
  pulled: ReadonlySet<string>,
): Plan {
  const kindOf = (question: OpenQuestion): GroupKind | undefined => {
    if (pulled.has(question.name) || !holdsByOneKey(question)) return undefined;
    if (question.absence === undefined) return 'numbers';
    return isComparable && question.bearing.length === 0 ? 'absences' : undefined;
  };
  const byKind = Map.groupBy(questions, kindOf);
  const singles = byKind.get(undefined) ?? [];
  const weight = ({ bearing: [first], account }: OpenQuestion): number =>
    account === undefined ? (first?.weight ?? 0) : -1;
  return {
    singles: singles.toSorted((a, b) => weight(b) - weight(a)),
    groups: (['absences', 'numbers'] as const).flatMap((kind) => {
      const own = (byKind.get(kind) ?? []).toSorted((a, b) => weight(b) - weight(a));
      return own.length === 0 ? [] : [{ kind, questions: own }];
    }),
  };
}

/**
 * A group in screens.
 * @param linesOf how many lines a question takes
 * @param most how many lines there are
 */
export function pagesOf(
  { kind, questions }: Group,
  linesOf: (question: OpenQuestion) => number,
  most: number,
): GroupScreen[] {
  const pages: OpenQuestion[][] = [];
  let room = 0;
  for (const question of questions) {
    const lines = linesOf(question);
    const page = pages.at(-1);
    if (page === undefined || lines > room) {
      pages.push([question]);
      room = most - lines;
    } else {
      page.push(question);
      room -= lines;
    }
  }
  return pages.map((own) => pageWith(kind, own));
}

function pageWith(kind: GroupKind, questions: readonly OpenQuestion[]): GroupScreen {
  return { kind, questions, about: [kind, ...questions.map(({ name }) => name)].join('\n') };
}

/** The names of the questions of a page, by what its part is about; none where it is no page. */
export function namesOnPage(about: string): string[] {
  return about.split('\n').slice(1);
}

/** The page that a part is about, where all that it had is still in its group. */
export function pageAbout({ groups }: Plan, about: string): GroupScreen | undefined {
  const names = namesOnPage(about);
  for (const { kind, questions } of groups) {
    const own = names.flatMap((name) => questions.filter((question) => question.name === name));
    const page = pageWith(kind, own);
    if (own.length > 0 && page.about === about) return page;
  }
  return undefined;
}

/** How much is left: "12 questions and 2 groups". */
export function planInWords({ singles, groups }: Plan): string {
  return [
    ...(singles.length === 0 ? [] : [countWithNoun(singles.length, 'question')]),
    ...(groups.length === 0 ? [] : [countWithNoun(groups.length, 'group')]),
  ].join(' and ');
}
