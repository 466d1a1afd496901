/** `calculation:` of a claim: what arithmetic alone can decide. */
import { z } from 'zod';
import { calendarDay, line, slug } from './common.ts';
import { figureSchema, unit } from './figure.ts';

export const calculationSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('weekday'),
    date: calendarDay.describe('The day whose weekday is computed.'),
    stated: z
      .enum(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'])
      .describe('The weekday that the claim states.'),
  }),
  z.strictObject({
    type: z.literal('conversion'),
    from: figureSchema.describe('The figure that is converted.'),
    stated: figureSchema.describe('The figure that the claim states for it, in another unit.'),
  }),
  z.strictObject({
    type: z.literal('great-circle'),
    from: slug.describe('A place of the gazetteer, with a position.'),
    to: slug.describe('A place of the gazetteer, with a position.'),
    stated: figureSchema.describe('The distance that the claim states.'),
    by: z
      .enum(['air', 'road', 'unstated'])
      .describe('How the stated distance is measured. Only a distance by air can be proved or refuted.'),
  }),
  z.strictObject({
    type: z.literal('sum'),
    terms: z
      .array(z.strictObject({ label: line(80), value: z.number() }))
      .min(2)
      .describe('What is added.'),
    unit: unit.describe('Unit of the terms and the sum.'),
    stated: figureSchema.describe('The sum that the claim states.'),
  }),
  z.strictObject({
    type: z.literal('share'),
    part: figureSchema.describe('The part.'),
    whole: figureSchema.describe('The whole, in the same unit.'),
    stated: figureSchema.describe('The share that the claim states, unit "share": 0.5 is a half.'),
  }),
]);
export type Calculation = z.infer<typeof calculationSchema>;
