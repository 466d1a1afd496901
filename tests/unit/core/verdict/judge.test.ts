import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../../src/core/verdict/decide.ts';
import { judge } from '../../../../src/core/verdict/judge.ts';
import type { Sides } from '../../../../src/core/sides.ts';
import { type Case, type Testimony } from '../../../../src/core/verdict/types.ts';
import { expectHolds } from '../holds.ts';
import { CASES } from './cases.ts';
import { judged } from './judged.ts';
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

const changes = (given: Case) => judged(given).wouldChange.map(({ supposing: what, verdict }) => `${what}: ${verdict}`);

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

  it('a neutral matter with one voice could find another, be borne out by both sides, or be denied', () => {
    expect(changes(caseOf(NEUTRAL, asserts('agency')))).toEqual([
      'An independent voice says so at first hand: undisputed',
      'Two independent voices say so at first hand: corroborated',
      'An independent voice denies it at first hand: contradicted',
      'Named voices of both sides say so, as their latest words: corroborated',
      'Another voice with no visible stake says so in its own word: undisputed',
      'A voice with no visible stake denies it in its own word: contested',
      'Everybody counted who says so takes it back: contradicted',
    ]);
    expect(changes(caseOf(NEUTRAL, asserts('spokesman')))).toContain(
      'A voice with no visible stake says so in its own word: single-origin',
    );
  });

  it('those who deny it could come round', () => {
    expect(changes(caseOf(FOR_LOWLAND, asserts('spokesman'), denies('leader')))).toContain(
      'Everybody counted who denies it says so instead: conceded',
    );
  });

  it('an independent voice is another one where there is one, whoever else says so', () => {
    expect(changes(caseOf(FOR_LOWLAND, asserts('surgeons', saw), asserts('spokesman')))).toContain(
      'Another independent voice says so at first hand: corroborated',
    );
  });

  it('two voices are not named where one is enough', () => {
    const found = changes(caseOf(FOR_LOWLAND, asserts('surgeons', saw)));
    expect(found.filter((change) => change.includes('independent'))).toEqual([
      'Another independent voice says so at first hand: corroborated',
      'An independent voice denies it at first hand: contested',
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
      expect(among(sides)).toContain('A named voice of a contending side denies it, as the latest word: contested');
  });

  it('a neutral matter is borne out where all sides that fight say so, and by nobody where none fights', () => {
    const among = (sides: Sides) => changes(caseOf({ ...NEUTRAL, sides }, asserts('agency')));
    expect(among(TWO_FIGHT)).toContain('Named voices of both sides say so, as their latest words: corroborated');
    expect(among(TWO_TOGETHER)).toContain(
      'Named voices of all contending sides say so, as their latest words: corroborated',
    );
    expect(among(PARTIES_ONLY).filter((change) => change.includes('sides'))).toEqual([]);
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
    expect(changes({ ...caseOf(NEUTRAL), arithmetic: 'proves' })).toEqual([
      'Other figures, with which arithmetic refutes it: contradicted',
    ]);
  });

  it('somebody hurt by name can concede', () => {
    expect(changes(caseOf({ favours: ['lowland'], hurts: ['paper'] }, asserts('spokesman')))).toContain(
      'Whoever it hurts by name says so, as the latest word: conceded',
    );
  });

  it('somebody hurt by name can concede beside a side that is hurt', () => {
    const both = { favours: ['lowland'], hurts: ['highland', 'paper'] };
    expect(changes(caseOf(both, asserts('spokesman'))).filter((change) => change.includes('concede'))).toEqual([
      'A named voice of the highland says so, as the latest word: conceded',
      'Whoever it hurts by name says so, as the latest word: conceded',
    ]);
  });

  it('somebody hurt by name takes back what they said for the side that they were on last', () => {
    const given = caseOf(
      { favours: [], hurts: ['turncoat'] },
      denies('turncoatAfter', { on: '2021-09-05' }),
      asserts('turncoat', { on: '2021-09-03' }),
    );
    expect(changes(given)).toContain('Whoever it hurts by name says so, as the latest word: conceded');
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
      const promised = before.wouldChange.find(({ supposing: what }) =>
        /^An(other)? independent voice says so/.test(what),
      );
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
          new Set(found.map(({ supposing: what }) => what)).size === found.length
        );
      }),
    );
  });
});
