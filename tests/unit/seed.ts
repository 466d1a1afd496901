/**
 * Properties are tried with the same things every time, so that a failure can be had again.
 * Others: `SEED=$RANDOM npm run vitest -- --project unit tests/unit/words.test.ts`.
 */
import fc from 'fast-check';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.SEED ?? 20210906) });
