/** What a verdict hangs on: statements, voices and articles without which it would be another. */
import type { Verdict } from './schema/claim.ts';
import { decideWords } from './verdict/decide-words.ts';
import type { Case, Testimony } from './verdict/types.ts';
import { readWord } from './verdict/read-word.ts';
import type { Word } from './verdict/word.ts';

/** The verdict that is left without some of the testimony; `undefined` where nobody is left who has said it. */
export type VerdictLeft = Verdict | undefined;

/** A smallest set of statements without which the verdict is another. */
export interface Hinge {
  /** Slugs, in the order of the testimony. */
  statements: readonly string[];
  verdict: VerdictLeft;
}

/** A claim whose verdict can be asked for again and again without some of what was said. Its dates are read once. */
export interface Trial {
  /** As it is. */
  verdict: VerdictLeft;
  /** Without the testimony that is left out. */
  without: (isLeftOut: (testimony: Testimony) => boolean) => VerdictLeft;
}

/** @throws RangeError where a date is no EDTF. */
export function trialOf({ testimony, ...stakes }: Case): Trial {
  const pieces = testimony.map((piece) => ({ piece, word: readWord(piece) }));
  const decide = (words: readonly Word[]): VerdictLeft =>
    words.some(({ stance }) => stance === 'asserts') ? decideWords(stakes, words)?.row.verdict : undefined;
  const verdict = decide(pieces.map(({ word }) => word));
  return {
    verdict,
    without: (isLeftOut) => {
      const left = pieces.filter(({ piece }) => !isLeftOut(piece));
      // Most voices say nothing of most claims.
      return left.length === pieces.length ? verdict : decide(left.map(({ word }) => word));
    },
  };
}

/** More statements at once say little: nobody doubts three at a time. */
const MOST = 2;

/**
 * The smallest sets of statements without which the verdict is another: single ones, or where there is none, pairs. Only
 * where no set leads to another verdict, those without which nobody is left who has said it.
 * @returns none where no one and no two statements change it
 */
export function hingesOf(given: Case): Hinge[] {
  const trial = trialOf(given);
  const statements = [...new Set(given.testimony.map(({ statement }) => statement))];
  const tried: Hinge[][] = [];
  for (let size = 1; size <= MOST; size += 1) {
    const hinges = choices(statements, size).flatMap((left): Hinge[] => {
      const verdict = trial.without(({ statement }) => left.includes(statement));
      return verdict === trial.verdict ? [] : [{ statements: left, verdict }];
    });
    const led = hinges.filter(({ verdict }) => verdict !== undefined);
    if (led.length > 0) return led;
    tried.push(hinges);
  }
  return tried.find(({ length }) => length > 0) ?? [];
}

/** Every choice of so many, in order. */
function choices(all: readonly string[], size: number): string[][] {
  if (size === 0) return [[]];
  return all.flatMap((first, i) => choices(all.slice(i + 1), size - 1).map((rest) => [first, ...rest]));
}
