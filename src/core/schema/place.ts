/** `content/places/<slug>.yaml`: a place that a claim is about or a statement was made at. */
import { z } from 'zod';
import { lifecycle, line, slug, spelling } from './common.ts';

/** Kinds of place that are areas, whoever gives them coordinates. */
const AREAS: ReadonlySet<string> = new Set(['country', 'province', 'district', 'region']);

export const placeSchema = z
  .strictObject({
    name: line(80).describe('How the site spells the name.'),
    kind: z
      .enum([
        'country',
        'province',
        'district',
        'region',
        'city',
        'town',
        'village',
        'locality',
        'pass',
        'gorge',
        'valley',
        'mountain',
        'island',
        'river',
        'lake',
        'sea',
        'harbour',
        'airport',
        'street',
        'building',
      ])
      .describe('What sort of place it is.'),
    spellings: z
      .array(spelling)
      .optional()
      .describe('Other spellings, in any script: what the articles print and what a reader may type.'),
    partOf: slug.optional().describe('The place that contains it.'),
    position: z
      .strictObject({
        lat: z.number().min(-90).max(90).describe('Latitude in degrees north (WGS 84), within the bounds of the map.'),
        lon: z
          .number()
          .min(-180)
          .max(180)
          .describe('Longitude in degrees east (WGS 84), within the bounds of the map.'),
        precision: z
          .enum(['point', 'area'])
          .describe(
            'point: the place is where the coordinates say, within about a kilometre. area: the coordinates stand for an area around them.',
          ),
        radiusKm: z
          .number()
          .positive()
          .max(60)
          .optional()
          .describe('Radius in kilometres of the area of uncertainty; with precision area, and only then.'),
        locatedBy: line(200).describe('Who located it: the gazetteer and its number.'),
      })
      .refine((p) => (p.precision === 'area') === (p.radiusKm !== undefined), {
        path: ['radiusKm'],
        error: 'expected radiusKm with precision area, and only then',
      })
      .optional()
      .describe(
        'Where it is. Left out where no gazetteer that we can cite has it: the place is then listed, not pinned.',
      ),
    elevation: z
      .strictObject({
        low: z.number().describe('Lowest published figure, metres above sea level.'),
        high: z.number().describe('Highest published figure, metres above sea level.'),
        by: line(200).describe('Who published the figures.'),
      })
      .refine(({ low, high }) => low <= high, { path: ['high'], error: 'expected high to be at least low' })
      .optional()
      .describe('Height above sea level, where the record has a use for it.'),
    note: line(600)
      .optional()
      .describe('What a reader should know: another place of the same name, why there is no position.'),
    ...lifecycle,
  })
  .refine(({ kind, position }) => !AREAS.has(kind) || position?.precision !== 'point', {
    path: ['position', 'precision'],
    error: 'expected area with a radiusKm for a country, a province or a district: it has no point of its own',
  });
export type Place = z.infer<typeof placeSchema>;
