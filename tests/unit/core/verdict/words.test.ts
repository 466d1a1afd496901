import { describe, expect, it } from 'vitest';
import type { Sides } from '../../../../src/core/sides.ts';
import { conditionInWords, type Condition } from '../../../../src/core/verdict/condition.ts';
import { VERDICT_TABLE } from '../../../../src/core/verdict/table.ts';
import { FAMILIES } from '../../../../src/core/verdict/types.ts';
import { FAMILY_LABELS, NEITHER_SHOWN, VERDICTS } from '../../../../src/core/verdict/verdicts.ts';
import { VOICE_RULES } from '../../../../src/core/verdict/voices.ts';
import { judged } from './judged.ts';
import { asserts, caseOf, NEUTRAL, PARTIES_ONLY, saw, THREE_FIGHT, TWO_FIGHT } from './voices.ts';

describe('the words for readers', () => {
  it('every rule, every question and every test of a voice has words of its own', () => {
    const given = { sides: TWO_FIGHT, favours: [] };
    const partsOf = (condition: Condition): readonly Condition[] =>
      'any' in condition ? condition.any : 'all' in condition ? condition.all : [];
    const all = (condition: Condition): Condition[] => [condition, ...partsOf(condition).flatMap(all)];
    const conditions = new Set(VERDICT_TABLE.flatMap(({ when }) => when.flatMap(all)));
    const tests = new Set(
      Object.values(VOICE_RULES)
        .flat()
        .map((test: { words: string }) => test.words),
    );
    const words = [
      ...VERDICT_TABLE.map(({ rule }) => conditionInWords(rule, given)),
      ...Array.from(conditions, (condition) => conditionInWords(condition.words, given)),
      ...tests,
    ];
    expect(words.filter((each) => !/^[A-Z].{10}/.test(each))).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  });

  it('each family has a label, and what an open verdict says of a claim is a sentence', () => {
    expect(FAMILIES.map((family) => FAMILY_LABELS[family])).toEqual(['Does not stand', 'Contested', 'Open', 'Stands']);
    expect(NEITHER_SHOWN).toMatch(/^Neither .* false\.$/);
  });

  it('sides that stand together, or one that fights alone, are not the two sides', () => {
    const told = (sides: Sides) => conditionInWords(VERDICTS.contested.told, { sides, favours: [] });
    const [lowland, , harbour] = TWO_FIGHT.sides;
    if (lowland === undefined || harbour === undefined) throw new Error('expected three sides');
    expect(told(TWO_FIGHT)).toMatch(/^The two sides /);
    expect(told({ ...TWO_FIGHT, allies: [['lowland', 'highland']] })).toMatch(/^Sides /);
    expect(told({ sides: [lowland, harbour], allies: [] })).toMatch(/^Sides /);
  });

  it('a verdict of the sides says both, opposed ones, or nothing of them', () => {
    const told = (sides: Sides) => conditionInWords(VERDICTS.corroborated.told, { sides, favours: [] });
    expect([TWO_FIGHT, THREE_FIGHT, PARTIES_ONLY].map((sides) => /\w+ sides/.exec(told(sides))?.[0])).toEqual([
      'both sides',
      'opposed sides',
      undefined,
    ]);
  });

  it('a rule of the sides does so, too', () => {
    const rule = (sides: Sides) => {
      const given = caseOf({ ...NEUTRAL, sides }, asserts('surgeons', saw), asserts('observers', saw));
      return /(\w+) sides' |of (two \w+ sides)|^Two independent/.exec(judged(given).rule)?.[0];
    };
    expect([TWO_FIGHT, THREE_FIGHT, PARTIES_ONLY].map(rule)).toEqual([
      "both sides' ",
      'of two opposed sides',
      'Two independent',
    ]);
  });

  it('each verdict has a family, a label and one sentence', () => {
    for (const { family, label, told } of Object.values(VERDICTS)) {
      expect(FAMILIES).toContain(family);
      expect(label).toMatch(/^[A-Z][a-z]+( [a-z]+){0,2}$/);
      for (const sides of [TWO_FIGHT, THREE_FIGHT, PARTIES_ONLY])
        expect(conditionInWords(told, { sides, favours: [] })).toMatch(/^[A-Z].*[^.]\.$/);
    }
  });
});
