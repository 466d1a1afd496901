import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inWords } from '../../../src/domain/verdict/condition.ts';
import { decide } from '../../../src/domain/verdict/decide.ts';
import { judge } from '../../../src/domain/verdict/judge.ts';
import type { Sides } from '../../../src/domain/sides.ts';
import { FAMILIES, type Case, type Judgement, type Testimony } from '../../../src/domain/verdict/types.ts';
import { VERDICTS } from '../../../src/domain/verdict/verdicts.ts';
import { expectHolds } from '../holds.ts';
import { CASES } from './cases.ts';
import {
  asserts,
  caseOf,
  denies,
  FOR_LOWLAND,
  NEUTRAL,
  PARTIES_ONLY,
  saw,
  THREE_FIGHT,
  TWO_FIGHT,
  TWO_TOGETHER,
  withdraws,
  withholds,
} from './voices.ts';
import { record } from './worlds.ts';

function judged(given: Case): Judgement {
  const judgement = judge(given);
  if (judgement === undefined) throw new Error('no verdict');
  return judgement;
}

const lines = (given: Case) => judged(given).inputs.map(({ words, holds }) => `${holds ? 'yes' : 'no'}: ${words}`);
const changes = (given: Case) => judged(given).wouldChange.map(({ if: what, verdict }) => `${what}: ${verdict}`);

describe('the trace', () => {
  it('gives the verdict, its family, the row and the rule in plain words', () => {
    expect(judged(caseOf(FOR_LOWLAND, asserts('spokesman'), denies('leader')))).toMatchObject({
      verdict: 'contested',
      family: 'contested',
      row: 8,
      rule: 'Somebody counted asserts it, and somebody counted denies it.',
      asOf: '2021-09-06',
    });
  });

  it('says what was looked at, in order, and leaves out what has no bearing on the claim', () => {
    expect(lines(caseOf(FOR_LOWLAND, asserts('spokesman'), denies('leader')))).toEqual([
      'no: An independent voice asserts it',
      'no: The last word of a party that it hurts asserts it',
      'no: An independent voice denies it',
      'no: The last word of the side that it favours denies it',
      'yes: A counted voice asserts it',
      'yes: A counted voice denies it',
    ]);
  });

  it('stops at the row that fits', () => {
    expect(lines({ ...caseOf(NEUTRAL, asserts('agency')), arithmetic: 'proves' })).toEqual([
      'yes: Arithmetic, within the stated rounding, proves it',
    ]);
  });

  it('says when a muddied word keeps its weight', () => {
    const muddied = caseOf(FOR_LOWLAND, asserts('leader'), denies('envoy'), denies('surgeons', saw));
    expect(lines(muddied)).toContain('yes: A party that it hurts has asserted it and not surely replaced that word');
  });

  it('asks nothing of parties where a claim favours and hurts none', () => {
    expect(lines(caseOf(NEUTRAL, asserts('surgeons', saw)))).toEqual([
      'yes: An independent voice asserts it',
      'yes: It favours none and hurts nobody',
      'no: The last word of both sides asserts it',
      'no: An independent voice denies it',
      'no: Two or more voices with no visible stake assert it, in their own word or first-hand',
    ]);
  });

  it('says when a favoured side has muddied its denial, or one of several', () => {
    const held = (favours: string[]) =>
      lines(
        caseOf(
          { favours, hurts: [], sides: THREE_FIGHT },
          asserts('surgeons', saw),
          denies('leader'),
          asserts('envoy'),
        ),
      ).filter((line) => /replaced/.test(line));
    expect(held(['highland'])).toEqual([
      'yes: The side that it favours has denied it and not surely replaced that word',
    ]);
    expect(held(['highland', 'coast'])).toEqual([
      'yes: A side that it favours has denied it and not surely replaced that word',
    ]);
  });

  it('names those who took it back by the words with which they did', () => {
    const { inputs } = judged(
      caseOf(
        NEUTRAL,
        asserts('agency', { on: '2021-09-03' }),
        withdraws('agency', { on: '2021-09-04' }),
        withholds('agency', { on: '2021-09-05' }),
        asserts('paper', { on: '2021-09-03' }),
        denies('paper', { on: '2021-09-05' }),
        denies('leader'),
      ),
    );
    expect(inputs.find(({ words }) => words === 'Everybody counted who said it took it back')?.statements).toEqual([
      'agency-withdraws-2021-09-04',
      'paper-denies-2021-09-05',
    ]);
  });

  it('asks for opposed sides, and for no denial, where more than two fight', () => {
    const among = (sides: Sides, ...more: Testimony[]) =>
      lines(caseOf({ ...NEUTRAL, sides }, asserts('spokesman'), asserts('leader'), ...more)).filter((line) =>
        /side/.test(line),
      );
    expect(among(TWO_FIGHT)).toEqual(['yes: The last word of both sides asserts it']);
    expect(among(THREE_FIGHT, denies('captain'))).toEqual([
      'yes: The last words of two opposed sides assert it',
      'no: The last word of no side that fights denies it',
    ]);
    expect(among(PARTIES_ONLY)).toEqual([]);
  });

  it('asks whether another side that it favours asserts it, where there is one', () => {
    const favouring = (...favours: string[]) =>
      lines(caseOf({ favours, hurts: [], sides: THREE_FIGHT }, asserts('captain'), denies('leader'))).filter((line) =>
        /favours/.test(line),
      );
    expect(favouring('highland', 'coast')).toEqual([
      'yes: The last word of a side that it favours denies it',
      'no: The last word of no other side that it favours asserts it',
    ]);
    expect(favouring('highland')).toEqual(['yes: The last word of the side that it favours denies it']);
  });

  it('names the statements that make a thing so', () => {
    const { inputs } = judged(caseOf(NEUTRAL, asserts('surgeons', saw), asserts('agency', saw), asserts('paper')));
    expect(inputs.find(({ words }) => words === 'Two independent actors assert it')?.statements).toEqual([
      'agency-asserts-2021-09-04',
      'surgeons-asserts-2021-09-04',
    ]);
  });

  it('mentions what holds only of statements that are on the page', () => {
    expectHolds(
      fc.property(record, (given) => {
        const known = new Set(given.testimony.map(({ statement }) => statement));
        return (judge(given)?.inputs ?? []).every(
          ({ holds, statements }) => (holds || statements.length === 0) && statements.every((each) => known.has(each)),
        );
      }),
    );
  });
});

