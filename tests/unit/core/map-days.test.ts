/** What was said of places on each day: the model of the map. */
import { describe, expect, test } from 'vitest';
import type { Stance } from '../../../src/core/schema/claim.ts';
import { daysOfStatement, daysOfWords, saidOn, type AskedDay, type DayWord } from '../../../src/core/map/day-words.ts';

const DAYS = ['2010-05-03', '2010-05-04', '2010-05-05'];
const ASKED: AskedDay = {
  days: DAYS,
  sides: ['lowland', 'highland', 'harbour', 'outlet'],
  belligerents: ['lowland', 'highland'],
  lead: ['SV-009'],
};

const word = (side: string, stance: Stance, made: string): DayWord => ({
  statement: `${side}-${made}`,
  side,
  stance,
  made,
});
const claim = (id: string, places: string[], ...evidence: DayWord[]) => ({ id, places, evidence });
/** One claim about one place, with these words. */
const bridge = (...evidence: DayWord[]) => daysOfWords([claim('SV-001', ['bridge'], ...evidence)], ASKED);
const stancesOn = (days: ReturnType<typeof bridge>, i: number) =>
  days[i]?.places[0]?.claims[0]?.sides.map(
    ({ side, stances }) =>
      `${side} ${stances.map(({ stance, sure }) => stance + (sure ? '' : '?')).join('+') || 'silent'}`,
  );

describe('a word', () => {
  test('is surely of its day where it can be of no other, perhaps of each day that it can be of, and of no other', () => {
    const on = (made: string) => DAYS.map((day) => saidOn({ made }, day)?.sure);
    expect(on('2010-05-04')).toEqual([undefined, true, undefined]);
    expect(on('2010-05-04/2010-05-05')).toEqual([undefined, false, false]);
    expect(on('../2010-05-03')).toEqual([false, undefined, undefined]);
    expect(on('2010-04')).toEqual([undefined, undefined, undefined]);
    expect(on('2010-05')).toEqual([false, false, false]);
  });

  test('is of each day of the record on which it may have been said', () => {
    expect(daysOfStatement('2010-05-02/2010-05-04', DAYS)).toEqual(['2010-05-03', '2010-05-04']);
  });
});

describe('on each day', () => {
  test('each side that fights asserts, denies, leaves open or is silent; others are told where they speak', () => {
    const days = bridge(
      word('lowland', 'asserts', '2010-05-03'),
      word('highland', 'denies', '2010-05-04'),
      word('harbour', 'withholds', '2010-05-04'),
      word('outlet', 'asserts', '2010-05-05'),
    );
    expect(stancesOn(days, 0)).toEqual(['lowland asserts', 'highland silent']);
    expect(stancesOn(days, 1)).toEqual(['lowland silent', 'highland denies', 'harbour withholds']);
    expect(stancesOn(days, 2)).toEqual(['lowland silent', 'highland silent', 'outlet asserts']);
  });

  test('a side has each of its stances once, and one is certain as soon as one word of it is', () => {
    const days = bridge(
      word('lowland', 'withholds', '2010-05-03/2010-05-04'),
      word('lowland', 'asserts', '2010-05-03/2010-05-04'),
      word('lowland', 'asserts', '2010-05-03'),
    );
    expect(stancesOn(days, 0)).toEqual(['lowland asserts+withholds?', 'highland silent']);
    expect(stancesOn(days, 1)).toEqual(['lowland asserts?+withholds?', 'highland silent']);
  });

  test('a place of which nobody spoke is not told, and the order of the evidence changes nothing of who said what', () => {
    const words = [word('lowland', 'asserts', '2010-05-03'), word('highland', 'denies', '2010-05-03')];
    expect(bridge(...words)[1]?.places).toEqual([]);
    expect(stancesOn(bridge(...words), 0)).toEqual(stancesOn(bridge(...words.toReversed()), 0));
  });

  test('a claim about two places is told at both', () => {
    const [day] = daysOfWords([claim('SV-001', ['mill', 'bridge'], word('lowland', 'asserts', '2010-05-03'))], ASKED);
    expect(day?.places.map(({ place }) => place)).toEqual(['bridge', 'mill']);
  });
});

describe('the claim that a mark tells of', () => {
  const both = (day: string) => [word('lowland', 'asserts', day), word('highland', 'denies', day)];
  const first = (...claims: ReturnType<typeof claim>[]) =>
    daysOfWords(claims, ASKED)[0]?.places.find(({ place }) => place === 'bridge')?.claims[0]?.claim.id;
  const day = '2010-05-03';

  test('is the one on which most sides that fight took a stand, surely on that day', () => {
    const one = claim('SV-001', ['bridge'], word('lowland', 'asserts', day), word('outlet', 'denies', day));
    const opened = claim('SV-002', ['bridge'], word('lowland', 'asserts', day), word('highland', 'withholds', day));
    const two = claim('SV-003', ['bridge'], ...both(day));
    expect(first(one, opened, two)).toBe('SV-003');
    expect(first(one, opened)).toBe('SV-001');
    const perhaps = claim('SV-000', ['bridge'], ...both('2010-05-03/2010-05-04'));
    expect(first(perhaps, one)).toBe('SV-001');
    expect(first(perhaps, opened, two)).toBe('SV-003');
  });

  test('then the one that leads the record, then the one about fewer places, then the elder', () => {
    const wide = claim('SV-001', ['bridge', 'mill'], ...both(day));
    const own = claim('SV-010', ['bridge'], ...both(day));
    const lead = claim('SV-009', ['bridge', 'mill', 'town'], ...both(day));
    expect(first(wide, own, lead)).toBe('SV-009');
    expect(first(wide, own)).toBe('SV-010');
    expect(first(own, claim('SV-002', ['bridge'], ...both(day)))).toBe('SV-002');
  });
});

test('a third side that fights is told like the others, and one more side of which nobody speaks adds its silence alone', () => {
  const words = [word('lowland', 'asserts', '2010-05-03'), word('harbour', 'denies', '2010-05-03')];
  const three = { ...ASKED, belligerents: ['lowland', 'highland', 'harbour'] };
  const sides = (asked: AskedDay) =>
    daysOfWords([claim('SV-001', ['bridge'], ...words)], asked)[0]?.places[0]?.claims[0]?.sides.map(
      ({ side, stances }) => [side, stances.length],
    );
  expect(sides(three)).toEqual([
    ['lowland', 1],
    ['highland', 0],
    ['harbour', 1],
  ]);
  const four = { ...three, sides: [...three.sides, 'isle'], belligerents: [...three.belligerents, 'isle'] };
  expect(sides(four)).toEqual([...(sides(three) ?? []), ['isle', 0]]);
});
