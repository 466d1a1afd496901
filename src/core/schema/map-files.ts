/** `map/*.geojson`: what the map is drawn on, as GeoJSON (RFC 7946). Other members than these may stand there, and say nothing. */
import { z } from 'zod';
import { line, slug } from './common.ts';

/** `[longitude, latitude]` in degrees (WGS 84); a height after them is not drawn. */
const position = z
  .array(z.number())
  .min(2)
  .max(3)
  .refine(
    ([lon = 0, lat = 0]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90,
    'expected [longitude, latitude] in degrees',
  );
export type MapPosition = z.infer<typeof position>;

const ring = z
  .array(position)
  .min(4, 'expected a ring of at least 4 positions, of which the last is the first')
  .refine((ring) => String(ring[0]) === String(ring.at(-1)), 'expected a ring whose last position is its first');

const outline = z.object({
  type: z.literal('Feature'),
  properties: z.object({
    name: line(80).describe('Its name.'),
    label: position.optional().describe('Where its name is written. Left out, it is not.'),
    place: slug.optional().describe('The place of the record that it is, which is then drawn by it.'),
  }),
  geometry: z.union([
    z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
    z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) }),
  ]),
});
export type Outline = z.infer<typeof outline>;

export const outlinesSchema = z.object({ type: z.literal('FeatureCollection'), features: z.array(outline).min(1) });

export const lineSchema = z.object({
  type: z.literal('Feature'),
  geometry: z.object({ type: z.literal('LineString'), coordinates: z.array(position).min(2) }),
});
