/** Builds `data/claims.geojson`. */
import { radiusOf } from '../core/geo.ts';
import { FORM_VERSION } from '../core/schema/form-version.ts';
import type { GeojsonFile } from './schema/geojson-file.ts';
import type { SiteRecord } from '../record/look-up.ts';
import { stillPublished } from '../record/published.ts';
import type { ClaimEntry, PlaceEntry } from '../record/types.ts';

type Feature = GeojsonFile['features'][number];

/**
 * Every claim that stands, once for each place that it is about, and once without a place where it is about none.
 * @param start what an address on the site begins with: the whole address of its root, or `/`
 */
export function geojsonFile(record: Pick<SiteRecord, 'claims' | 'place'>, start = '/'): GeojsonFile {
  const features = stillPublished(record.claims).flatMap((claim) =>
    claim.places.length === 0
      ? [featureOf(claim, undefined, start)]
      : claim.places.map((slug) => featureOf(claim, record.place(slug), start)),
  );
  const bbox = boundsOf(features);
  return { type: 'FeatureCollection', formVersion: FORM_VERSION, ...(bbox && { bbox }), features };
}

function featureOf(claim: ClaimEntry, place: PlaceEntry | undefined, start: string): Feature {
  const { id, slug, title, topic, kind, favours, judgement, asOf, when, version } = claim;
  const position = place?.position;
  return {
    type: 'Feature',
    id: place === undefined ? id : `${id}/${place.slug}`,
    geometry: position === undefined ? null : { type: 'Point', coordinates: [position.lon, position.lat] },
    properties: {
      claim: id,
      slug,
      url: `${start}claims/${slug}/`,
      title,
      topic,
      kind,
      favours,
      verdict: judgement.verdict,
      family: judgement.family,
      asOfDay: asOf,
      aboutTime: when,
      version,
      place: place?.slug ?? null,
      placeName: place?.name ?? null,
      placeKind: place?.kind ?? null,
      positionType: position?.precision ?? null,
      precisionMetres: position === undefined ? null : radiusOf(position) * 1000,
      locatedBy: position?.locatedBy ?? null,
    },
  };
}

function boundsOf(features: readonly Feature[]): GeojsonFile['bbox'] {
  const points = features.flatMap(({ geometry }) => (geometry === null ? [] : [geometry.coordinates]));
  if (points.length === 0) return undefined;
  const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
