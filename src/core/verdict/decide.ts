/** The first row of the table that fits. */
import { holds } from './condition.ts';
import { TABLE, type Row } from './table.ts';
import type { Case } from './types.ts';
import { VOICE_RULES, type VoiceRules } from './voices.ts';
import { readWord, type Stakes, type Word } from './word.ts';
import { worldOf, type World } from './world.ts';

/** All that a verdict is computed by. */
export interface Rules {
  voices: VoiceRules;
  table: readonly Row[];
}

export const RULES: Rules = { voices: VOICE_RULES, table: TABLE };

export interface Decision {
  row: Row;
  world: World;
}

/**
 * @returns `undefined` where nobody has asserted the claim by the day, and there is no calculation: it is not on that day's page.
 * @throws RangeError where a date is no EDTF.
 */
export function decide({ testimony, ...stakes }: Case, rules: Rules = RULES): Decision | undefined {
  return decideWords(stakes, testimony.map(readWord), rules);
}

export function decideWords(stakes: Stakes, words: readonly Word[], rules: Rules = RULES): Decision | undefined {
  const world = worldOf(stakes, words, rules.voices);
  const said = world.onThePage.some(({ stance }) => stance === 'asserts');
  if (!said && stakes.arithmetic === undefined) return undefined;
  const row = rules.table.find((each) => fits(each, world));
  return row && { row, world };
}

export function fits({ when }: Row, world: World): boolean {
  return when.every((condition) => holds(condition, world));
}
