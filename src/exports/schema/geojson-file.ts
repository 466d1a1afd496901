/** `data/claims.geojson`: where the claims are about, as GeoJSON (RFC 7946). */
import { z } from 'zod';
import { FAMILIES } from '../../core/verdict/types.ts';
import { claimSchema, verdict } from '../../core/schema/claim.ts';
import { placeSchema } from '../../core/schema/place.ts';
import { formVersion } from '../../core/schema/form-version.ts';
import { siteUrl } from './common.ts';

const coordinatePair = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

const properties = z.strictObject({
  claim: z.string().describe("The claim's number."),
  slug: z.string().describe("The claim's name in addresses."),
  url: siteUrl('/claims/bridge-taken/'),
  title: z.string().describe('The proposition, in one sentence.'),
  topic: z.string().describe('What it is about.'),
  kind: claimSchema.shape.kind.describe('What sort of claim it is.'),
  favours: z.array(z.string()).describe('The sides whose account it carries. Empty for nobody.'),
  verdict: verdict.describe('What the evidence bears out, as of asOfDay and in these sources only.'),
  family: z.enum(FAMILIES).describe('The family of the verdict.'),
  asOfDay: z.iso.date().describe('The verdict counts what had been published by this day.'),
  aboutTime: z.string().describe('The time that the claim is about (EDTF).'),
  version: z.int().positive().describe("Number of the claim's newest version."),
  place: z.string().nullable().describe('Slug of the place; null where the claim is about none.'),
  placeName: z.string().nullable().describe('Its name.'),
  placeKind: placeSchema.shape.kind.nullable().describe('What sort of place it is.'),
  positionType: z
    .enum(['point', 'area'])
    .nullable()
    .describe(
      'point: the place is where the coordinates say. area: the coordinates stand for an area around them. null: no position.',
    ),
  precisionMetres: z
    .number()
    .positive()
    .nullable()
    .describe('Within so many metres of the coordinates: 1000 for a point, the radius for an area.'),
  locatedBy: z.string().nullable().describe('Who located the place: the gazetteer and its number.'),
});

const feature = z.strictObject({
  type: z.literal('Feature').describe('As RFC 7946 has it.'),
  id: z
    .string()
    .describe("The claim's number, a slash, and the place's slug; the number alone where there is no place."),
  geometry: z
    .strictObject({
      type: z
        .literal('Point')
        .describe('As RFC 7946 has it. An area is a point with a radius: nobody gave its outline.'),
      coordinates: coordinatePair.describe('Longitude and latitude in degrees, WGS 84.'),
    })
    .nullable()
    .describe('null where the place has no position that we can cite, or the claim no place.'),
  properties: properties.describe('The claim and the place.'),
});

export const geojsonFileSchema = z.strictObject({
  type: z.literal('FeatureCollection').describe('As RFC 7946 has it.'),
  formVersion,
  bbox: z
    .tuple([z.number(), z.number(), z.number(), z.number()])
    .optional()
    .describe('West, south, east and north of all points; absent where there is none.'),
  features: z
    .array(feature)
    .describe('One for each claim and place that it is about, by the claim, then in its order.'),
});
export type GeojsonFile = z.infer<typeof geojsonFileSchema>;
