/** Cases that do not stand. */
import { asserts, caseOf, denies, FOR_HIGHLAND, FOR_LOWLAND, NEUTRAL, withdraws, saw } from '../voices.ts';
import { expecting, type NamedCase } from './named-case.ts';

export const CONTRADICTED: readonly NamedCase[] = [
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
  ...expecting('contradicted', 3, {
    'one side says so and an eyewitness with no visible stake denies it': caseOf(
      FOR_LOWLAND,
      asserts('spokesman'),
      denies('surgeons', saw),
    ),
    'an unnamed police source says so and an eyewitness denies it': caseOf(
      FOR_LOWLAND,
      asserts('policeSource'),
      denies('agency', saw),
    ),
    'an unnamed fighter concedes it, which is no last word, and an eyewitness denies it': caseOf(
      FOR_LOWLAND,
      asserts('fighter'),
      denies('surgeons', saw),
    ),
    'its own side gave it up a day later': caseOf(
      FOR_LOWLAND,
      asserts('commander', { on: '2021-09-03' }),
      denies('spokesman', { on: '2021-09-05' }),
    ),
    'its own side gave it up by another named voice, a day later': caseOf(
      FOR_HIGHLAND,
      asserts('envoy', { on: '2021-09-04' }),
      denies('leader', { on: '2021-09-05' }),
    ),
    'the only outlet that said so took it back': caseOf(
      NEUTRAL,
      asserts('agency', { on: '2021-09-04' }),
      withdraws('agency', { on: '2021-09-05' }),
    ),
    'everybody who said so took it back, and an unnamed voice still says it': caseOf(
      FOR_LOWLAND,
      asserts('commander', { on: '2021-09-03' }),
      withdraws('commander', { on: '2021-09-04' }),
      asserts('policeSource', { on: '2021-09-05' }),
    ),
    'the losing side said so, took it back by name, and an eyewitness denies it': caseOf(
      FOR_LOWLAND,
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
];
