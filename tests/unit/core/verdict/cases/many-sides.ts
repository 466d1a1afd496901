/** Cases with more than two sides that fight, with allies, with several sides that a claim favours, and with people who change sides. */
import {
  asserts,
  caseOf,
  denies,
  HARBOUR_BEHIND_LOWLAND,
  NEUTRAL,
  PARTIES_ONLY,
  PARTIES_TOGETHER,
  saw,
  THREE_FIGHT,
  TWO_TOGETHER,
} from '../voices.ts';
import { expecting, type NamedCase } from './named-case.ts';

const THREE = { ...NEUTRAL, sides: THREE_FIGHT };
const TOGETHER = { ...NEUTRAL, sides: TWO_TOGETHER };
/** As "the allies have taken the capital". */
const FOR_ALLIES = { favours: ['highland', 'coast'], hurts: ['lowland'], sides: TWO_TOGETHER };
const AGAINST_ALLIES = { favours: ['lowland'], hurts: ['highland', 'coast'], sides: TWO_TOGETHER };
const AGAINST_ONE_ALLY = { favours: ['lowland'], hurts: ['highland'], sides: TWO_TOGETHER };
/** As "one ally has wronged the other". */
const AMONG_ALLIES = { favours: ['highland'], hurts: ['coast'], sides: TWO_TOGETHER };
const BEHIND = { ...NEUTRAL, sides: HARBOUR_BEHIND_LOWLAND };

