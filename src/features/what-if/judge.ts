/** The verdict on changed evidence, beside the record's: by the rules of the build, which the browser loads for this alone. */
import { conditionInWords } from '../../core/verdict/condition.ts';
import { decideWords } from '../../core/verdict/decide-words.ts';
import { traceOf, uncountedWords } from '../../core/verdict/trace.ts';
import type { Judgement, TraceInput } from '../../core/verdict/types.ts';
import { VERDICTS } from '../../core/verdict/verdicts.ts';
import type { Word } from '../../core/verdict/word.ts';
import { NO_CHANGES, wordsWith, type SupposedChanges } from './changes.ts';
import type { Inputs } from './inputs.ts';

/** A question of the rules, with the answer on either evidence; left out where it was not asked. */
export interface ComparedQuestion {
  words: string;
  record?: Answered;
  changed?: Answered;
}

type Answered = Pick<TraceInput, 'holds' | 'statements'>;

/** A judgement without what would change it: that is tried here. */
export type Judged = Pick<Judgement, 'verdict' | 'family' | 'ruleNumber' | 'rule' | 'inputs' | 'uncounted'>;

export interface Compared {
  /** `undefined` where nobody has said it by the day: the claim would not be in the record. */
  record: Judged | undefined;
  changed: Judged | undefined;
  /** Every question that was asked, in the order of the rules. */
  asked: ComparedQuestion[];
}

/** Judges a claim as the record has it, and with changes. */
export function compare(inputs: Inputs, changes: SupposedChanges): Compared {
  const record = judged(inputs, wordsWith(inputs, NO_CHANGES));
  const changed = judged(inputs, wordsWith(inputs, changes));
  return { record, changed, asked: askedIn(record?.inputs ?? [], changed?.inputs ?? []) };
}

function judged({ stakes }: Inputs, words: readonly Word[]): Judged | undefined {
  const decision = decideWords(stakes, words);
  if (decision === undefined) return undefined;
  const { row, world } = decision;
  const { verdict, number } = row;
  return {
    verdict,
    family: VERDICTS[verdict].family,
    ruleNumber: number,
    rule: conditionInWords(row.rule, stakes),
    inputs: traceOf(decision),
    uncounted: uncountedWords(words, world),
  };
}

/** The questions of both, each once. Either list keeps the order of the rules, so what only one has stands where it stood. */
function askedIn(record: readonly TraceInput[], changed: readonly TraceInput[]): ComparedQuestion[] {
  const all: ComparedQuestion[] = [];
  let rest = changed;
  for (const { question: words, ...answered } of record) {
    const at = rest.findIndex((other) => other.question === words);
    all.push(...rest.slice(0, Math.max(at, 0)).map(onlyChanged));
    const other = rest[at];
    all.push({ words, record: answered, ...(other !== undefined && { changed: other }) });
    rest = rest.slice(at + 1);
  }
  return [...all, ...rest.map(onlyChanged)];
}

function onlyChanged({ question: words, ...changed }: TraceInput): ComparedQuestion {
  return { words, changed };
}
