/** Cases that are contested. */
import { AGAINST_TWO, asserts, caseOf, denies, FOR_LOWLAND, NEUTRAL, withholds, saw } from '../voices.ts';
import { expecting, type NamedCase } from './named-case.ts';

export const CONTESTED: readonly NamedCase[] = [
  ...expecting('contested', 2, {
    'one eyewitness says so and another denies it': caseOf(NEUTRAL, asserts('surgeons', saw), denies('observers', saw)),
    'two eyewitnesses say so and one denies it': caseOf(
      FOR_LOWLAND,
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
      FOR_LOWLAND,
      asserts('leader'),
      denies('spokesman'),
    ),
    'the losing side says so and an eyewitness denies it': caseOf(
      FOR_LOWLAND,
      asserts('leader'),
      denies('surgeons', saw),
    ),
    'an eyewitness says so and the side it favours gave it up': caseOf(
      FOR_LOWLAND,
      asserts('agency', saw),
      denies('spokesman'),
    ),
    'the losing side said so, another of its voices denies it the same day, and an eyewitness denies it': caseOf(
      FOR_LOWLAND,
      asserts('leader'),
      denies('envoy'),
      denies('surgeons', saw),
    ),
    'the losing side said so, and its own unnamed fighter denies it later, and an eyewitness denies it': caseOf(
      FOR_LOWLAND,
      asserts('leader', { on: '2021-09-03' }),
      denies('fighter', { on: '2021-09-05' }),
      denies('surgeons', saw),
    ),
    'the losing side said so, another of its voices denies it the same day, and it will not be drawn later': caseOf(
      FOR_LOWLAND,
      asserts('leader', { on: '2021-09-03' }),
      denies('envoy', { on: '2021-09-03' }),
      withholds('leader', { on: '2021-09-05' }),
      denies('surgeons', saw),
    ),
    'the losing side says so, and the winning side says both on the same day': caseOf(
      FOR_LOWLAND,
      asserts('leader'),
      denies('spokesman'),
      asserts('minister'),
    ),
    'the winning side denied it, another of its voices says so the same day, and an eyewitness says so': caseOf(
      FOR_LOWLAND,
      denies('spokesman'),
      asserts('minister'),
      asserts('surgeons', saw),
    ),
  }),
  ...expecting('contested', 8, {
    'one side says so and the other denies it': caseOf(FOR_LOWLAND, asserts('spokesman'), denies('leader')),
    'the unnamed voices of the two sides disagree': caseOf(FOR_LOWLAND, asserts('commander'), denies('fighter')),
    'two outlets say so in their own voice and one side denies it': caseOf(
      NEUTRAL,
      asserts('agency'),
      asserts('paper'),
      denies('leader'),
    ),
    'one outlet says so and another denies it': caseOf(NEUTRAL, asserts('agency'), denies('paper')),
    'one side says both on the same day': caseOf(FOR_LOWLAND, asserts('leader'), denies('envoy')),
    'one voice says both on days that nobody can tell apart': caseOf(
      FOR_LOWLAND,
      asserts('spokesman', { on: '2021-09-03/2021-09-05' }),
      denies('spokesman', { on: '2021-09-04' }),
    ),
    "the losing side's unnamed fighter says so and its leader denies it later": caseOf(
      FOR_LOWLAND,
      asserts('fighter', { on: '2021-09-03' }),
      denies('leader', { on: '2021-09-05' }),
    ),
    'one losing side says so and the other denies it': caseOf(AGAINST_TWO, asserts('ministry'), denies('spokesman')),
    'somebody says what hurts them by name, and their side denies it': caseOf(
      { favours: ['lowland'], hurts: ['highland', 'envoy'] },
      asserts('envoy', { on: '2021-09-04' }),
      denies('leader', { on: '2021-09-05' }),
    ),
    'a claim hurts somebody of the side that it favours, who denies it': caseOf(
      { favours: ['lowland'], hurts: ['spokesman'] },
      asserts('minister', { on: '2021-09-03' }),
      denies('spokesman'),
    ),
    'an eyewitness denies it, but took part for the side that it hurts': caseOf(
      FOR_LOWLAND,
      asserts('spokesman', saw),
      denies('leader', saw),
    ),
    'an eyewitness denies what hurts them by name': caseOf(
      { favours: [], hurts: ['surgeons'] },
      asserts('spokesman'),
      denies('surgeons', saw),
    ),
    'a party saw that it was not so, and it hurts that party': caseOf(
      { favours: ['lowland'], hurts: ['harbour'] },
      asserts('spokesman'),
      denies('ministry', saw),
    ),
    'those whom it favours and those whom it hurts are eyewitnesses both': caseOf(
      { favours: ['harbour'], hurts: ['agency'] },
      asserts('ministry', saw),
      denies('agency', saw),
    ),
  }),
];