export const MANY_SIDES: readonly NamedCase[] = [
  ...expecting('corroborated', 5, {
    'two of three sides say so of a neutral matter, and the third is silent': caseOf(
      THREE,
      asserts('spokesman'),
      asserts('leader'),
    ),
    'all three sides say so of a neutral matter': caseOf(
      THREE,
      asserts('spokesman'),
      asserts('leader'),
      asserts('captain'),
    ),
    'two of three sides say so, and the third has given up denying it': caseOf(
      THREE,
      asserts('spokesman'),
      asserts('leader'),
      denies('captain', { on: '2021-09-03' }),
      asserts('captain', { on: '2021-09-05' }),
    ),
    'two of three sides say so, and only an unnamed sailor of the third denies it': caseOf(
      THREE,
      asserts('spokesman'),
      asserts('leader'),
      denies('sailor'),
    ),
    'one of two allies and their enemy say so': caseOf(TOGETHER, asserts('spokesman'), asserts('captain')),
    'two sides that fight say so, and a party denies it': caseOf(
      THREE,
      asserts('spokesman'),
      asserts('leader'),
      denies('ministry'),
    ),
  }),
  ...expecting('conceded', 4, {
    'the losing side says so, and its ally, whom it does not hurt, denies it': caseOf(
      AGAINST_ONE_ALLY,
      asserts('leader'),
      denies('captain'),
    ),
    'one of two losing allies says so, and the other is silent': caseOf(AGAINST_ALLIES, asserts('leader')),
    'somebody whom it hurts by name says so, of a side that it does not hurt': caseOf(
      { favours: ['highland'], hurts: ['turncoat'], sides: TWO_TOGETHER },
      asserts('turncoat'),
    ),
  }),
  ...expecting('contested', 2, {
    'two eyewitnesses say so, one of the two sides that it favours gave it up, and the other says so': caseOf(
      FOR_ALLIES,
      asserts('surgeons', saw),
      asserts('agency', saw),
      denies('leader'),
      asserts('captain'),
    ),
    'the losing side says so, one of the two sides that it favours denies it, and the other says so': caseOf(
      FOR_ALLIES,
      asserts('spokesman'),
      denies('leader'),
      asserts('captain'),
    ),
  }),
  ...expecting('contradicted', 3, {
    'one of the two sides that it favours gave it up, and the other is silent': caseOf(
      FOR_ALLIES,
      asserts('paper'),
      denies('leader'),
    ),
    'both sides that it favours gave it up, one after the other': caseOf(
      FOR_ALLIES,
      asserts('captain', { on: '2021-09-03' }),
      denies('captain', { on: '2021-09-05' }),
      denies('leader', { on: '2021-09-03' }),
      asserts('paper'),
    ),
    'one of the two sides that it favours gave it up, and only an unnamed sailor of the other says so': caseOf(
      FOR_ALLIES,
      asserts('sailor'),
      denies('leader'),
    ),
  }),
  ...expecting('contested', 8, {
    'two of three sides say so of a neutral matter, and the third denies it': caseOf(
      THREE,
      asserts('spokesman'),
      asserts('leader'),
      denies('captain'),
    ),
    'one of two allies and their enemy say so, and the other ally denies it': caseOf(
      TOGETHER,
      asserts('spokesman'),
      asserts('leader'),
      denies('captain'),
    ),
    'of two losing allies one says so and the other denies it': caseOf(
      AGAINST_ALLIES,
      asserts('leader'),
      denies('captain'),
    ),
    'of the two sides that it favours one says so and the other denies it': caseOf(
      FOR_ALLIES,
      asserts('captain'),
      denies('leader'),
    ),
    'an ally of the side that it hurts saw that it was not so': caseOf(
      { favours: ['marsh'], hurts: ['harbour'], sides: PARTIES_TOGETHER },
      asserts('spokesman'),
      denies('elder', saw),
    ),
    'somebody said so for one side, and denies it as a voice of the other': caseOf(
      { favours: ['lowland'], hurts: ['highland'] },
      asserts('turncoat', { on: '2021-09-03' }),
      denies('turncoatAfter', { on: '2021-09-05' }),
    ),
    'somebody whom it hurts by name denied it for one side, and says so as a voice of the other': caseOf(
      { favours: [], hurts: ['turncoat'] },
      denies('turncoat', { on: '2021-09-03' }),
      asserts('turncoatAfter', { on: '2021-09-05' }),
    ),
    'a side denies that it has wronged its ally': caseOf(AMONG_ALLIES, asserts('paper'), denies('leader')),
    'somebody who has changed sides denies what he said before he did, and his first word stands': caseOf(
      NEUTRAL,
      asserts('turncoatBefore', { on: '2021-09-03' }),
      denies('turncoat', { on: '2021-09-05' }),
    ),
  }),
  ...expecting('claimed-only', 10, {
    'two allies say so of a neutral matter': caseOf(TOGETHER, asserts('leader'), asserts('captain')),
    'two allies who fight saw it themselves': caseOf(TOGETHER, asserts('leader', saw), asserts('captain', saw)),
    'a party saw it, and stands by a side that fights': caseOf(BEHIND, asserts('ministry', saw)),
    'a party saw it, and stands by another that it favours': caseOf(
      { favours: ['harbour'], hurts: [], sides: PARTIES_TOGETHER },
      asserts('elder', saw),
    ),
    'an ally of the losing side says so': caseOf(AGAINST_ONE_ALLY, asserts('captain')),
    'a side says that its ally has wronged it': caseOf(AMONG_ALLIES, asserts('captain')),
    'somebody says that an ally of his side has wronged him': caseOf(
      { favours: ['highland'], hurts: ['captain'], sides: TWO_TOGETHER },
      asserts('captain'),
    ),
  }),
  ...expecting('single-origin', 7, {
    'a party saw it, and stands by another that has no part in it': caseOf(
      { ...NEUTRAL, sides: PARTIES_TOGETHER },
      asserts('elder', saw),
    ),
    'one voice saw it on both sides of a change of sides, and has a stake since': caseOf(
      NEUTRAL,
      asserts('turncoatBefore', saw),
      asserts('turncoat', saw),
    ),
  }),
  ...expecting('undisputed', 6, {
    'two parties say so in a record in which nobody fights': caseOf(
      { ...NEUTRAL, sides: PARTIES_ONLY },
      asserts('spokesman'),
      asserts('leader'),
    ),
  }),
];
