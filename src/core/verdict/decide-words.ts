/** The first row of the table that fits. It loads no library, so that a browser can run it. */
import { holds } from './condition.ts';
import { VERDICT_TABLE, type VerdictRow } from './table.ts';
import { VOICE_RULES, type VoiceRules } from './voices.ts';
import type { Stakes, Word } from './word.ts';
import { worldOf, type World } from './world.ts';

/** All that a verdict is computed by. */
export interface Rules {
  voices: VoiceRules;
  table: readonly VerdictRow[];
}

export const VERDICT_RULES: Rules = { voices: VOICE_RULES, table: VERDICT_TABLE };

export interface Decision {
  row: VerdictRow;
  world: World;
}

/**
 * Decides a claim's verdict from the words on it: sorts them out ({@link worldOf}), then takes the first row of the table
 * that fits, from arithmetic (row 1) down to the row that always fits (10). The first that fits decides alone; a row
 * further down is never looked at, so that the order of the rows is the order of the reasons.
 *
 * Source: "Verdicts" on the method page, which prints {@link VERDICT_TABLE}; its laws (no order of the words, no
 * second carrier and no unnamed voice changes a verdict …) are held for it by property tests.
 * @param stakes what the rules ask about the claim: the sides, whom it favours and hurts, the day, what arithmetic says
 * @param words every statement's stance on it, dates read as days
 * @returns the row and what it was asked of; `undefined` where nobody has asserted the claim by the day, and there is no
 *   calculation: it is not on that day's page.
 */
export function decideWords(
  stakes: Stakes,
  words: readonly Word[],
  rules: Rules = VERDICT_RULES,
): Decision | undefined {
  const world = worldOf(stakes, words, rules.voices);
  const said = world.onThePage.some(({ stance }) => stance === 'asserts');
  if (!said && stakes.arithmetic === undefined) return undefined;
  const row = rules.table.find((each) => fits(each, world));
  return row && { row, world };
}

/** Whether all conditions of the row hold. */
export function fits({ when }: VerdictRow, world: World): boolean {
  return when.every((condition) => holds(condition, world));
}
