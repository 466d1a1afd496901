import { rule } from '../rule.ts';

export const noGeojson = rule('no-geojson', {
  group: 'manifest',
  demands: 'The outlines and the line of the map are GeoJSON.',
  file: 'record.yaml',
  good: '  credit: Nothing lies',
  bad: '  outlines: map/areas.geojson\n  credit: Nothing lies',
  also: [{ file: 'map/areas.geojson', bad: '{ "type": "FeatureCollection",\n  "features": [ }' }],
  tell: (noun: string) => `this is no JSON, expected ${noun} of the map as GeoJSON: write the file anew`,
});