describe('those who deny it', () => {
  it('are named once, sorted, and only where their word counts and stands', () => {
    const { deniedBy } = judged(
      caseOf(
        FOR_LOWLAND,
        asserts('spokesman'),
        denies('leader'),
        denies('leader', { on: '2021-09-05' }),
        denies('fighter'),
        denies('policeSource'),
        denies('agency', { basis: 'second-hand' }),
        denies('paper', { on: '2021-09-03' }),
        asserts('paper', { on: '2021-09-05' }),
      ),
    );
    expect(deniedBy).toEqual(['fighter', 'leader']);
  });
});

describe('testimony without a vote', () => {
  it.each<[string, Testimony, string]>([
    [
      'a voice that cannot be found out',
      denies('policeSource'),
      'These sources do not let a reader find out who says it.',
    ],
    ['hearsay', denies('agency', { basis: 'second-hand' }), 'It passes on what others say, or calls it unverified.'],
    ['withholding', withholds('agency'), 'It does not take a side on this.'],
    [
      'what came later',
      denies('agency', { published: '2021-09-07' }),
      'It was published after the day of the verdict, or may have been.',
    ],
  ])('%s is listed with its reason', (_, testimony, why) => {
    const { uncounted } = judged(caseOf(FOR_LOWLAND, asserts('spokesman'), testimony));
    expect(uncounted).toEqual([{ statement: testimony.statement, why }]);
  });

  it('a word that its own author replaced is listed too', () => {
    const { uncounted } = judged(caseOf(NEUTRAL, asserts('agency', { on: '2021-09-03' }), withdraws('agency')));
    expect(uncounted).toEqual([{ statement: 'agency-asserts-2021-09-03', why: 'Its author later said the opposite.' }]);
  });
});

