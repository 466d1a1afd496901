/** Cases that stand. */
import { AGAINST_TWO, asserts, caseOf, denies, FOR_LOWLAND, NEUTRAL, saw } from '../voices.ts';
import { expecting, type NamedCase } from './named-case.ts';

export const STANDS: readonly NamedCase[] = [
  ...expecting('corroborated', 1, {
    'arithmetic that proves a claim needs no voice': { ...caseOf(NEUTRAL), arithmetic: 'proves' },
    'arithmetic that proves a claim outweighs an eyewitness who denies it': {
      ...caseOf(NEUTRAL, asserts('agency'), denies('surgeons', saw)),
      arithmetic: 'proves',
    },
  }),
  ...expecting('conceded', 4, {
    'the losing side says so itself': caseOf(FOR_LOWLAND, asserts('leader')),
    'the losing side says so itself, and it favours nobody': caseOf(
      { favours: [], hurts: ['highland'] },
      asserts('leader'),
    ),
    'the losing side says so after denying it': caseOf(
      FOR_LOWLAND,
      denies('leader', { on: '2021-09-03' }),
      asserts('leader', { on: '2021-09-05' }),
    ),
    'the losing side says so after another of its voices denied it': caseOf(
      FOR_LOWLAND,
      denies('envoy', { on: '2021-09-03' }),
      asserts('leader', { on: '2021-09-05' }),
    ),
    'somebody says what hurts only them': caseOf({ favours: [], hurts: ['paper'] }, asserts('paper')),
    'one of two losing sides says so and the other is silent': caseOf(AGAINST_TWO, asserts('ministry')),
    'one of two losing sides says so, and the other has given up denying it': caseOf(
      AGAINST_TWO,
      asserts('ministry'),
      denies('commander', { on: '2021-09-03' }),
      asserts('spokesman', { on: '2021-09-05' }),
    ),
    'the losing side says so, and two eyewitnesses as well': caseOf(
      FOR_LOWLAND,
      asserts('leader'),
      asserts('surgeons', saw),
      asserts('agency', saw),
    ),
    "the losing side says so, and the winning side's unnamed commander denies it": caseOf(
      FOR_LOWLAND,
      asserts('leader'),
      denies('commander'),
    ),
  }),
  ...expecting('corroborated', 5, {
    'two eyewitnesses with no visible stake say so': caseOf(
      FOR_LOWLAND,
      asserts('surgeons', saw),
      asserts('agency', saw),
    ),
    'two eyewitnesses say so, though the losing side denies it': caseOf(
      FOR_LOWLAND,
      asserts('surgeons', saw),
      asserts('agency', saw),
      denies('leader'),
    ),
    'both sides say so of a neutral matter': caseOf(NEUTRAL, asserts('spokesman'), asserts('leader')),
    'both sides say so of a neutral matter, though an outlet denies it without showing how it knows': caseOf(
      NEUTRAL,
      asserts('spokesman'),
      asserts('leader'),
      denies('paper'),
    ),
    'both sides say so of a neutral matter, one after denying it': caseOf(
      NEUTRAL,
      denies('spokesman', { on: '2021-09-03' }),
      asserts('spokesman', { on: '2021-09-05' }),
      asserts('leader'),
    ),
    'two outlets have the tweet before them': caseOf(NEUTRAL, asserts('agency', saw), asserts('paper', saw)),
  }),
  ...expecting('undisputed', 6, {
    'two outlets say so in their own voice': caseOf(NEUTRAL, asserts('agency'), asserts('paper')),
    'one outlet says so in its own voice and a hospital saw it': caseOf(
      NEUTRAL,
      asserts('agency'),
      asserts('surgeons', saw),
    ),
    'an outlet and an aid group say so, and neither shows how it knows': caseOf(
      NEUTRAL,
      asserts('agency'),
      asserts('surgeons'),
    ),
    'two aid groups say so, and neither shows how it knows': caseOf(NEUTRAL, asserts('surgeons'), asserts('observers')),
    'an outlet and a ministry that the matter neither favours nor hurts say so': caseOf(
      NEUTRAL,
      asserts('agency'),
      asserts('ministry'),
    ),
    'two outlets say so, and an unnamed source denies it': caseOf(
      NEUTRAL,
      asserts('agency'),
      asserts('paper'),
      denies('policeSource'),
    ),
    'two outlets say so, and the one that denied it has come round': caseOf(
      NEUTRAL,
      asserts('agency'),
      denies('paper', { on: '2021-09-03' }),
      asserts('paper', { on: '2021-09-05' }),
    ),
  }),
];
