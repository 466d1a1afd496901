/** A number as a source states it. */
import { z } from 'zod';
import { line } from './common.ts';

/** What is counted or measured: `km`, `mi`, `share`, or a noun in the plural, as "fighters killed". */
export const unit = line(60);

export const figureSchema = z
  .strictObject({
    low: z.number().nonnegative().describe('Lowest value that the words allow, as stated.'),
    high: z.number().nonnegative().describe('Highest value that the words allow; the same as low for a single number.'),
    unit: unit.describe('What is counted or measured: km, mi, share, or a noun in the plural ("fighters killed").'),
    stated: z
      .enum(['exactly', 'about', 'at-least', 'more-than'])
      .describe(
        'How it was stated. exactly: a plain number, good to its last significant digit; about: hedged; at-least and more-than: no upper bound.',
      ),
  })
  .refine((f) => f.low <= f.high, { path: ['high'], error: 'expected high to be at least low' })
  .refine((f) => (f.stated !== 'at-least' && f.stated !== 'more-than') || f.low >= f.high, {
    path: ['high'],
    error:
      'expected the same number as low with "at-least" and "more-than", which have no upper bound: write one number, or state about',
  })
  .refine((f) => f.stated !== 'exactly' || f.low >= f.high, {
    path: ['high'],
    error: 'expected the same number as low with "exactly": write one number, or state about, at-least or more-than',
  });
export type Figure = z.infer<typeof figureSchema>;
