/** Cases that stay open. */
import {
  asserts,
  caseOf,
  denies,
  FOR_HIGHLAND,
  FOR_LOWLAND,
  NEUTRAL,
  withdraws,
  withholds,
  saw,
  heard,
} from '../voices.ts';
import { expecting, type NamedCase } from './named-case.ts';

export const OPEN: readonly NamedCase[] = [
  ...expecting('single-origin', 7, {
    'one eyewitness with no visible stake says so': caseOf(FOR_LOWLAND, asserts('surgeons', saw)),
    'one eyewitness says so and the losing side denies it': caseOf(
      FOR_LOWLAND,
      asserts('surgeons', saw),
      denies('leader'),
    ),
    'one eyewitness says so twice, which is one voice': caseOf(
      FOR_LOWLAND,
      asserts('surgeons', saw),
      asserts('surgeons', { ...saw, on: '2021-09-05' }),
    ),
    'one eyewitness says so, and one side agrees': caseOf(FOR_HIGHLAND, asserts('surgeons', saw), asserts('leader')),
    'one eyewitness says so again later without showing how': caseOf(
      FOR_LOWLAND,
      asserts('surgeons', saw),
      asserts('surgeons', { on: '2021-09-05' }),
    ),
    'an eyewitness and another that only says so, of a matter that has a side': caseOf(
      FOR_LOWLAND,
      asserts('surgeons', saw),
      asserts('agency'),
    ),
    'one eyewitness says so, and a second took it back': caseOf(
      FOR_LOWLAND,
      asserts('surgeons', saw),
      asserts('observers', saw),
      withdraws('observers', { on: '2021-09-05' }),
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
    'an aid group says so without showing how it knows': caseOf(NEUTRAL, asserts('surgeons')),
    'an aid group says so without showing how it knows, and an outlet passes it on': caseOf(
      NEUTRAL,
      asserts('surgeons'),
      asserts('agency', heard),
    ),
    'a ministry that the matter neither favours nor hurts says so': caseOf(NEUTRAL, asserts('ministry')),
    'an aid group says so, and another that said so took it back': caseOf(
      NEUTRAL,
      asserts('surgeons'),
      asserts('observers'),
      withdraws('observers', { on: '2021-09-05' }),
    ),
  }),
  ...expecting('claimed-only', 10, {
    'an unnamed police source alone': caseOf(FOR_LOWLAND, asserts('policeSource')),
    'an unnamed police source who was there': caseOf(FOR_LOWLAND, asserts('policeSource', saw)),
    'one side says so and nobody denies it': caseOf(FOR_LOWLAND, asserts('spokesman')),
    'three voices of one side say so, and were there': caseOf(
      FOR_LOWLAND,
      asserts('spokesman', saw),
      asserts('minister', saw),
      asserts('commander', saw),
    ),
    "the losing side's unnamed fighter says so": caseOf(FOR_LOWLAND, asserts('fighter')),
    'an outlet passes on a report': caseOf(NEUTRAL, asserts('agency', heard)),
    'two outlets pass on a report': caseOf(NEUTRAL, asserts('agency', heard), asserts('paper', heard)),
    'two outlets say so in their own voice of a matter that has a side': caseOf(
      FOR_HIGHLAND,
      asserts('agency'),
      asserts('paper'),
    ),
    'an aid group says so without showing how it knows, of a matter that has a side': caseOf(
      FOR_HIGHLAND,
      asserts('surgeons'),
    ),
    'a ministry says so without showing how it knows, of a matter that favours its side': caseOf(
      { favours: ['harbour'], hurts: [] },
      asserts('ministry'),
    ),
    'the other side says so too, of what favours one and hurts nobody': caseOf(
      { favours: ['lowland'], hurts: [] },
      asserts('spokesman'),
      asserts('leader'),
    ),
    'one side alone says so of a neutral matter': caseOf(NEUTRAL, asserts('leader', saw)),
    'a named voice of one side and an unnamed voice of the other say so of a neutral matter': caseOf(
      NEUTRAL,
      asserts('spokesman'),
      asserts('fighter'),
    ),
    'an unnamed source says so and one side denies it': caseOf(FOR_LOWLAND, asserts('policeSource'), denies('leader')),
    'one side says so and another outlet cannot verify it': caseOf(
      FOR_LOWLAND,
      asserts('spokesman'),
      withholds('agency'),
    ),
    'one side said so, and the denial was published only the day after': caseOf(
      FOR_LOWLAND,
      asserts('spokesman'),
      denies('surgeons', { ...saw, published: '2021-09-07' }),
    ),
    'the calculation is too coarse to decide, and nobody has said so': { ...caseOf(NEUTRAL), arithmetic: 'undecided' },
    'somebody says what hurts them, who also belongs to the side that it favours': caseOf(
      { favours: ['lowland'], hurts: ['spokesman'] },
      asserts('spokesman'),
    ),
    'an outlet says so of what favours one side, and hurts nobody': caseOf(
      { favours: ['lowland'], hurts: [] },
      asserts('agency'),
    ),
    'an outlet says so of what hurts one side, and favours nobody': caseOf(
      { favours: [], hurts: ['highland'] },
      asserts('agency'),
    ),
    'two voices of a party saw it themselves, of a matter that favours it': caseOf(
      { favours: ['harbour'], hurts: ['surgeons'] },
      asserts('ministry', saw),
      asserts('pilot', saw),
    ),
    'one of the two voices of a side took it back': caseOf(
      FOR_LOWLAND,
      asserts('spokesman', { on: '2021-09-03' }),
      withdraws('spokesman', { on: '2021-09-05' }),
      asserts('commander'),
    ),
  }),
];
