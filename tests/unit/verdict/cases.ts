/** Small cases with the verdict and the row that the table gives them. The names are what a reader would say. */
import type { Verdict } from '../../../src/domain/schema/claim.ts';
import type { Case } from '../../../src/domain/verdict/types.ts';
import {
  AGAINST_TWO,
  asserts,
  caseOf,
  denies,
  FOR_RESISTANCE,
  FOR_TALIBAN,
  NEUTRAL,
  withdraws,
  withholds,
} from './voices.ts';

export interface NamedCase {
  name: string;
  given: Case;
  verdict: Verdict;
  row: number;
}

const saw = { basis: 'first-hand' } as const;
const heard = { basis: 'second-hand' } as const;

function expecting(verdict: Verdict, row: number, cases: Record<string, Case>): NamedCase[] {
  return Object.entries(cases).map(([name, given]) => ({ name, given, verdict, row }));
}

export const CASES: readonly NamedCase[] = [
  ...expecting('corroborated', 1, {
    'arithmetic that proves a claim needs no voice': { ...caseOf(NEUTRAL), arithmetic: 'proves' },
    'arithmetic that proves a claim outweighs an eyewitness who denies it': {
      ...caseOf(NEUTRAL, asserts('agency'), denies('surgeons', saw)),
      arithmetic: 'proves',
    },
  }),
  ...expecting('contradicted', 1, {
    'arithmetic that refutes a claim outweighs two eyewitnesses': {
      ...caseOf(NEUTRAL, asserts('surgeons', saw), asserts('observers', saw)),
      arithmetic: 'refutes',
    },
    'arithmetic that refutes a claim settles what eyewitnesses dispute': {
      ...caseOf(NEUTRAL, asserts('surgeons', saw), denies('observers', saw)),
      arithmetic: 'refutes',
    },
  }),
  ...expecting('contested', 2, {
    'one eyewitness says so and another denies it': caseOf(NEUTRAL, asserts('surgeons', saw), denies('observers', saw)),
    'two eyewitnesses say so and one denies it': caseOf(
      FOR_TALIBAN,
      asserts('surgeons', saw),
      asserts('agency', saw),
      denies('observers', saw),
    ),
    'both sides say so and an eyewitness denies it': caseOf(
      NEUTRAL,
      asserts('spokesman'),
      asserts('leader'),
      denies('surgeons', saw),
    ),
    'the losing side says so and the winning side denies it': caseOf(
      FOR_TALIBAN,
      asserts('leader'),
      denies('spokesman'),
    ),
    'the losing side says so and an eyewitness denies it': caseOf(
      FOR_TALIBAN,
      asserts('leader'),
      denies('surgeons', saw),
    ),
    'an eyewitness says so and the side it favours gave it up': caseOf(
      FOR_TALIBAN,
      asserts('agency', saw),
      denies('spokesman'),
    ),
    'the losing side said so, another of its voices denies it the same day, and an eyewitness denies it': caseOf(
      FOR_TALIBAN,
      asserts('leader'),
      denies('envoy'),
      denies('surgeons', saw),
    ),
    'the losing side said so, and its own unnamed fighter denies it later, and an eyewitness denies it': caseOf(
      FOR_TALIBAN,
      asserts('leader', { on: '2021-09-03' }),
      denies('fighter', { on: '2021-09-05' }),
      denies('surgeons', saw),
    ),
    'the losing side said so, another of its voices denies it the same day, and it will not be drawn later': caseOf(
      FOR_TALIBAN,
      asserts('leader', { on: '2021-09-03' }),
      denies('envoy', { on: '2021-09-03' }),
      withholds('leader', { on: '2021-09-05' }),
      denies('surgeons', saw),
    ),
    'the losing side says so, and the winning side says both on the same day': caseOf(
      FOR_TALIBAN,
      asserts('leader'),
      denies('spokesman'),
      asserts('minister'),
    ),
    'the winning side denied it, another of its voices says so the same day, and an eyewitness says so': caseOf(
      FOR_TALIBAN,
      denies('spokesman'),
      asserts('minister'),
      asserts('surgeons', saw),
    ),
  }),
  ...expecting('contradicted', 3, {
    'one side says so and an eyewitness without a stake denies it': caseOf(
      FOR_TALIBAN,
      asserts('spokesman'),
      denies('surgeons', saw),
    ),
    'an unnamed police source says so and an eyewitness denies it': caseOf(
      FOR_TALIBAN,
      asserts('policeSource'),
      denies('agency', saw),
    ),
    'an unnamed fighter concedes it, which is no last word, and an eyewitness denies it': caseOf(
      FOR_TALIBAN,
      asserts('fighter'),
      denies('surgeons', saw),
    ),
    'its own side gave it up a day later': caseOf(
      FOR_TALIBAN,
      asserts('commander', { on: '2021-09-03' }),
      denies('spokesman', { on: '2021-09-05' }),
    ),
    'its own side gave it up by another named voice, a day later': caseOf(
      FOR_RESISTANCE,
      asserts('envoy', { on: '2021-09-04' }),
      denies('leader', { on: '2021-09-05' }),
    ),
    'the only outlet that said so took it back': caseOf(
      NEUTRAL,
      asserts('agency', { on: '2021-09-04' }),
      withdraws('agency', { on: '2021-09-05' }),
    ),
    'everybody who said so took it back, and an unnamed voice still says it': caseOf(
      FOR_TALIBAN,
      asserts('commander', { on: '2021-09-03' }),
      withdraws('commander', { on: '2021-09-04' }),
      asserts('policeSource', { on: '2021-09-05' }),
    ),
    'the losing side said so, took it back by name, and an eyewitness denies it': caseOf(
      FOR_TALIBAN,
      asserts('leader', { on: '2021-09-03' }),
      denies('envoy', { on: '2021-09-05' }),
      denies('surgeons', saw),
    ),
    'only one side says so of a neutral matter, and an eyewitness denies it': caseOf(
      NEUTRAL,
      asserts('spokesman'),
      denies('surgeons', saw),
    ),
    'both sides said so, one said otherwise later, and an eyewitness denies it': caseOf(
      NEUTRAL,
      asserts('spokesman', { on: '2021-09-03' }),
      asserts('leader'),
      denies('minister', { on: '2021-09-05' }),
      denies('surgeons', saw),
    ),
  }),
  ...expecting('conceded', 4, {
    'the losing side says so itself': caseOf(FOR_TALIBAN, asserts('leader')),
    'the losing side says so itself, and it favours nobody': caseOf(
      { favours: 'none', hurts: ['resistance'] },
      asserts('leader'),
    ),
    'the losing side says so after denying it': caseOf(
      FOR_TALIBAN,
      denies('leader', { on: '2021-09-03' }),
      asserts('leader', { on: '2021-09-05' }),
    ),
    'the losing side says so after another of its voices denied it': caseOf(
      FOR_TALIBAN,
      denies('envoy', { on: '2021-09-03' }),
      asserts('leader', { on: '2021-09-05' }),
    ),
    'somebody says what hurts only them': caseOf({ favours: 'none', hurts: ['paper'] }, asserts('paper')),
    'one of two losing sides says so and the other is silent': caseOf(AGAINST_TWO, asserts('ministry')),
    'one of two losing sides says so, and the other has given up denying it': caseOf(
      AGAINST_TWO,
      asserts('ministry'),
      denies('commander', { on: '2021-09-03' }),
      asserts('spokesman', { on: '2021-09-05' }),
    ),
    'the losing side says so, and two eyewitnesses as well': caseOf(
      FOR_TALIBAN,
      asserts('leader'),
      asserts('surgeons', saw),
      asserts('agency', saw),
    ),
    "the losing side says so, and the winning side's unnamed commander denies it": caseOf(
      FOR_TALIBAN,
      asserts('leader'),
      denies('commander'),
    ),
  }),
  ...expecting('corroborated', 5, {
    'two eyewitnesses without a stake say so': caseOf(FOR_TALIBAN, asserts('surgeons', saw), asserts('agency', saw)),
    'two eyewitnesses say so, though the losing side denies it': caseOf(
      FOR_TALIBAN,
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
  ...expecting('single-origin', 7, {
    'one eyewitness without a stake says so': caseOf(FOR_TALIBAN, asserts('surgeons', saw)),
    'one eyewitness says so and the losing side denies it': caseOf(
      FOR_TALIBAN,
      asserts('surgeons', saw),
      denies('leader'),
    ),
    'one eyewitness says so twice, which is one voice': caseOf(
      FOR_TALIBAN,
      asserts('surgeons', saw),
      asserts('surgeons', { ...saw, on: '2021-09-05' }),
    ),
    'one eyewitness says so, and one side agrees': caseOf(FOR_RESISTANCE, asserts('surgeons', saw), asserts('leader')),
    'one eyewitness says so again later without showing how': caseOf(
      FOR_TALIBAN,
      asserts('surgeons', saw),
      asserts('surgeons', { on: '2021-09-05' }),
    ),
    'an eyewitness and another that only says so, of a matter that has a side': caseOf(
      FOR_TALIBAN,
      asserts('surgeons', saw),
      asserts('agency'),
    ),
    'one eyewitness says so, and a second took it back': caseOf(
      FOR_TALIBAN,
      asserts('surgeons', saw),
      asserts('observers', saw),
      withdraws('observers', { on: '2021-09-05' }),
    ),
  }),
  ...expecting('contested', 8, {
    'one side says so and the other denies it': caseOf(FOR_TALIBAN, asserts('spokesman'), denies('leader')),
    'the unnamed voices of the two sides disagree': caseOf(FOR_TALIBAN, asserts('commander'), denies('fighter')),
    'two outlets say so in their own voice and one side denies it': caseOf(
      NEUTRAL,
      asserts('agency'),
      asserts('paper'),
      denies('leader'),
    ),
    'one outlet says so and another denies it': caseOf(NEUTRAL, asserts('agency'), denies('paper')),
    'one side says both on the same day': caseOf(FOR_TALIBAN, asserts('leader'), denies('envoy')),
    'one voice says both on days that nobody can tell apart': caseOf(
      FOR_TALIBAN,
      asserts('spokesman', { on: '2021-09-03/2021-09-05' }),
      denies('spokesman', { on: '2021-09-04' }),
    ),
    "the losing side's unnamed fighter says so and its leader denies it later": caseOf(
      FOR_TALIBAN,
      asserts('fighter', { on: '2021-09-03' }),
      denies('leader', { on: '2021-09-05' }),
    ),
    'one losing side says so and the other denies it': caseOf(AGAINST_TWO, asserts('ministry'), denies('spokesman')),
    'somebody says what hurts them by name, and their side denies it': caseOf(
      { favours: 'taliban', hurts: ['resistance', 'envoy'] },
      asserts('envoy', { on: '2021-09-04' }),
      denies('leader', { on: '2021-09-05' }),
    ),
    'a claim hurts somebody of the side that it favours, who denies it': caseOf(
      { favours: 'taliban', hurts: ['spokesman'] },
      asserts('minister', { on: '2021-09-03' }),
      denies('spokesman'),
    ),
    'an eyewitness denies it, but took part for the side that it hurts': caseOf(
      FOR_TALIBAN,
      asserts('spokesman', saw),
      denies('leader', saw),
    ),
    'an eyewitness denies what hurts them by name': caseOf(
      { favours: 'none', hurts: ['surgeons'] },
      asserts('spokesman'),
      denies('surgeons', saw),
    ),
    'those whom it favours and those whom it hurts are eyewitnesses both': caseOf(
      { favours: 'pakistan', hurts: ['outlet'] },
      asserts('ministry', saw),
      denies('agency', saw),
    ),
  }),
  ...expecting('single-origin', 9, {
    'one outlet says so in its own voice': caseOf(NEUTRAL, asserts('agency')),
    'one outlet says so in its own voice, and one side agrees': caseOf(
      NEUTRAL,
      asserts('agency'),
      asserts('spokesman'),
    ),
    'one outlet says so in its own voice, and another passes it on': caseOf(
      NEUTRAL,
      asserts('agency'),
      asserts('paper', heard),
    ),
  }),
  ...expecting('claimed-only', 10, {
    'an unnamed police source alone': caseOf(FOR_TALIBAN, asserts('policeSource')),
    'an unnamed police source who was there': caseOf(FOR_TALIBAN, asserts('policeSource', saw)),
    'one side says so and nobody denies it': caseOf(FOR_TALIBAN, asserts('spokesman')),
    'three voices of one side say so, and were there': caseOf(
      FOR_TALIBAN,
      asserts('spokesman', saw),
      asserts('minister', saw),
      asserts('commander', saw),
    ),
    "the losing side's unnamed fighter says so": caseOf(FOR_TALIBAN, asserts('fighter')),
    'an outlet passes on a report': caseOf(NEUTRAL, asserts('agency', heard)),
    'two outlets pass on a report': caseOf(NEUTRAL, asserts('agency', heard), asserts('paper', heard)),
    'two outlets say so in their own voice of a matter that has a side': caseOf(
      FOR_RESISTANCE,
      asserts('agency'),
      asserts('paper'),
    ),
    'the other side says so too, of what favours one and hurts nobody': caseOf(
      { favours: 'taliban', hurts: [] },
      asserts('spokesman'),
      asserts('leader'),
    ),
    'one side alone says so of a neutral matter': caseOf(NEUTRAL, asserts('leader', saw)),
    'a named voice of one side and an unnamed voice of the other say so of a neutral matter': caseOf(
      NEUTRAL,
      asserts('spokesman'),
      asserts('fighter'),
    ),
    'an aid group says so without showing how it knows': caseOf(NEUTRAL, asserts('surgeons')),
    'an unnamed source says so and one side denies it': caseOf(FOR_TALIBAN, asserts('policeSource'), denies('leader')),
    'one side says so and another outlet cannot verify it': caseOf(
      FOR_TALIBAN,
      asserts('spokesman'),
      withholds('agency'),
    ),
    'one side said so, and the denial was published only the day after': caseOf(
      FOR_TALIBAN,
      asserts('spokesman'),
      denies('surgeons', { ...saw, published: '2021-09-07' }),
    ),
    'the calculation is too coarse to decide, and nobody has said so': { ...caseOf(NEUTRAL), arithmetic: 'undecided' },
    'somebody says what hurts them, who also belongs to the side that it favours': caseOf(
      { favours: 'taliban', hurts: ['spokesman'] },
      asserts('spokesman'),
    ),
    'two outlets saw it themselves, of a matter that favours outlets': caseOf(
      { favours: 'outlet', hurts: ['surgeons'] },
      asserts('agency', saw),
      asserts('paper', saw),
    ),
    'one of the two voices of a side took it back': caseOf(
      FOR_TALIBAN,
      asserts('spokesman', { on: '2021-09-03' }),
      withdraws('spokesman', { on: '2021-09-05' }),
      asserts('commander'),
    ),
  }),
];