describe('what would change it', () => {
  it('a bare claim of one side could be conceded, borne out, denied or given up', () => {
    expect(changes(caseOf(FOR_LOWLAND, asserts('spokesman')))).toEqual([
      'An independent voice says so at first hand: single-origin',
      'Two independent voices say so at first hand: corroborated',
      'An independent voice denies it at first hand: contradicted',
      'A named voice of the highland says so, as the latest word: conceded',
      'A named voice of the highland denies it, as the latest word: contested',
      'A named voice of the lowland denies it, as the latest word: contradicted',
      'Everybody counted who says so takes it back: contradicted',
    ]);
  });

  it('a single origin needs one more', () => {
    expect(changes(caseOf(FOR_LOWLAND, asserts('surgeons', saw)))).toContain(
      'Another independent voice says so at first hand: corroborated',
    );
  });

  it('what both sides say can be undone by either', () => {
    expect(changes(caseOf(NEUTRAL, asserts('spokesman'), asserts('leader')))).toContain(
      'A named voice of either side denies it, as the latest word: contested',
    );
  });

  it('what opposed sides say can be undone by any that fights', () => {
    const among = (sides: Sides) => changes(caseOf({ ...NEUTRAL, sides }, asserts('spokesman'), asserts('captain')));
    for (const sides of [THREE_FIGHT, TWO_TOGETHER])
      expect(among(sides)).toContain('A named voice of a side that fights denies it, as the latest word: contested');
  });

  it('a neutral matter is borne out where all sides that fight say so, and by nobody where none fights', () => {
    const among = (sides: Sides) => changes(caseOf({ ...NEUTRAL, sides }, asserts('agency')));
    expect(among(TWO_FIGHT)).toContain('Named voices of both sides say so, as their latest words: corroborated');
    expect(among(TWO_TOGETHER)).toContain(
      'Named voices of all sides that fight say so, as their latest words: corroborated',
    );
    expect(among(PARTIES_ONLY).filter((change) => /sides/.test(change))).toEqual([]);
  });

  it('each side that is favoured or hurt is named as the record names it', () => {
    expect(
      changes(
        caseOf({ favours: ['highland', 'coast'], hurts: ['lowland'], sides: THREE_FIGHT }, asserts('leader')),
      ).filter((change) => change.startsWith('A named')),
    ).toEqual([
      'A named voice of the lowland says so, as the latest word: conceded',
      'A named voice of the lowland denies it, as the latest word: contested',
      'A named voice of the highland denies it, as the latest word: contradicted',
      'A named voice of the coast denies it, as the latest word: contested',
    ]);
  });

  it('what arithmetic decides, only other figures change', () => {
    expect(changes({ ...caseOf(NEUTRAL), arithmetic: 'refutes' })).toEqual([
      'Other figures, with which arithmetic proves it: corroborated',
    ]);
  });

  it('somebody hurt by name can concede', () => {
    expect(changes(caseOf({ favours: ['lowland'], hurts: ['paper'] }, asserts('spokesman')))).toContain(
      'Whoever it hurts by name says so, as the latest word: conceded',
    );
  });

  it('several hurt by name concede together, each as a voice of the side that they were on last', () => {
    const hurt = { favours: [], hurts: ['paper', 'turncoat'] };
    const before = denies('turncoat', { on: '2021-09-03' });
    expect(
      changes(caseOf(hurt, asserts('agency'), denies('paper'), denies('turncoatAfter'))).filter((each) =>
        each.startsWith('Everybody whom'),
      ),
    ).toEqual(['Everybody whom it hurts by name says so, as the latest word: conceded']);
    // The first denial, for the other side, is not replaced.
    expect(
      changes(caseOf(hurt, asserts('agency'), denies('paper'), before, denies('turncoatAfter'))).filter((each) =>
        each.startsWith('Everybody whom'),
      ),
    ).toEqual([]);
  });

  it('a promised verdict comes true when an eyewitness who was not there before speaks up', () => {
    const eyewitness = asserts('observers', { ...saw, on: '2021-09-06' });
    for (const { given } of CASES) {
      const outsider = !given.testimony.some(({ actor }) => actor === 'observers');
      if (!outsider || given.arithmetic !== undefined) continue;
      const before = judged(given);
      const promised = before.wouldChange.find(({ if: what }) => /^An(other)? independent voice says so/.test(what));
      expect(decide({ ...given, testimony: [...given.testimony, eyewitness] })?.row.verdict).toBe(
        promised?.verdict ?? before.verdict,
      );
    }
  });

  it('never promises the verdict that stands already, and never the same thing twice', () => {
    expectHolds(
      fc.property(record, (given) => {
        const judgement = judge(given);
        const found = judgement?.wouldChange ?? [];
        return (
          found.every(({ verdict }) => verdict !== judgement?.verdict) &&
          new Set(found.map(({ if: what }) => what)).size === found.length
        );
      }),
    );
  });
});

describe('the words for readers', () => {
  it('a verdict of the sides says both, opposed ones, or nothing of them', () => {
    const told = (sides: Sides) => inWords(VERDICTS.corroborated.told, { sides, favours: [] });
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
        expect(inWords(told, { sides, favours: [] })).toMatch(/^[A-Z].*[^.]\.$/);
    }
  });
});
